/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * What table rejects becomes: only the runs of which a reject goes, comes or changes are made anew.
 *
 * @param rows all rows of those runs, as they are to be
 * @param runs the runs; they are few
 */
public record RejectChanges(Dataset<Row> rows, Set<String> runs) {

  /**
   * What a run read, for what the same files brought before. A file that cannot be opened this time
   * keeps what it brought, but is unreadable anew.
   *
   * @param stored rows of the table
   * @param leaving files whose rejects of before end
   * @param read files that were read, of which a reject that they cannot be opened ends
   * @param fresh the run's own rejects, as rows of the table
   */
  public static RejectChanges ofReading(
      Dataset<Row> stored,
      Set<String> leaving,
      Set<String> read,
      Dataset<Row> fresh,
      String runId) {
    Set<String> concerned = new TreeSet<>(leaving);
    concerned.addAll(read);
    Column unreadable = isUnreadableFile();
    Dataset<Row> stay =
        RowsOfFiles.notAmong(stored.where(not(unreadable)), leaving)
            .unionByName(RowsOfFiles.notAmong(stored.where(unreadable), concerned));
    Set<String> runs = runs(RowsOfFiles.among(stored, concerned), runId);
    return new RejectChanges(Rejects.TABLE.selectFrom(ofRuns(stay, runs)).unionByName(fresh), runs);
  }

  /**
   * The records of articles that are taken out: they stay counted, but nothing of their text does.
   *
   * @param stored rows of the table
   * @param ids the articles' ids
   * @param gone the articles, as rows of table articles
   */
  public static RejectChanges ofRemoval(
      Dataset<Row> stored, Set<String> ids, Dataset<Row> gone, String runId) {
    Column isRemoved = Rejects.ARTICLE_ID.col().isin(ids.toArray());
    Set<String> runs = runs(stored.where(isRemoved), runId);
    return new RejectChanges(
        blanked(ofRuns(stored, runs), isRemoved).unionByName(Rejects.ofRemoved(gone, runId)), runs);
  }

  /** Whether a reject says that its file, and no record of it, cannot be read. */
  static Column isUnreadableFile() {
    return Rejects.REASON.col().equalTo(RejectReason.UNREADABLE_FILE.code());
  }

  private static Dataset<Row> ofRuns(Dataset<Row> rejects, Set<String> runs) {
    return rejects.where(Rejects.RUN_ID.col().isin(runs.toArray()));
  }

  private static Set<String> runs(Dataset<Row> rejects, String runId) {
    Set<String> runs = new TreeSet<>(Set.of(runId));
    runs.addAll(
        rejects.select(Rejects.RUN_ID.col()).distinct().as(Encoders.STRING()).collectAsList());
    return runs;
  }

  private static Dataset<Row> blanked(Dataset<Row> rejects, Column isRemoved) {
    Column removed = isRemoved.and(Rejects.ARTICLE_ID.col().isNotNull());
    return Rejects.TABLE.selectFrom(
        rejects
            .withColumn(
                Rejects.REASON.name(),
                when(removed, lit(RejectReason.REMOVED_ARTICLE.code()))
                    .otherwise(Rejects.REASON.col()))
            .withColumn(
                Rejects.MESSAGE.name(),
                when(removed, lit(Rejects.REMOVED_MESSAGE)).otherwise(Rejects.MESSAGE.col()))
            .withColumn(
                Rejects.EXCERPT.name(), when(removed, lit("")).otherwise(Rejects.EXCERPT.col())));
  }
}
