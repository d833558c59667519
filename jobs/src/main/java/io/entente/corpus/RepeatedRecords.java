/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Divides read articles into those that are new and those that were read before: in this run, at an
 * earlier place, or in an earlier run, from another file. A file that is read again replaces what
 * it brought before.
 */
public final class RepeatedRecords {

  private static final String NUMBER = "record_number";
  private static final String FRESH = "fresh";
  private static final String FIRST_PLACE = "first_place";
  private static final int EXCERPT = 200;

  /** What {@link Excerpt} shows as a blank. */
  private static final String UNSHOWN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";

  private final Dataset<Row> numbered;

  private RepeatedRecords(Dataset<Row> numbered) {
    this.numbered = numbered;
  }

  /**
   * Compares what this run read with what the lake holds.
   *
   * @param fresh rows of table articles read by this run
   * @param stored rows of table articles in the lake
   * @param filesRead the files that this run read, in a column named input_file
   */
  public static RepeatedRecords find(
      Dataset<Row> fresh, Dataset<Row> stored, Dataset<Row> filesRead) {
    Dataset<Row> others =
        stored.join(
            filesRead.select(Articles.INPUT_FILE.col()),
            new String[] {Articles.INPUT_FILE.name()},
            "left_anti");
    Column place = concat(Articles.INPUT_FILE.col(), lit(" at "), Articles.INPUT_POSITION.col());
    WindowSpec sameArticle =
        Window.partitionBy(Articles.ARTICLE_ID.col())
            .orderBy(col(FRESH), Articles.INPUT_FILE.col(), Articles.INPUT_POSITION.col());
    return new RepeatedRecords(
        Articles.TABLE
            .selectFrom(others)
            .withColumn(FRESH, lit(false))
            .unionByName(Articles.TABLE.selectFrom(fresh).withColumn(FRESH, lit(true)))
            .withColumn(NUMBER, row_number().over(sameArticle))
            .withColumn(FIRST_PLACE, first(place).over(sameArticle)));
  }

  /** Each article once. */
  public Dataset<Row> articles() {
    return Articles.TABLE.selectFrom(numbered.where(col(NUMBER).equalTo(1)));
  }

  /** The others, as rows of table rejects. */
  public Dataset<Row> rejects(String runId) {
    Column[] columns = {
      lit(runId).as(Rejects.RUN_ID.name()),
      Articles.INPUT_FILE.col(),
      Articles.INPUT_POSITION.col(),
      lit(RejectReason.REPEATED_RECORD.code()).as(Rejects.REASON.name()),
      concat(lit("same record as "), col(FIRST_PLACE)).as(Rejects.MESSAGE.name()),
      regexp_replace(substring(Articles.BODY.col(), 1, EXCERPT), UNSHOWN, " ")
          .as(Rejects.EXCERPT.name())
    };
    return numbered.where(col(NUMBER).gt(1)).select(columns);
  }
}
