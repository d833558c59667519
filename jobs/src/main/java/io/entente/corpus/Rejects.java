/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static org.apache.spark.sql.functions.lit;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code rejects}: what could not be used, and why. */
public final class Rejects {

  /** What is said of a record whose article was taken out. */
  public static final String REMOVED_MESSAGE = "the article was taken out; see table removals";

  /** The run that rejected the record. */
  public static final TableColumn RUN_ID =
      text("run_id", "The run that rejected the record", "ingest-5f0c9a1be2d44c31");

  /** File of the record. */
  public static final TableColumn INPUT_FILE =
      text("input_file", "File that holds the record", "/data/news/eastbridge-wire.jsonl");

  /** Place in that file. */
  public static final TableColumn INPUT_POSITION =
      required(
          "input_position",
          DataTypes.LongType,
          "First byte in the decompressed file; where rows lie in blocks (Parquet), number of the"
              + " row",
          "18211");

  /** Why. */
  public static final TableColumn REASON =
      text(
              "reason",
              "Reason code: no_text, no_date, bad_date, future_date, bad_json, bad_csv, bad_xml, bad_warc,"
                  + " bad_record, bad_encoding, too_long, truncated, unreadable_file, repeated_record,"
                  + " removed_article",
              "no_date")
          .among(RejectReason.values());

  /** Why, in words. */
  public static final TableColumn MESSAGE =
      text("message", "The reason in words, with the value at fault", "no field date");

  /** The record's beginning. */
  public static final TableColumn EXCERPT =
      text("excerpt", "Begin of the raw record", "{\"id\": \"eb-0023\", ...");

  /** Which article it would have been. */
  public static final TableColumn ARTICLE_ID =
      optional(
          "article_id",
          DataTypes.StringType,
          "The article that a repeated record is, or that was taken out",
          "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  /** Definition of the table. */
  public static final TableDefinition<Row> TABLE =
      TableDefinition.named("rejects", Row.class)
          .grain("one input record that could not be used")
          .columns(RUN_ID, INPUT_FILE, INPUT_POSITION, REASON, MESSAGE, EXCERPT, ARTICLE_ID)
          .partitionedBy(RUN_ID)
          .sortedBy(INPUT_FILE, INPUT_POSITION, REASON, MESSAGE)
          .define();

  private Rejects() {}

  /** A rejection of a run as a row of the table. */
  public static Row row(Rejection rejection, String runId) {
    return new Row(
        runId,
        rejection.inputFile(),
        rejection.inputPosition(),
        rejection.reason().code(),
        rejection.message(),
        rejection.excerpt(),
        null);
  }

  /** The records of articles that are taken out, as rows of the table: nothing of their text. */
  public static Dataset<org.apache.spark.sql.Row> ofRemoved(
      Dataset<org.apache.spark.sql.Row> articles, String runId) {
    return articles.select(
        lit(runId).as(RUN_ID.name()),
        INPUT_FILE.col(),
        INPUT_POSITION.col(),
        lit(RejectReason.REMOVED_ARTICLE.code()).as(REASON.name()),
        lit(REMOVED_MESSAGE).as(MESSAGE.name()),
        lit("").as(EXCERPT.name()),
        ARTICLE_ID.col());
  }

  /** A row of the table; the columns say what each component means. */
  public record Row(
      String runId,
      String inputFile,
      long inputPosition,
      String reason,
      String message,
      String excerpt,
      String articleId) {}
}
