/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.ArticleChanges;
import io.entente.corpus.ArticleRemoval;
import io.entente.corpus.ArticleRemoval.Copies;
import io.entente.corpus.Articles;
import io.entente.corpus.RejectChanges;
import io.entente.corpus.Rejects;
import io.entente.corpus.Removals;
import io.entente.table.LakeCommit;
import io.entente.table.RecordJson;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Takes articles out of tables articles and rejects, for good: later runs do not let them in. The
 * other tables forget them with the next extract, pair and aggregate.
 */
public final class RemoveJob {

  private final JobContext context;
  private final Dataset<Row> stored;

  /**
   * What is to be taken out, as it stands in table runs.
   *
   * @param articles the ids that the user named
   * @param withCopies whether all other articles of their stories go too
   */
  record Settings(SortedSet<String> articles, boolean withCopies) {

    static final RecordJson<Settings> JSON = RecordJson.of(Settings.class);

    private Copies copies() {
      return withCopies ? Copies.REMOVED : Copies.KEPT;
    }
  }

  private RemoveJob(JobContext context) {
    this.context = context;
    this.stored = read(Articles.TABLE);
  }

  private Dataset<Row> read(TableDefinition<?> table) {
    return context.lake().read(context.spark(), table);
  }

  /**
   * Takes articles out.
   *
   * @param articleIds which
   * @param withCopies whether all other articles of their stories go too
   * @param reason why, for those who read the table
   * @throws UserMistake when the lake knows nothing of one of them
   */
  public static JobReport run(
      JobContext context, List<String> articleIds, boolean withCopies, String reason) {
    Settings settings = new Settings(new TreeSet<>(articleIds), withCopies);
    JobInput input = JobInput.of(context, Articles.TABLE, Rejects.TABLE);
    try (JobRun run = new JobRun(context, Runs.REMOVE, "", Settings.JSON.write(settings), input)) {
      return new RemoveJob(context).run(run, settings, reason);
    }
  }

  private JobReport run(JobRun run, Settings settings, String reason) {
    List<Removals.Row> before = Removals.TABLE.records(read(Removals.TABLE));
    ArticleRemoval removal =
        ArticleRemoval.of(stored, settings.articles(), before, settings.copies());
    if (removal.ids().isEmpty()) {
      return run.unchanged(Removals.TABLE);
    }
    long articles = removal.articles().count();
    LakeCommit commit = run.commit();
    commit.forgetPast();
    run.steps()
        .write(
            "find stories",
            articles,
            () ->
                ArticleTables.write(
                    commit,
                    ArticleChanges.of(stored, removal.articles(), stored.limit(0), commit)));
    run.steps()
        .write(
            "write rejects",
            articles,
            () ->
                ArticleTables.write(
                    commit,
                    RejectChanges.ofRemoval(
                        read(Rejects.TABLE), removal.ids(), removal.articles(), run.runId())));
    List<Removals.Row> removals = removal.after(before, reason, Instant.now());
    run.steps()
        .write(
            "write removals",
            removal.ids().size(),
            () ->
                commit.replaceTable(
                    Removals.TABLE, Removals.TABLE.dataset(context.spark(), removals)));
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles taken out", articles);
    counts.put("articles in the lake", commit.stateAfter(Articles.TABLE).rows());
    return run.finish(
        new JobRun.Counted(0, removal.ids().size(), removals.size(), 0), counts, List.of());
  }
}
