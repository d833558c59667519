/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.Account;
import io.entente.corpus.ArticleChanges;
import io.entente.corpus.Articles;
import io.entente.corpus.CorpusChanges;
import io.entente.corpus.CorpusListing;
import io.entente.corpus.FileSearch;
import io.entente.corpus.InputFiles;
import io.entente.corpus.KnownFiles;
import io.entente.corpus.PublicationWindows;
import io.entente.corpus.ReadFiles;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Readings;
import io.entente.corpus.RejectChanges;
import io.entente.corpus.Rejects;
import io.entente.corpus.Removals;
import io.entente.corpus.RepeatedRecords;
import io.entente.corpus.RowsOfFiles;
import io.entente.corpus.WaitingFiles;
import io.entente.table.LakeCommit;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * A corpus to articles and rejects: what is new or changed in it since it was read last.
 *
 * <p>A file that changed replaces what it brought. What a file brought that is not there any more
 * stays, unless the user wants it out: exports are often moved away once they are read.
 */
public final class IngestJob {

  private final JobContext context;
  private final SparkSession spark;
  private final ReadingOptions options;
  private final CorpusChanges.Way way;
  private final Dataset<Row> stored;
  private final Dataset<Row> storedRejects;
  private final KnownFiles known;
  private final List<Warning> warnings = new ArrayList<>();

  /** What becomes of the articles of files that are not there any more. */
  public enum Vanished {
    /** They stay. */
    KEPT,
    /** They go. */
    DROPPED
  }

  private IngestJob(JobContext context, ReadingOptions options, PublicationWindows wanted) {
    this.context = context;
    this.spark = context.spark();
    this.options = options;
    this.way =
        new CorpusChanges.Way(
            options.identity(),
            context.version(),
            context.reprocess() == JobContext.Reprocess.STALE,
            wanted);
    this.stored = read(Articles.TABLE);
    this.storedRejects = read(Rejects.TABLE);
    this.known = KnownFiles.of(InputFiles.TABLE.records(read(InputFiles.TABLE)));
  }

  private Dataset<Row> read(TableDefinition<?> table) {
    return context.lake().read(spark, table);
  }

  /** Reads the corpus; the articles of vanished files stay. */
  public static JobReport run(JobContext context, List<String> corpus, ReadingOptions options)
      throws IOException {
    return run(context, corpus, options, Vanished.KEPT);
  }

  /** Reads the corpus, records of every day. */
  public static JobReport run(
      JobContext context, List<String> corpus, ReadingOptions options, Vanished vanished)
      throws IOException {
    return run(context, corpus, options, vanished, PublicationWindows.ALL);
  }

  /**
   * Reads the corpus.
   *
   * @param wanted the days of which records are read; the others are left for another run
   * @param corpus files, folders or globs
   * @throws io.entente.usage.UserMistake when one of them matches nothing or may not be listed
   */
  public static JobReport run(
      JobContext context,
      List<String> corpus,
      ReadingOptions options,
      Vanished vanished,
      PublicationWindows wanted)
      throws IOException {
    return new IngestJob(context, options, wanted).run(corpus, vanished);
  }

  private JobReport run(List<String> corpus, Vanished vanished) throws IOException {
    CorpusChanges changes = changes(corpus, vanished);
    String input =
        changes.identity(JobRun.inputOf(context, Articles.TABLE, Rejects.TABLE, InputFiles.TABLE));
    String settings = IngestSettings.JSON.write(IngestSettings.of(corpus, options, way.wanted()));
    try (JobRun run =
        new JobRun(context, Runs.INGEST, "", settings, JobInput.ofFiles(input, corpus))) {
      if (changes.isNothingToRead() && context.lake().has(Articles.TABLE)) {
        return nothingToRead(run, changes);
      }
      Readings readings =
          Readings.of(spark, changes.toRead(), options, run.runId(), windows(changes));
      readings.rows().persist(StorageLevel.MEMORY_AND_DISK());
      try {
        return write(run, readings, changes);
      } finally {
        readings.rows().unpersist();
      }
    }
  }

  private Map<String, PublicationWindows> windows(CorpusChanges changes) {
    Map<String, PublicationWindows> windows = new HashMap<>();
    for (String path : changes.pathsToRead()) {
      PublicationWindows ofFile = way.windows(known.byPath().get(path));
      if (!ofFile.isAll()) {
        windows.put(path, ofFile);
      }
    }
    return windows;
  }

