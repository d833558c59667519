/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Looks what the parts of tables hold, one table after another, while the rows of those before go
 * on their way: bringing rows to a database leaves a core idle.
 */
final class PartComparison implements AutoCloseable {

  private final ExecutorService one = Executors.newSingleThreadExecutor(PartComparison::named);
  private final Map<StarTable, Future<Found>> found = new LinkedHashMap<>();

  /**
   * What a table holds.
   *
   * @param rows its rows
   * @param contents what each part holds
   */
  record Found(Dataset<Row> rows, Map<String, PartContent> contents) {}

  /** Begins with the first of these tables. */
  PartComparison(List<StarTable> tables, StarRows rows) {
    for (StarTable table : tables) {
      found.put(
          table,
          one.submit(
              () -> {
                Dataset<Row> all = rows.of(table);
                return new Found(all, PartContent.of(all, table));
              }));
    }
    one.shutdown();
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "compare parts");
    thread.setDaemon(true);
    return thread;
  }

  /** What a table holds; waits until that is known. */
  Found of(StarTable table) {
    try {
      return found.get(table).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublicationException("interrupted; nothing was published", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException told) {
        throw told;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Begins with no further table. */
  @Override
  public void close() {
    one.shutdownNow();
  }
}
