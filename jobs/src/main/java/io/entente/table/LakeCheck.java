/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Whether what stands on disk is what the ledger says. */
public final class LakeCheck {

  private LakeCheck() {}

  /**
   * Goes on only when every table has the rows that the ledger says.
   *
   * @throws UserMistake when one has not, with the mend
   */
  public static void require(Lake lake) {
    List<Difference> differences = lake.differences();
    if (!differences.isEmpty()) {
      Difference first = differences.get(0);
      String others =
          differences.size() == 1 ? "" : " (and %d more)".formatted(differences.size() - 1);
      throw new UserMistake(
          Setting.LAKE,
          lake.name(),
          "the lake is not what its ledger says: " + first.text() + others,
          Mend.of(
              "run 'entente repair %s %s %s %s'",
              Setting.LAKE, lake.name(), Setting.TABLE, first.table()));
    }
  }

  /** Tables whose content is another than that of the ledger, though they have as many rows. */
  public static List<Difference> content(
      SparkSession spark, Lake lake, Collection<TableDefinition<?>> tables) {
    List<Difference> differences = new ArrayList<>();
    for (TableDefinition<?> table : tables) {
      if (lake.isWritten(table)) {
        TableState state = lake.state(table);
        compare(table.name(), state, TableContent.of(lake.read(spark, table), table).stated(state))
            .forEach(differences::add);
      }
    }
    return differences;
  }

  /** What of a table's state is another than what was found: its rows, or else its content. */
  public static List<Difference> compare(String table, TableState expected, TableState found) {
    if (expected.rows() != found.rows()) {
      return List.of(
          new Difference(table, Difference.rows(expected.rows()), Difference.rows(found.rows())));
    }
    return expected.fingerprint().equals(found.fingerprint())
        ? List.of()
        : List.of(
            new Difference(
                table,
                "fingerprint " + expected.fingerprint(),
                "fingerprint " + found.fingerprint()));
  }
}
