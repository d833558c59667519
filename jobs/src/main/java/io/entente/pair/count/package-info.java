/* SPDX-License-Identifier: Apache-2.0 */
/** Counting of periods. */
package io.entente.pair.count;
