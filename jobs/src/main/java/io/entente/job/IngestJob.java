/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.corpus.ArticleChanges;
import io.entente.corpus.Articles;
import io.entente.corpus.CorpusChanges;
import io.entente.corpus.InputFiles;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Readings;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejects;
import io.entente.corpus.Removals;
import io.entente.corpus.RepeatedParagraphs;
import io.entente.corpus.RepeatedRecords;
import io.entente.corpus.Stories;
import io.entente.corpus.read.ContentHash;
import io.entente.corpus.read.CorpusFiles;
import io.entente.corpus.read.InputFile;
import io.entente.table.LakeCommit;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * A corpus to articles and rejects: what is new or changed in it since it was read last.
 *
 * <p>A file that changed replaces what it brought. What a file brought that is not there any more
 * stays, unless the user wants it out: exports are often moved away once they are read.
 */
public final class IngestJob {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int HASHING_TASKS_A_CORE = 8;

  private final JobContext context;
  private final SparkSession spark;
  private final ReadingOptions options;
  private final List<Warning> warnings = new ArrayList<>();
  private final Map<String, InputFiles.Row> known = new TreeMap<>();
  private final Dataset<Row> stored;
  private final Dataset<Row> storedRejects;

  /** What becomes of the articles of files that are not there any more. */
  public enum Vanished {
    /** They stay. */
    KEPT,
    /** They go. */
    DROPPED
  }

  private IngestJob(JobContext context, ReadingOptions options) {
    this.context = context;
    this.spark = context.spark();
    this.options = options;
    this.stored = context.lake().read(spark, Articles.TABLE);
    this.storedRejects = context.lake().read(spark, Rejects.TABLE);
    InputFiles.TABLE
        .records(context.lake().read(spark, InputFiles.TABLE))
        .forEach(file -> known.put(file.inputFile(), file));
  }

  /** Reads the corpus; the articles of vanished files stay. */
  public static JobReport run(JobContext context, List<String> corpus, ReadingOptions options)
      throws IOException {
    return run(context, corpus, options, Vanished.KEPT);
  }

  /**
   * Reads the corpus.
   *
   * @param corpus files, folders or globs
   * @throws io.entente.usage.UserMistake when one of them matches nothing or may not be listed
   */
  public static JobReport run(
      JobContext context, List<String> corpus, ReadingOptions options, Vanished vanished)
      throws IOException {
    return new IngestJob(context, options).run(corpus, vanished);
  }

  private JobReport run(List<String> corpus, Vanished vanished) throws IOException {
    CorpusChanges changes = changes(corpus);
    List<String> dropped =
        vanished == Vanished.DROPPED ? List.copyOf(changes.vanished()) : List.of();
    changes = withWaitingFiles(changes, dropped);
    if (dropped.isEmpty() && !changes.vanished().isEmpty()) {
      warnings.add(
          Warning.of(
              "%d files are not there any more, such as %s; their articles stay"
                  .formatted(changes.vanished().size(), changes.vanished().iterator().next()),
              Setting.VANISHED_FILES));
    }
    String input = input(changes, dropped);
    try (JobRun run = new JobRun(context, "ingest", "", configuration(corpus), input)) {
      if (changes.toRead().isEmpty() && dropped.isEmpty() && context.lake().has(Articles.TABLE)) {
        return nothingToRead(run, changes);
      }
      Readings readings = Readings.of(spark, changes.toRead(), options, run.runId());
      readings.rows().persist(StorageLevel.MEMORY_AND_DISK());
      try {
        return write(run, readings, changes, dropped);
      } finally {
        readings.rows().unpersist();
      }
    }
  }

