/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.List;
import java.util.Locale;

/**
 * Something of a table that is not as the ledger says.
 *
 * @param table name of the table
 * @param partition folder of the partition below the table's; empty for the table's own
 * @param expected what the ledger says
 * @param found what is there
 * @param files the files of data right in that folder, by their path below the table's folder
 * @param unreadable those of them that cannot be read
 */
public record Difference(
    String table,
    String partition,
    String expected,
    String found,
    List<String> files,
    List<String> unreadable) {

  /** A difference that no single file makes. */
  Difference(String table, String expected, String found) {
    this(table, "", expected, found, List.of(), List.of());
  }

  /** A number of rows, in words. */
  static String rows(long count) {
    return String.format(Locale.ROOT, "%,d rows", count);
  }

  /** In one line. */
  public String text() {
    return "%s%s: %s expected, %s found"
        .formatted(table, partition.isEmpty() ? "" : "/" + partition, expected, found);
  }
}
