/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.corpus.Articles;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejects;
import io.entente.corpus.Removals;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Takes articles out of tables articles and rejects, for good: later runs do not let them in. The
 * other tables forget them with the next extract, pair and aggregate.
 */
public final class RemoveJob {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JobContext context;
  private final SparkSession spark;
  private final Dataset<Row> stored;
  private final Dataset<Row> rejects;
  private final Map<String, Removals.Row> removals = new TreeMap<>();

  private RemoveJob(JobContext context) {
    this.context = context;
    this.spark = context.spark();
    this.stored = context.lake().read(spark, Articles.TABLE);
    this.rejects = context.lake().read(spark, Rejects.TABLE);
    Removals.TABLE
        .records(context.lake().read(spark, Removals.TABLE))
        .forEach(removal -> removals.put(removal.articleId(), removal));
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
    return new RemoveJob(context).run(new TreeSet<>(articleIds), withCopies, reason);
  }

  private JobReport run(Set<String> asked, boolean withCopies, String reason) {
    Set<String> ids = new TreeSet<>(asked);
    ids.removeAll(removals.keySet());
    String input = JobRun.inputOf(context, Articles.TABLE, Rejects.TABLE);
    try (JobRun run = new JobRun(context, "remove", "", json(asked, withCopies), input)) {
      if (withCopies && ids.size() < asked.size()) {
        throw new UserMistake(
            Setting.COPIES,
            "true",
            "an article was taken out before, and its copies are not known any more",
            "name one of them");
      }
      if (ids.isEmpty()) {
        return run.unchanged(Removals.TABLE);
      }
      requireKnown(ids);
      if (withCopies) {
        Dataset<Row> stories = articles(ids).select(Articles.STORY_ID.col());
        ids.addAll(
            stored
                .join(stories, new String[] {Articles.STORY_ID.name()}, "left_semi")
                .select(Articles.ARTICLE_ID.col())
                .as(Encoders.STRING())
                .collectAsList());
      }
      Dataset<Row> gone = articles(ids);
      long articles = gone.count();
      run.steps()
          .write(
              "find stories",
              articles,
              () -> IngestJob.writeArticles(run.commit(), stored, gone, stored.limit(0)));
      run.steps().write("write rejects", articles, () -> writeRejects(run, ids, gone));
      ids.forEach(id -> removals.put(id, new Removals.Row(id, reason, Instant.now())));
      run.steps()
          .write(
              "write removals",
              ids.size(),
              () ->
                  run.commit()
                      .replaceTable(
                          Removals.TABLE,
                          Removals.TABLE.dataset(spark, List.copyOf(removals.values()))));
      Map<String, Long> counts = new LinkedHashMap<>();
      counts.put("articles taken out", articles);
      counts.put("articles in the lake", run.commit().stateAfter(Articles.TABLE).rows());
      return run.finish(new JobRun.Counted(0, ids.size(), removals.size(), 0), counts, List.of());
    }
  }

  private Dataset<Row> articles(Set<String> ids) {
    return stored.where(Articles.ARTICLE_ID.col().isin(ids.toArray()));
  }

  private void requireKnown(Set<String> ids) {
    Set<String> unknown = new TreeSet<>(ids);
    unknown.removeAll(
        articles(ids).select(Articles.ARTICLE_ID.col()).as(Encoders.STRING()).collectAsList());
    if (!unknown.isEmpty()) {
      String first = unknown.iterator().next();
      throw new UserMistake(
          Setting.ARTICLE,
          first,
          "the lake has no article '%s'".formatted(first),
          "table articles tells the ids");
    }
  }

  /** The records stay counted, but nothing of their text does. */
  private TableState writeRejects(JobRun run, Set<String> ids, Dataset<Row> gone) {
    Column isRemoved = Rejects.ARTICLE_ID.col().isin(ids.toArray());
    Set<String> runs = new TreeSet<>(Set.of(run.runId()));
    rejects
        .where(isRemoved)
        .select(Rejects.RUN_ID.col())
        .distinct()
        .as(Encoders.STRING())
        .collectAsList()
        .forEach(runs::add);
    return run.commit()
        .replacePartitions(
            Rejects.TABLE,
            blanked(rejects.where(Rejects.RUN_ID.col().isin(runs.toArray())), isRemoved)
                .unionByName(Rejects.ofRemoved(gone, run.runId())),
            Rejects.TABLE.partitions(runs));
  }

  private static Dataset<Row> blanked(Dataset<Row> rejects, Column isRemoved) {
    Column removed = isRemoved.and(Rejects.ARTICLE_ID.col().isNotNull());
    return Rejects.TABLE.selectFrom(
        rejects
            .withColumn(
                Rejects.REASON.name(),
                when(removed, lit(RejectReason.REMOVED_ARTICLE.code()))
                    .otherwise(Rejects.REASON.col()))
            .withColumn(
                Rejects.MESSAGE.name(),
                when(removed, lit(Rejects.REMOVED_MESSAGE)).otherwise(Rejects.MESSAGE.col()))
            .withColumn(
                Rejects.EXCERPT.name(), when(removed, lit("")).otherwise(Rejects.EXCERPT.col())));
  }

  private static String json(Set<String> ids, boolean withCopies) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("articles", ids);
    all.put("with_copies", withCopies);
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write strings as JSON", e);
    }
  }
}
