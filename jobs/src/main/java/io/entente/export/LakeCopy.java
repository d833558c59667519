/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeWriter;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import io.entente.view.LakeTables;
import org.apache.spark.sql.SparkSession;

/** All tables of a lake in another one, such as plain files of what lies in an Iceberg catalog. */
public final class LakeCopy {

  private LakeCopy() {}

  /**
   * Copies every table with its entry in the ledger, so that a run goes on in the copy as it would
   * have in the original.
   *
   * @param to a lake that has no table yet
   * @return how many tables were copied
   * @throws UserMistake when the other lake has a table, or this one has none
   */
  public static int copy(SparkSession spark, Lake from, Lake to) {
    if (LakeTables.ALL.stream().anyMatch(to::isWritten)) {
      throw new UserMistake(
          Setting.LAKE,
          to.name(),
          "cannot copy into '%s', which is a lake already".formatted(to.name()),
          "name a folder that does not exist");
    }
    from.requireWritten(LakeTables.ALL.get(0));
    int copied = 0;
    try (LakeWriter writer = to.write()) {
      for (TableDefinition<?> table : LakeTables.ALL) {
        if (from.isWritten(table)) {
          copy(spark, from, writer, table);
          copied++;
        }
      }
    }
    return copied;
  }

  private static void copy(SparkSession spark, Lake from, LakeWriter to, TableDefinition<?> table) {
    TableState state = from.state(table);
    LakeCommit commit = to.begin(state.runId(), state.input(), state.version());
    commit.replaceTable(table, from.read(spark, table));
    commit.setSources(table, state.sources());
    commit.finish();
  }
}
