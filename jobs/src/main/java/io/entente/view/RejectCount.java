/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

/**
 * How many records could not be used.
 *
 * @param reason why: a code of table rejects
 * @param records how many
 */
public record RejectCount(String reason, long records) {}
