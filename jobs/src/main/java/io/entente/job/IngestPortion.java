/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.Account;
import io.entente.corpus.ArticleChanges;
import io.entente.corpus.Articles;
import io.entente.corpus.CorpusChanges;
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
import io.entente.table.LakeCommit;
import io.entente.table.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads some of a corpus' files and stages tables articles, rejects and input_files as they are
 * with them. What the lake holds when it is made is what it adds to.
 */
final class IngestPortion {

  private final JobContext context;
  private final SparkSession spark;
  private final JobRun run;
  private final LakeCommit commit;
  private final CorpusChanges changes;
  private final CorpusChanges.Way way;
  private final Dataset<Row> stored;
  private final Dataset<Row> storedRejects;

  /**
   * What was read.
   *
   * @param read the files
   * @param account what became of their records
   * @param gone how many articles of before went with their files
   * @param known all files that were ever read
   */
  record Outcome(ReadFiles read, Account account, long gone, KnownFiles known) {

    /** Before anything of a run is read. */
    static Outcome nothing(KnownFiles known) {
      return new Outcome(ReadFiles.NONE, Account.NOTHING, 0, known);
    }

    /** Counts them by file, so that the paths of all that was read need not be sent anywhere. */
    private Outcome withDisplaced(Dataset<Row> articles) {
      if (read.files().isEmpty()) {
        return this;
      }
      long displaced = 0;
      for (Row file : articles.groupBy(Articles.INPUT_FILE.col()).count().collectAsList()) {
        if (read.paths().contains(Articles.INPUT_FILE.<String>in(file))) {
          displaced += file.<Long>getAs("count");
        }
      }
      return new Outcome(read, account.withDisplaced(displaced), gone, known);
    }

    private Outcome plus(Outcome next) {
      return new Outcome(
          read.plus(next.read), account.plus(next.account), gone + next.gone, next.known);
    }
  }

  /**
   * A portion of a run.
   *
   * @param commit takes the tables
   * @param changes what is read and dropped
   * @param way how files are read
   */
  IngestPortion(
      JobContext context,
      JobRun run,
      LakeCommit commit,
      CorpusChanges changes,
      CorpusChanges.Way way) {
    this.context = context;
    this.spark = context.spark();
    this.run = run;
    this.commit = commit;
    this.changes = changes;
    this.way = way;
    this.stored = read(Articles.TABLE);
    this.storedRejects = read(Rejects.TABLE);
  }

  private Dataset<Row> read(TableDefinition<?> table) {
    return context.lake().read(spark, table);
  }

  /**
   * Reads the files and stages what comes of them.
   *
   * @param before what earlier portions of the run came to, of which an article may give way
   */
  Outcome stage(ReadingOptions options, Outcome before) {
    Readings readings =
        Readings.of(spark, changes.toRead(), options, run.runId(), windows(before.known()));
    readings.rows().persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return stage(readings, before);
    } finally {
      readings.rows().unpersist();
    }
  }

  private Map<String, PublicationWindows> windows(KnownFiles known) {
    Map<String, PublicationWindows> windows = new HashMap<>();
    for (String path : changes.pathsToRead()) {
      PublicationWindows ofFile = way.windows(known.byPath().get(path));
      if (!ofFile.isAll()) {
        windows.put(path, ofFile);
      }
    }
    return windows;
  }

  private Outcome stage(Readings readings, Outcome before) {
    ReadFiles read =
        run.steps().read("read corpus", () -> ReadFiles.of(readings), ReadFiles::records);
    Set<String> leaving = read.leaving(before.known().byPath().keySet(), changes.dropped());
    long gone = leaving.isEmpty() ? 0 : RowsOfFiles.among(stored, leaving).count();
    RepeatedRecords repeated =
        RepeatedRecords.find(
            readings.articles(),
            RowsOfFiles.notAmong(stored, leaving),
            read(Removals.TABLE),
            commit);
    stageArticles(read, leaving, repeated);
    Account account = stageRejects(read, leaving, readings, repeated);
    new FeedCheck(context).require(account, commit.stateAfter(Articles.TABLE).rows());
    KnownFiles known = before.known().after(changes, read, way);
    commit.replaceTable(InputFiles.TABLE, known.rows(read(InputFiles.TABLE), changes.concerned()));
    return before.withDisplaced(repeated.displaced()).plus(new Outcome(read, account, gone, known));
  }

  private void stageArticles(ReadFiles read, Set<String> leaving, RepeatedRecords repeated) {
    Dataset<Row> gone = RowsOfFiles.among(stored, leaving).unionByName(repeated.displaced());
    run.steps()
        .write(
            "find stories",
            read.records(),
            () ->
                ArticleTables.write(
                    commit, ArticleChanges.of(stored, gone, repeated.fresh(), commit)));
  }

  private Account stageRejects(
      ReadFiles read, Set<String> leaving, Readings readings, RepeatedRecords repeated) {
    Dataset<Row> fresh = readings.rejects().unionByName(repeated.rejects(run.runId()));
    return run.steps()
        .write(
            "write rejects",
            read.records(),
            () ->
                ArticleTables.write(
                    commit,
                    RejectChanges.ofReading(
                        storedRejects, leaving, read.paths(), fresh, run.runId())),
            written -> account(read),
            Account::refused);
  }

  private Account account(ReadFiles read) {
    Dataset<Row> rejects =
        commit.staged(spark, Rejects.TABLE).where(Rejects.RUN_ID.col().equalTo(run.runId()));
    return Account.of(read, commit.staged(spark, Articles.TABLE), rejects).checked();
  }
}
