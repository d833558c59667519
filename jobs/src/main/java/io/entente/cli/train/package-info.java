/* SPDX-License-Identifier: Apache-2.0 */
/** Commands that make models from labelled files. */
package io.entente.cli.train;