  private CorpusChanges changes(List<String> corpus, Vanished vanished) throws IOException {
    CorpusListing listing =
        CorpusListing.of(
            corpus, context.lake().place(), spark.sparkContext().hadoopConfiguration());
    FileSearch search = new FileSearch(spark, stored, storedRejects);
    CorpusChanges changes =
        CorpusChanges.of(listing.files(), known.byPath(), listing.folders(), way, search::hashes);
    WaitingFiles waiting =
        WaitingFiles.of(
            vanished == Vanished.DROPPED ? changes.droppingVanished() : changes,
            known,
            way,
            search);
    warnings.addAll(IngestWarnings.of(listing, waiting));
    return waiting.changes();
  }

  private JobReport nothingToRead(JobRun run, CorpusChanges changes) {
    long articles = context.lake().state(Articles.TABLE).rows();
    new FeedCheck(context).require(new Account(0, 0, new TreeMap<>(), 0), articles);
    IngestWarnings.ofUnchanged(articles).ifPresent(warnings::add);
    if (changes.touched().isEmpty()) {
      return run.unchanged(Articles.TABLE, warnings);
    }
    writeFiles(run, known.withTouched(changes));
    return run.finish(
        new JobRun.Counted(0, 0, articles, 0), new IngestCounts().files(changes).all(), warnings);
  }

  private JobReport write(JobRun run, Readings readings, CorpusChanges changes) {
    LakeCommit commit = run.commit();
    ReadFiles read =
        run.steps().read("read corpus", () -> ReadFiles.of(readings), ReadFiles::records);
    Readings.firstWarnings(read.files()).forEach(text -> warnings.add(Warning.of(text)));
    Set<String> leaving = read.leaving(known.byPath().keySet(), changes.dropped());
    long gone = leaving.isEmpty() ? 0 : RowsOfFiles.among(stored, leaving).count();
    Account account = writeRecords(run, readings, read, leaving);
    new FeedCheck(context).require(account, commit.stateAfter(Articles.TABLE).rows());
    IngestWarnings.ofResult(read.files().size(), account).ifPresent(warnings::add);
    writeFiles(run, known.after(changes, read, way));
    IngestCounts counts =
        new IngestCounts()
            .articles(commit.after(spark, Articles.TABLE), commit.stateAfter(Articles.TABLE).rows())
            .files(changes)
            .gone(gone)
            .noArticles(read, account);
    return run.finish(
        new JobRun.Counted(
            read.files().size(), account.records(), account.kept(), account.refused()),
        counts.all(),
        warnings);
  }

  /** Writes tables articles and rejects without what leaves and with what was read. */
  private Account writeRecords(JobRun run, Readings readings, ReadFiles read, Set<String> leaving) {
    RepeatedRecords repeated =
        RepeatedRecords.find(
            readings.articles(),
            RowsOfFiles.notAmong(stored, leaving),
            read(Removals.TABLE),
            run.commit());
    Dataset<Row> gone = RowsOfFiles.among(stored, leaving).unionByName(repeated.displaced());
    run.steps()
        .write(
            "find stories",
            read.records(),
            () ->
                ArticleTables.write(
                    run.commit(), ArticleChanges.of(stored, gone, repeated.fresh(), run.commit())));
    Dataset<Row> fresh = readings.rejects().unionByName(repeated.rejects(run.runId()));
    return run.steps()
        .write(
            "write rejects",
            read.records(),
            () ->
                ArticleTables.write(
                    run.commit(),
                    RejectChanges.ofReading(
                        storedRejects, leaving, read.paths(), fresh, run.runId())),
            written -> account(run, read),
            Account::refused);
  }

  private Account account(JobRun run, ReadFiles read) {
    Dataset<Row> rejects =
        run.commit().staged(spark, Rejects.TABLE).where(Rejects.RUN_ID.col().equalTo(run.runId()));
    return Account.of(read, run.commit().staged(spark, Articles.TABLE), rejects).checked();
  }

  private void writeFiles(JobRun run, KnownFiles files) {
    run.commit().replaceTable(InputFiles.TABLE, InputFiles.TABLE.dataset(spark, files.rows()));
  }
}
