/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.Account;
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
import io.entente.corpus.Rejects;
import io.entente.corpus.WaitingFiles;
import io.entente.job.FailCondition.Measure;
import io.entente.table.LakeCommit;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A corpus to articles and rejects: what is new or changed in it since it was read last.
 *
 * <p>A file that changed replaces what it brought. What a file brought that is not there any more
 * stays, unless the user wants it out: exports are often moved away once they are read.
 *
 * <p>Much is read in portions, each a commit of its own, so that a run that is killed need not read
 * again what it had read.
 */
public final class IngestJob {

  /** The driver sends the paths of a portion to the executors, some megabytes at a time. */
  private static final int FILES_A_PORTION = 100_000;

  private final JobContext context;
  private final SparkSession spark;
  private final Settings settings;
  private final CorpusChanges.Way way;
  private final KnownFiles known;
  private final List<Warning> warnings = new ArrayList<>();

  /** What becomes of the articles of files that are not there any more. */
  public enum Vanished {
    /** They stay. */
    KEPT,
    /** They go. */
    DROPPED
  }

  /**
   * How a corpus is read.
   *
   * @param reading how records are
   * @param vanished what becomes of the articles of files that are not there any more
   * @param wanted the days of which records are read; the others are left for another run
   * @param portionBytes bytes of new files, as they lie there, between two commits
   */
  public record Settings(
      ReadingOptions reading, Vanished vanished, PublicationWindows wanted, long portionBytes) {

    /** So much takes minutes on few cores, and fits on their disks. */
    public static final long USUAL_PORTION_BYTES = 10_000_000_000L;

    /**
     * Checks the size.
     *
     * @throws UserMistake when it is none
     */
    public Settings {
      if (portionBytes < 1) {
        throw new UserMistake(
            Setting.PORTION,
            Long.toString(portionBytes),
            portionBytes + " is out of range",
            "use a number of bytes from 1 on");
      }
    }

    /** Records of every day; the articles of vanished files stay. */
    public static Settings usual(ReadingOptions reading) {
      return new Settings(reading, Vanished.KEPT, PublicationWindows.ALL, USUAL_PORTION_BYTES);
    }
  }

  private IngestJob(JobContext context, Settings settings) {
    this.context = context;
    this.spark = context.spark();
    this.settings = settings;
    this.way =
        new CorpusChanges.Way(
            settings.reading().identity(),
            context.version(),
            context.reprocess() == JobContext.Reprocess.STALE,
            settings.wanted());
    this.known = KnownFiles.of(InputFiles.TABLE.records(read(InputFiles.TABLE)));
  }

  private Dataset<Row> read(TableDefinition<?> table) {
    return context.lake().read(spark, table);
  }

  /**
   * Reads the corpus.
   *
   * @param corpus files, folders or globs
   * @throws UserMistake when one of them matches nothing or may not be listed
   */
  public static JobReport run(JobContext context, List<String> corpus, Settings settings)
      throws IOException {
    return new IngestJob(context, settings).run(corpus);
  }

  private JobReport run(List<String> corpus) throws IOException {
    CorpusChanges changes = changes(corpus);
    String input =
        changes.identity(JobRun.inputOf(context, Articles.TABLE, Rejects.TABLE, InputFiles.TABLE));
    String configuration =
        IngestSettings.JSON.write(IngestSettings.of(corpus, settings.reading(), settings.wanted()));
    try (JobRun run =
        new JobRun(context, Runs.INGEST, "", configuration, JobInput.ofFiles(input, corpus))) {
      return changes.isNothingToRead() && context.lake().has(Articles.TABLE)
          ? nothingToRead(run, changes)
          : read(run, changes);
    }
  }

  private CorpusChanges changes(List<String> corpus) throws IOException {
    CorpusListing listing =
        CorpusListing.of(
            corpus, context.lake().place(), spark.sparkContext().hadoopConfiguration());
    FileSearch search = new FileSearch(spark, read(Articles.TABLE), read(Rejects.TABLE));
    CorpusChanges changes =
        CorpusChanges.of(listing.files(), known.byPath(), listing.folders(), way, search::hashes);
    WaitingFiles waiting =
        WaitingFiles.of(
            settings.vanished() == Vanished.DROPPED ? changes.droppingVanished() : changes,
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
    run.commit()
        .replaceTable(
            InputFiles.TABLE,
            known.withTouched(changes).rows(read(InputFiles.TABLE), changes.concerned()));
    return run.finish(
        new JobRun.Counted(0, 0, articles, 0), new IngestCounts().files(changes).all(), warnings);
  }

  /** Reads portion by portion, each a commit of its own but for the last. */
  private JobReport read(JobRun run, CorpusChanges changes) {
    CorpusChanges.Portion most =
        isCheckedAsAWhole()
            ? CorpusChanges.Portion.WHOLE
            : new CorpusChanges.Portion(settings.portionBytes(), FILES_A_PORTION);
    List<CorpusChanges> portions = changes.portions(known.byPath().keySet(), most);
    int last = portions.size() - 1;
    IngestPortion.Outcome outcome = IngestPortion.Outcome.nothing(known);
    for (CorpusChanges portion : portions.subList(0, last)) {
      run.steps().nextPortion(portions.size());
      LakeCommit commit = run.beginPortion();
      outcome = stage(run, commit, portion, outcome);
      run.finishPortion(commit);
    }
    run.steps().nextPortion(portions.size());
    return finish(run, changes, stage(run, run.commit(), portions.get(last), outcome));
  }

  /** Whether all that is read is held against conditions, under which nothing of it is written. */
  private boolean isCheckedAsAWhole() {
    return Stream.of(Measure.INPUT, Measure.REJECTS, Measure.GROWTH)
        .anyMatch(context.failConditions()::ask);
  }

  private IngestPortion.Outcome stage(
      JobRun run, LakeCommit commit, CorpusChanges portion, IngestPortion.Outcome before) {
    return new IngestPortion(context, run, commit, portion, way).stage(settings.reading(), before);
  }

  private JobReport finish(JobRun run, CorpusChanges changes, IngestPortion.Outcome outcome) {
    ReadFiles read = outcome.read();
    Account account = outcome.account();
    Readings.firstWarnings(read.files()).forEach(text -> warnings.add(Warning.of(text)));
    IngestWarnings.ofResult(read.files().size(), account).ifPresent(warnings::add);
    LakeCommit commit = run.commit();
    IngestCounts counts =
        new IngestCounts()
            .articles(commit.after(spark, Articles.TABLE), commit.stateAfter(Articles.TABLE).rows())
            .files(changes)
            .gone(outcome.gone())
            .noArticles(read, account);
    return run.finish(
        new JobRun.Counted(
            read.files().size(), account.records(), account.kept(), account.refused()),
        counts.all(),
        warnings);
  }
}
