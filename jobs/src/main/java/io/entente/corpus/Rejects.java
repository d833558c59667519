/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code rejects}: what could not be used, and why. */
public final class Rejects {

  /** The run that read the record. */
  public static final TableColumn RUN_ID =
      text("run_id", "The ingest run that read the record", "ingest-5f0c9a1be2d44c31");

  /** File of the record. */
  public static final TableColumn INPUT_FILE =
      text("input_file", "File that holds the record", "/data/news/eastbridge-wire.jsonl");

  /** Place in that file. */
  public static final TableColumn INPUT_POSITION =
      required(
          "input_position",
          DataTypes.LongType,
          "First byte in the decompressed file (Parquet: number of the row)",
          "18211");

  /** Why. */
  public static final TableColumn REASON =
      text(
          "reason",
          "Reason code: no_text, no_date, bad_date, bad_json, bad_csv, bad_warc, bad_encoding, too_long,"
              + " truncated, unreadable_file, repeated_record",
          "no_date");

  /** Why, in words. */
  public static final TableColumn MESSAGE =
      text("message", "The reason in words, with the value at fault", "no field date");

  /** The record's beginning. */
  public static final TableColumn EXCERPT =
      text("excerpt", "Begin of the raw record", "{\"id\": \"eb-0023\", ...");

  /** Definition of the table. */
  public static final TableDefinition<Row> TABLE =
      TableDefinition.named("rejects", Row.class)
          .grain("one input record that could not be used")
          .columns(RUN_ID, INPUT_FILE, INPUT_POSITION, REASON, MESSAGE, EXCERPT)
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
        rejection.excerpt());
  }

  /** A row of the table; the columns say what each component means. */
  public record Row(
      String runId,
      String inputFile,
      long inputPosition,
      String reason,
      String message,
      String excerpt) {}
}