  private CorpusChanges changes(List<String> corpus) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    List<InputFile> listed = CorpusFiles.list(corpus, hadoop);
    List<InputFile> files =
        listed.stream().filter(file -> !file.isBelow(context.lake().root())).toList();
    if (files.isEmpty()) {
      throw CorpusFiles.noFileBelow(corpus);
    }
    if (files.size() < listed.size()) {
      warnings.add(
          Warning.of(
              "left out %d files of the lake itself".formatted(listed.size() - files.size())));
    }
    return CorpusChanges.of(files, known, CorpusFiles.folders(corpus, hadoop), way(), this::hashes);
  }

  private CorpusChanges.Way way() {
    return new CorpusChanges.Way(
        RunId.hash(List.of(options.toString())),
        context.version(),
        context.reprocess() == JobContext.Reprocess.STALE);
  }

  private Map<String, String> hashes(List<InputFile> files) {
    JavaSparkContext java = context.java();
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    int tasks = Math.min(files.size(), HASHING_TASKS_A_CORE * java.defaultParallelism());
    return java.parallelize(files, tasks)
        .mapToPair(file -> new Tuple2<>(file.path(), ContentHash.of(file, hadoop.value())))
        .collectAsMap();
  }

  /**
   * Reads also the known files that hold a record which is an article in a file that is replaced or
   * dropped: it may have to take that one's place. If such a file has changed too, others may wait
   * for it in turn.
   */
  private CorpusChanges withWaitingFiles(CorpusChanges changes, List<String> dropped) {
    CorpusChanges all = changes;
    Set<String> seen = new HashSet<>(dropped);
    Set<String> leaving = new TreeSet<>(changes.replaced());
    leaving.addAll(dropped);
    while (!leaving.isEmpty()) {
      seen.addAll(leaving);
      seen.addAll(all.pathsToRead());
      List<InputFile> waiting = waiting(leaving, seen);
      waiting.forEach(file -> seen.add(file.path()));
      all = all.andRead(waiting, known, waiting.isEmpty() ? Map.of() : hashes(waiting));
      leaving = new TreeSet<>(all.replaced());
      leaving.removeAll(changes.replaced());
      leaving.retainAll(waiting.stream().map(InputFile::path).toList());
    }
    return all;
  }

  /** The files, as they are now, that hold records of articles of files that leave. */
  private List<InputFile> waiting(Set<String> leaving, Set<String> seen) {
    Dataset<Row> articles =
        ofFiles(stored, paths(List.copyOf(leaving)), "left_semi").select(Articles.ARTICLE_ID.col());
    List<InputFile> waiting = new ArrayList<>();
    Set<String> otherwise = new TreeSet<>();
    storedRejects
        .where(Rejects.REASON.col().equalTo(RejectReason.REPEATED_RECORD.code()))
        .join(articles, new String[] {Articles.ARTICLE_ID.name()}, "left_semi")
        .select(Rejects.INPUT_FILE.col())
        .distinct()
        .as(Encoders.STRING())
        .collectAsList()
        .forEach(
            path -> {
              InputFiles.Row file = known.get(path);
              if (file == null || seen.contains(path)) {
                return;
              }
              if (file.reading().equals(way().reading())) {
                CorpusFiles.find(path, spark.sparkContext().hadoopConfiguration())
                    .ifPresent(waiting::add);
              } else {
                otherwise.add(path);
              }
            });
    if (!otherwise.isEmpty()) {
      warnings.add(
          Warning.of(
              "%d files with records of articles that go were read by other options, such as %s; ingest them again"
                  .formatted(otherwise.size(), otherwise.iterator().next())));
    }
    return waiting;
  }

  private String input(CorpusChanges changes, List<String> dropped) {
    List<String> decisive = new ArrayList<>();
    changes
        .toRead()
        .forEach(file -> decisive.add(file.path() + ":" + changes.hashes().get(file.path())));
    changes.touched().forEach(file -> decisive.add(file.inputFile() + "@" + file.modified()));
    decisive.add("dropped");
    decisive.addAll(dropped);
    // A file may become again what it was: the same change of another lake is another run.
    decisive.add(JobRun.inputOf(context, Articles.TABLE, Rejects.TABLE, InputFiles.TABLE));
    return RunId.hash(decisive);
  }

  private JobReport nothingToRead(JobRun run, CorpusChanges changes) {
    if (changes.touched().isEmpty()) {
      return run.unchanged(Articles.TABLE, warnings);
    }
    changes.touched().forEach(file -> known.put(file.inputFile(), file));
    writeLedger(run.commit());
    Map<String, Long> counts = new LinkedHashMap<>();
    countFiles(counts, changes, 0);
    return run.finish(
        new JobRun.Counted(0, 0, TableState.of(context.lake(), Articles.TABLE).rows(), 0),
        counts,
        warnings);
  }

  private JobReport write(
      JobRun run, Readings readings, CorpusChanges changes, List<String> dropped) {
    LakeCommit commit = run.commit();
    List<Readings.FileRow> files =
        run.steps()
            .read(
                "read corpus",
                readings::fileRows,
                read -> read.stream().mapToLong(Readings.FileRow::records).sum());
    Readings.firstWarnings(files).forEach(text -> warnings.add(Warning.of(text)));
    long read = files.stream().mapToLong(Readings.FileRow::records).sum();
    Map<String, Long> unreadable = readings.unreadable();
    Map<String, InputFiles.Fate> fates = new TreeMap<>();
    files.forEach(
        file ->
            fates.put(
                file.inputFile(),
                fate(file.records(), unreadable.getOrDefault(file.inputFile(), 0L))));
    List<String> opened =
        fates.keySet().stream()
            .filter(file -> fates.get(file) != InputFiles.Fate.UNOPENED)
            .toList();
    List<String> leavingFiles = new ArrayList<>(dropped);
    opened.stream().filter(known::containsKey).forEach(leavingFiles::add);
    Dataset<Row> leaving = paths(leavingFiles);
    Dataset<Row> left =
        leavingFiles.isEmpty() ? stored.limit(0) : ofFiles(stored, leaving, "left_semi");
    long gone = leavingFiles.isEmpty() ? 0 : left.count();
    RepeatedRecords records =
        RepeatedRecords.find(
            readings.articles(),
            leavingFiles.isEmpty() ? stored : ofFiles(stored, leaving, "left_anti"),
            context.lake().read(spark, Removals.TABLE),
            commit);
    run.steps()
        .write(
            "find stories",
            read,
            () ->
                writeArticles(
                    commit, stored, left.unionByName(records.displaced()), records.fresh()));
    Dataset<Row> fresh = readings.rejects().unionByName(records.rejects(run.runId()));
    List<String> readFiles = files.stream().map(Readings.FileRow::inputFile).toList();
    run.steps()
        .write("write rejects", read, () -> writeRejects(run, leavingFiles, readFiles, fresh));
    long kept = ofFiles(commit.staged(spark, Articles.TABLE), paths(opened), "left_semi").count();
    Map<String, Long> reasons = reasons(run, opened, readFiles);
    long refused = reasons.values().stream().mapToLong(Long::longValue).sum();
    checkAccount(read, kept, refused);
    changes.touched().forEach(file -> known.put(file.inputFile(), file));
    dropped.forEach(known::remove);
    note(files, changes, fates);
    writeLedger(commit);
    Map<String, Long> counts = counts(commit, changes, gone, dropped.size());
    Readings.leftOut(files).forEach((kind, parts) -> counts.put("no page: " + kind, parts));
    counts.putAll(reasons);
    return run.finish(new JobRun.Counted(files.size(), read, kept, refused), counts, warnings);
  }

  private static InputFiles.Fate fate(long records, long unreadable) {
    if (unreadable == 0) {
      return InputFiles.Fate.WHOLE;
    }
    return unreadable == records ? InputFiles.Fate.UNOPENED : InputFiles.Fate.BROKEN;
  }

  /** Writes table articles without those that go and with those that come. */
  static TableState writeArticles(
      LakeCommit commit, Dataset<Row> stored, Dataset<Row> gone, Dataset<Row> fresh) {
    ArticleChanges articles = ArticleChanges.of(stored, gone, fresh, commit);
    return commit.replacePartitions(
        Articles.TABLE, articles.rows(), Articles.TABLE.partitions(articles.months()));
  }

  private Map<String, Long> counts(
      LakeCommit commit, CorpusChanges changes, long gone, long dropped) {
    Dataset<Row> articles = commit.after(spark, Articles.TABLE);
    long all = commit.stateAfter(Articles.TABLE).rows();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles in the lake", all);
    Row sums = articles.agg(Stories.copies(), RepeatedParagraphs.count()).first();
    counts.put("copies", sums.getLong(0));
    counts.put("boilerplate paragraphs", sums.getLong(1));
    countFiles(counts, changes, dropped);
    if (gone > 0) {
      counts.put("articles of before replaced or gone", gone);
    }
    return counts;
  }

  private static void countFiles(Map<String, Long> counts, CorpusChanges changes, long dropped) {
    putUnlessZero(counts, "files as they were", changes.unchanged().size());
    putUnlessZero(counts, "files of another time with the same bytes", changes.touched().size());
    putUnlessZero(counts, "files read again", changes.replaced().size());
    putUnlessZero(counts, "files dropped", dropped);
  }

  private static void putUnlessZero(Map<String, Long> counts, String name, long count) {
    if (count > 0) {
      counts.put(name, count);
    }
  }

  /**
   * Writes the rejects of this run, and those of before without what its files brought then.
   *
   * @param leaving files whose rejects of before end
   * @param read files that were read, of which a reject that they cannot be opened ends
   */
  private TableState writeRejects(
      JobRun run, List<String> leaving, List<String> read, Dataset<Row> fresh) {
    Set<String> runs = new TreeSet<>(Set.of(run.runId()));
    Dataset<Row> stay = storedRejects.limit(0);
    if (context.lake().has(Rejects.TABLE)) {
      List<String> concerned = new ArrayList<>(leaving);
      concerned.addAll(read);
      Column unreadable = Rejects.REASON.col().equalTo(RejectReason.UNREADABLE_FILE.code());
      stay =
          ofFiles(storedRejects.where(not(unreadable)), paths(leaving), "left_anti")
              .unionByName(ofFiles(storedRejects.where(unreadable), paths(concerned), "left_anti"));
      ofFiles(storedRejects, paths(concerned), "left_semi")
          .select(Rejects.RUN_ID.col())
          .distinct()
          .collectAsList()
          .forEach(row -> runs.add(row.getString(0)));
    }
    return run.commit()
        .replacePartitions(
            Rejects.TABLE,
            Rejects.TABLE
                .selectFrom(stay)
                .where(Rejects.RUN_ID.col().isin(runs.toArray()))
                .unionByName(fresh),
            Rejects.TABLE.partitions(runs));
  }

  /** Puts what was read into the ledger. */
  private void note(
      List<Readings.FileRow> files, CorpusChanges changes, Map<String, InputFiles.Fate> fates) {
    Map<String, InputFile> listed = new TreeMap<>();
    changes.toRead().forEach(file -> listed.put(file.path(), file));
    for (Readings.FileRow read : files) {
      String path = read.inputFile();
      known.put(
          path,
          InputFiles.row(
              read,
              listed.get(path),
              changes.hashes().get(path),
              way(),
              known.get(path),
              fates.get(path)));
    }
  }

  private void writeLedger(LakeCommit commit) {
    commit.replaceTable(
        InputFiles.TABLE, InputFiles.TABLE.dataset(spark, List.copyOf(known.values())));
  }

  private Dataset<Row> paths(List<String> paths) {
    return spark.createDataset(paths, Encoders.STRING()).toDF(Articles.INPUT_FILE.name());
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
   * Rejects of records that this run read, by reason: of files that were opened all, of others that
   * they cannot be.
   */
  private Map<String, Long> reasons(JobRun run, List<String> opened, List<String> read) {
    Dataset<Row> rejects =
        run.commit().staged(spark, Rejects.TABLE).where(Rejects.RUN_ID.col().equalTo(run.runId()));
    Column unreadable = Rejects.REASON.col().equalTo(RejectReason.UNREADABLE_FILE.code());
    Map<String, Long> reasons = new LinkedHashMap<>();
    for (Row row :
        ofFiles(rejects.where(not(unreadable)), paths(opened), "left_semi")
            .unionByName(ofFiles(rejects.where(unreadable), paths(read), "left_semi"))
            .groupBy(Rejects.REASON.col())
            .count()
            .orderBy(Rejects.REASON.col())
            .collectAsList()) {
      reasons.put("rejected: " + row.getString(0), row.getLong(1));
    }
    return reasons;
  }

  /** The options as JSON, in an order that is always the same. */
  private String configuration(List<String> corpus) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("corpus", corpus);
    all.put("format", options.format());
    all.put("fields", options.fields());
    all.put("date_format", options.dateFormat());
    all.put("max_record_bytes", options.maxRecordBytes());
    return JSON.writeValueAsString(all);
  }
}
