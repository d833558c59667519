/* SPDX-License-Identifier: Apache-2.0 */
/** Measures the program against articles and sentences that people annotated. */
package io.entente.eval;
