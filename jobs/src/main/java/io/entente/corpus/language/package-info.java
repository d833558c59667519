/* SPDX-License-Identifier: Apache-2.0 */
/** In which language a text is written. Plain Java, without Spark. */
package io.entente.corpus.language;
