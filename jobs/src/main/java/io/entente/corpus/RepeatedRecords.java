/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import io.entente.table.Scratch;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Of records that are one article, the one in the first file by path, and in it the first, is the
 * article; the others are rejects. Which run read them does not matter, so that it makes no
 * difference in how many runs a corpus is read. An article that was taken out is not let in again.
 */
public final class RepeatedRecords {

  private static final String NUMBER = "record_number";
  private static final String FRESH = "fresh";
  private static final String REMOVED = "removed";
  private static final String[] PLACE = {
    Articles.INPUT_FILE.name(), Articles.INPUT_POSITION.name()
  };
  private static final int EXCERPT = 200;

  /** What {@link Excerpt} shows as a blank. */
  private static final String UNSHOWN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";

  private final Dataset<Row> read;
  private final Dataset<Row> kept;
  private final Dataset<Row> others;

  private RepeatedRecords(Dataset<Row> read, Dataset<Row> kept, Dataset<Row> others) {
    this.read = read;
    this.kept = kept;
    this.others = others;
  }

  /**
   * Compares what this run read with what the lake keeps.
   *
   * @param fresh rows of table articles read by this run
   * @param kept rows of table articles of all other files
   * @param removals rows of table removals
   * @param scratch takes rows on the way
   */
  public static RepeatedRecords find(
      Dataset<Row> fresh, Dataset<Row> kept, Dataset<Row> removals, Scratch scratch) {
    Column[] columns = {
      Articles.PUBLISHED_MONTH.col(),
      Articles.ARTICLE_ID.col(),
      Articles.INPUT_FILE.col(),
      Articles.INPUT_POSITION.col()
    };
    // The month is part of what an id is a hash of: with it only months that are read are looked
    // at.
    String[] article = {Articles.PUBLISHED_MONTH.name(), Articles.ARTICLE_ID.name()};
    Dataset<Row> read = fresh.select(columns);
    Dataset<Row> known =
        kept.select(columns).join(read.select(article[0], article[1]), article, "left_semi");
    WindowSpec sameArticle =
        Window.partitionBy(Articles.ARTICLE_ID.col())
            .orderBy(Articles.INPUT_FILE.col(), Articles.INPUT_POSITION.col());
    Dataset<Row> takenOut =
        removals.select(Removals.ARTICLE_ID.col()).withColumn(REMOVED, lit(true));
    Dataset<Row> others =
        known
            .withColumn(FRESH, lit(false))
            .unionByName(read.withColumn(FRESH, lit(true)))
            .withColumn(NUMBER, row_number().over(sameArticle))
            .join(takenOut, new String[] {article[1]}, "left")
            .where(col(NUMBER).gt(1).or(col(REMOVED).isNotNull()))
            .select(
                Articles.INPUT_FILE.col(), Articles.INPUT_POSITION.col(), col(FRESH), col(REMOVED));
    return new RepeatedRecords(fresh, kept, scratch.putDown("repeated_records", others));
  }

  /**
   * The files that hold a record which is an article in one of these files: if that one goes, they
   * may have to give another.
   *
   * @param articles rows of table articles
   * @param rejects rows of table rejects
   */
  public static List<String> holders(
      Dataset<Row> articles, Dataset<Row> rejects, Collection<String> files) {
    return rejects
        .where(Rejects.REASON.col().equalTo(RejectReason.REPEATED_RECORD.code()))
        .join(
            RowsOfFiles.among(articles, files).select(Articles.ARTICLE_ID.col()),
            new String[] {Articles.ARTICLE_ID.name()},
            "left_semi")
        .select(Rejects.INPUT_FILE.col())
        .distinct()
        .as(Encoders.STRING())
        .collectAsList();
  }

  /** Articles that this run brought, each once. */
  public Dataset<Row> fresh() {
    return Articles.TABLE.selectFrom(read.join(others.where(col(FRESH)), PLACE, "left_anti"));
  }

  /** Articles of before of which an earlier record turned up: they stand aside for it. */
  public Dataset<Row> displaced() {
    return Articles.TABLE.selectFrom(kept.join(others.where(not(col(FRESH))), PLACE, "left_semi"));
  }

  /** The records that are no articles, as rows of table rejects. */
  public Dataset<Row> rejects(String runId) {
    return rejects(read, others.where(col(FRESH)), runId)
        .unionByName(rejects(kept, others.where(not(col(FRESH))), runId));
  }

  private static Dataset<Row> rejects(Dataset<Row> records, Dataset<Row> others, String runId) {
    Column removed = col(REMOVED).isNotNull();
    Column id = Articles.ARTICLE_ID.col();
    Column excerpt = regexp_replace(substring(Articles.BODY.col(), 1, EXCERPT), UNSHOWN, " ");
    Column[] columns = {
      lit(runId).as(Rejects.RUN_ID.name()),
      Articles.INPUT_FILE.col(),
      Articles.INPUT_POSITION.col(),
      when(removed, RejectReason.REMOVED_ARTICLE.code())
          .otherwise(RejectReason.REPEATED_RECORD.code())
          .as(Rejects.REASON.name()),
      when(removed, Rejects.REMOVED_MESSAGE)
          .otherwise(concat(lit("same record as article "), id))
          .as(Rejects.MESSAGE.name()),
      when(removed, "").otherwise(excerpt).as(Rejects.EXCERPT.name()),
      id.as(Rejects.ARTICLE_ID.name())
    };
    return records.join(others, PLACE).select(columns);
  }
}
