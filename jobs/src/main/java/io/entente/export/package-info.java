/* SPDX-License-Identifier: Apache-2.0 */
/** Networks of actors in the files of other programs: dynamic GEXF, GraphML and CSV. */
package io.entente.export;
