/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.corpus.Articles;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Readings;
import io.entente.corpus.Rejects;
import io.entente.corpus.RepeatedParagraphs;
import io.entente.corpus.RepeatedRecords;
import io.entente.corpus.Stories;
import io.entente.corpus.read.CorpusFiles;
import io.entente.corpus.read.InputFile;
import io.entente.table.TableState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** A corpus to articles and rejects. */
public final class IngestJob {

  private static final ObjectMapper JSON = new ObjectMapper();

  private IngestJob() {}

  /**
   * Reads the corpus.
   *
   * @param corpus files, folders or globs
   * @throws IOException when one of them matches nothing or cannot be listed
   */
  public static JobReport run(JobContext context, List<String> corpus, ReadingOptions options)
      throws IOException {
    SparkSession spark = context.spark();
    List<InputFile> listed = CorpusFiles.list(corpus, spark.sparkContext().hadoopConfiguration());
    List<InputFile> files =
        listed.stream().filter(file -> !file.isBelow(context.lake().root())).toList();
    if (files.isEmpty()) {
      throw CorpusFiles.noFileBelow(corpus);
    }
    List<String> warnings = new ArrayList<>();
    if (files.size() < listed.size()) {
      warnings.add("left out %d files of the lake itself".formatted(listed.size() - files.size()));
    }
    String input = RunId.hash(files.stream().map(f -> f.path() + ":" + f.bytes()).toList());
    try (JobRun run = new JobRun(context, "ingest", "", configuration(corpus, options), input)) {
      Readings readings = Readings.of(spark, files, options, run.runId());
      readings.rows().persist(StorageLevel.MEMORY_AND_DISK());
      try {
        return write(context, run, readings, warnings);
      } finally {
        readings.rows().unpersist();
      }
    }
  }

  private static JobReport write(
      JobContext context, JobRun run, Readings readings, List<String> warnings) {
    Counts read = run.steps().read("read corpus", () -> counts(readings), Counts::records);
    warnings.addAll(read.warnings());
    Dataset<Row> replaced = readings.filesThatOpened();
    RepeatedRecords records =
        RepeatedRecords.find(
            readings.articles(), context.lake().read(context.spark(), Articles.TABLE), replaced);
    TableState articles =
        run.steps()
            .write(
                "find stories",
                read.accepted(),
                () -> run.commit().replaceTable(Articles.TABLE, withStories(records.articles())));
    Dataset<Row> rejected =
        rejectsOfOtherFiles(context, readings)
            .unionByName(readings.rejects())
            .unionByName(records.rejects(run.runId()));
    run.steps()
        .write(
            "write rejects",
            read.records(),
            () -> run.commit().replaceTable(Rejects.TABLE, rejected));
    Dataset<Row> stagedArticles = run.commit().staged(context.spark(), Articles.TABLE);
    Map<String, Long> reasons =
        reasons(
            run.commit()
                .staged(context.spark(), Rejects.TABLE)
                .where(Rejects.RUN_ID.col().equalTo(run.runId())));
    long kept = ofFiles(stagedArticles, replaced, "left_semi").count();
    long refused = reasons.values().stream().mapToLong(Long::longValue).sum();
    checkAccount(read.records(), kept, refused);
    Map<String, Long> shown = new LinkedHashMap<>();
    shown.put("articles in the lake", articles.rows());
    shown.put("copies", articles.rows() - Stories.firstArticles(stagedArticles).count());
    shown.put("boilerplate paragraphs", RepeatedParagraphs.count(stagedArticles));
    shown.putAll(reasons);
    return run.finish(
        new JobRun.Counted(read.files(), read.records(), kept, refused), shown, warnings);
  }

  /** Finds the stories of all articles anew, and the paragraphs that repeat from story to story. */
  private static Dataset<Row> withStories(Dataset<Row> articles) {
    Dataset<Row> none = articles.limit(0);
    return RepeatedParagraphs.marked(Stories.withStories(articles, Stories.assign(articles, none)));
  }

  /** A file that is read again replaces its rejects of before, whichever run they are of. */
  private static Dataset<Row> rejectsOfOtherFiles(JobContext context, Readings readings) {
    Dataset<Row> stored = context.lake().read(context.spark(), Rejects.TABLE);
    return Rejects.TABLE.selectFrom(ofFiles(stored, readings.files(), "left_anti"));
  }

  private static Dataset<Row> ofFiles(Dataset<Row> rows, Dataset<Row> files, String joinType) {
    String[] file = {Articles.INPUT_FILE.name()};
    return rows.join(files.select(file[0]), file, joinType);
  }

  /** Compares what the readers counted before parsing with what was written in the end. */
  static void checkAccount(long records, long kept, long rejected) {
    if (records != kept + rejected) {
      throw new IllegalStateException(
          ("%d records were read, but %d articles and %d rejects are to be written;"
                  + " nothing was changed in the lake")
              .formatted(records, kept, rejected));
    }
  }

  /**
   * What reading gave.
   *
   * @param records counted by the readers before parsing
   * @param accepted articles, repeated ones included
   */
  private record Counts(long files, long records, long accepted, List<String> warnings) {}

  private static Counts counts(Readings readings) {
    Row counts = readings.counts().first();
    return new Counts(
        counts.getLong(0),
        counts.isNullAt(1) ? 0 : counts.getLong(1),
        counts.getLong(2),
        readings.firstWarnings());
  }

  private static Map<String, Long> reasons(Dataset<Row> rejects) {
    Map<String, Long> reasons = new LinkedHashMap<>();
    for (Row row :
        rejects
            .groupBy(Rejects.REASON.col())
            .count()
            .orderBy(Rejects.REASON.col())
            .collectAsList()) {
      reasons.put("rejected: " + row.getString(0), row.getLong(1));
    }
    return reasons;
  }

  /** The options as JSON, in an order that is always the same. */
  private static String configuration(List<String> corpus, ReadingOptions options)
      throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("corpus", corpus);
    all.put("format", options.format());
    all.put("fields", options.fields());
    all.put("date_format", options.dateFormat());
    all.put("max_record_bytes", options.maxRecordBytes());
    return JSON.writeValueAsString(all);
  }
}
