/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code runs}: what was done, from what, and how long each step took. */
public final class Runs {

  /** The job that reads a corpus. */
  public static final String INGEST = "ingest";

  /** The job that takes articles out. */
  public static final String REMOVE = "remove";

  /** The job that takes out what cannot be trusted any more. */
  public static final String REPAIR = "repair";

  /** The job that finds actors. */
  public static final String EXTRACT = "extract";

  /** The job that takes a user's word that two actors are one. */
  public static final String MERGE = "merge";

  /** The job that counts the pairs of articles. */
  public static final String PAIR = "pair";

  /** The job that counts periods. */
  public static final String AGGREGATE = "aggregate";

  /** What a run is called that changed the lake. */
  public static final String DONE = "done";

  /** What a run is called that had nothing to do. */
  public static final String UNCHANGED = "unchanged";

  /** Identity of the run. */
  public static final TableColumn RUN_ID =
      text(
          "run_id",
          "Job and a hash of everything that decides its result (version, configuration, content"
              + " of its input): doing the same work again is the same run and replaces its row",
          "ingest-5f0c9a1be2d44c31");

  /** Which job it was. */
  public static final TableColumn JOB =
      text("job", "Job: ingest, remove, extract, merge, pair, aggregate or repair", "ingest")
          .among(INGEST, REMOVE, EXTRACT, MERGE, PAIR, AGGREGATE, REPAIR);

  /** When the run began. */
  public static final TableColumn STARTED_AT =
      required(
          "started_at",
          DataTypes.TimestampType,
          "When the run last began, UTC",
          "2025-03-01T06:00:00Z");

  /** Options. */
  public static final TableColumn CONFIGURATION =
      text("configuration", "The job's options as JSON", "{\"corpus\":[\"news\"]}");

  /** What was read. */
  public static final TableColumn INPUT_RECORDS =
      count("input_records", "Records or rows read", "84");

  private static final DataType STEP_TYPE =
      TableColumn.structs(
          text("step", "Name of the step", "tagging"),
          count("rows_in", "Rows it read", "84"),
          count("rows_out", "Rows it gave", "80"),
          count("rejected", "Records that it rejected", "4"),
          required("seconds", DataTypes.DoubleType, "Wall-clock seconds", "1.5"),
          count("bytes", "Bytes of the table files that it wrote", "48213"));

  private static final DataType COUNTS_TYPE =
      TableColumn.structs(
          text("name", "What was counted, in words", "copies"), count("count", "How many", "3"));

  private static final DataType CHANGES_TYPE =
      TableColumn.structs(
          text("table_name", "The table", "articles"),
          text("partition", "Its partition", "published_month=2025-02"),
          count("rows_before", "Rows before the run", "80"),
          count("rows_after", "Rows after it", "84"));

  /** Definition of the table. */
  public static final TableDefinition<Run> TABLE =
      TableDefinition.named("runs", Run.class)
          .grain("one job run")
          .columns(
              RUN_ID,
              JOB,
              STARTED_AT,
              text("version", "Version of Entente", "0.1.0"),
              text("catalog_version", "Hash of the actor catalog in use", "3c1f0b7a90d2"),
              CONFIGURATION,
              text("input", "What was read: hash of the file list or of the input tables", "9d1e"),
              count("input_files", "Files read; 0 for a job that reads tables", "6"),
              INPUT_RECORDS,
              count("output_rows", "Rows of the job's main table", "80"),
              count("rejected", "Records that went to rejects", "4"),
              required(
                  "counts",
                  COUNTS_TYPE,
                  "What else the run counted, such as articles by fate",
                  "[]"),
              required(
                  "changes",
                  CHANGES_TYPE,
                  "Partitions that the run wrote anew or took away, with their rows before and after",
                  "[]"),
              required(
                  "steps",
                  STEP_TYPE,
                  "Each step's rows in, rows of its table afterwards, records rejected, seconds and"
                      + " bytes written",
                  "[]"),
              text("status", "done, or unchanged when there was nothing to do", DONE)
                  .among(DONE, UNCHANGED))
          .partitionedBy(JOB)
          .sortedBy(RUN_ID)
          .key(RUN_ID)
          .define();

  private Runs() {}

  /**
   * Writes a run down, in the place of an earlier one of the same identity. The runs of a job stand
   * together and are written anew with it, so that the ledger has a file for each job and not for
   * each run; one that an earlier version kept by run is written anew as a whole.
   */
  public static void add(SparkSession spark, LakeCommit commit, Run run) {
    Dataset<Row> others = commit.after(spark, TABLE).where(RUN_ID.col().notEqual(run.runId()));
    Dataset<Row> added = TABLE.dataset(spark, List.of(run));
    if (commit.stateAfter(TABLE).isPartitionedAs(TABLE)) {
      commit.replacePartitions(TABLE, others.where(JOB.col().equalTo(run.job())).union(added));
    } else {
      commit.replaceTable(TABLE, others.union(added));
    }
  }

  /**
   * The configuration of the last finished run of a job, or nothing when there was none.
   *
   * @param runs rows of this table
   * @param job such as {@link #PAIR}
   */
  public static Optional<String> lastConfiguration(Dataset<Row> runs, String job) {
    return runs
        .where(JOB.col().equalTo(job))
        .orderBy(STARTED_AT.col().desc())
        .limit(1)
        .select(CONFIGURATION.col())
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .findFirst();
  }

  /**
   * One row of the table; the columns say what each component means.
   *
   * @param counts further counts in the order in which they are shown
   * @param changes by table and partition
   * @param steps the run's steps in order
   */
  public record Run(
      String runId,
      String job,
      Instant startedAt,
      String version,
      String catalogVersion,
      String configuration,
      String input,
      long inputFiles,
      long inputRecords,
      long outputRows,
      long rejected,
      List<Count> counts,
      List<PartitionChange> changes,
      List<Step> steps,
      String status) {}

  /**
   * Something that a run counted.
   *
   * @param name what was counted, in words
   * @param count how many
   */
  public record Count(String name, long count) {}

  /**
   * One step of a run.
   *
   * @param step name of the step
   * @param rowsIn rows it read
   * @param rowsOut rows it gave
   * @param rejected records that it rejected
   * @param seconds wall-clock seconds
   * @param bytes bytes of the table files that it wrote
   */
  public record Step(
      String step, long rowsIn, long rowsOut, long rejected, double seconds, long bytes) {}
}
