/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.ChangedPeriods;
import io.entente.pair.CorpusDates;
import io.entente.pair.CountFilter;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairRules;
import io.entente.pair.PairSources;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.PeriodCounting;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeCommit.Placement;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Articles, mentions and pair mentions to days, weeks, months and years. */
public final class AggregateJob {

  private static final String RECIPE = "recipe";
  private static final String DATES = "dates";

  private final JobContext context;
  private final JobRun run;
  private final CountFilter filter;

  private AggregateJob(JobContext context, JobRun run, CountFilter filter) {
    this.context = context;
    this.run = run;
    this.filter = filter;
  }

  /**
   * What is counted.
   *
   * @param articles rows of table articles
   * @param mentions rows of table mentions under the ids that count
   * @param rules by which the pairs were made
   * @param dates on which the corpus begins and ends, as far as the filter leaves it: a publisher
   *     or a day without an article cuts no period off
   */
  private record Counted(
      Dataset<Row> articles, Dataset<Row> mentions, PairRules rules, Optional<CorpusDates> dates) {

    static Counted of(SparkSession spark, Lake lake, CountFilter filter) {
      Dataset<Row> tagged =
          lake.read(spark, TaggedStories.TABLE)
              .select(TaggedStories.ARTICLE_ID.col().as(Articles.STORY_ID.name()));
      Dataset<Row> articles =
          lake.read(spark, Articles.TABLE)
              .join(tagged, new String[] {Articles.STORY_ID.name()}, "left_semi");
      Dataset<Row> mentions =
          ActorMerges.applied(
              lake.read(spark, Mentions.TABLE),
              lake.read(spark, ActorMerges.TABLE),
              lake.read(spark, Actors.TABLE));
      return new Counted(
          filter.articles(articles),
          filter.mentions(mentions),
          PairJob.lastRules(spark, lake),
          CorpusDates.of(articles).flatMap(dates -> dates.within(filter)));
    }
  }

  /** Counts the periods of which something changed, and the trends after them. */
  public static JobReport run(JobContext context) {
    return run(context, CountFilter.NONE);
  }

  /** The filter by which periods were counted last; none when they were not. */
  public static CountFilter lastFilter(JobContext context) {
    return lastFilter(context.spark(), context.lake());
  }

  /** The same, of a lake that is only read. */
  public static CountFilter lastFilter(SparkSession spark, Lake lake) {
    return JobRun.lastConfiguration(spark, lake, "aggregate")
        .map(CountFilter::ofJson)
        .orElse(CountFilter.NONE);
  }

  /**
   * Counts from what a filter leaves the periods of which it changed, and the trends after them.
   */
  public static JobReport run(JobContext context, CountFilter filter) {
    JobRun.requireFresh(context, Mentions.TABLE, "extract", Articles.TABLE);
    JobRun.requireFresh(context, PairMentions.TABLE, "pair", PairJob.SOURCES);
    String input =
        JobRun.inputOf(
            context,
            Articles.TABLE,
            Mentions.TABLE,
            ActorMerges.TABLE,
            Actors.TABLE,
            PairMentions.TABLE);
    try (JobRun run = new JobRun(context, "aggregate", "", filter.json(), input)) {
      if (run.isDone(PairPeriods.TABLE)) {
        return run.unchanged(PairPeriods.TABLE);
      }
      return new AggregateJob(context, run, filter).run();
    }
  }

  private JobReport run() {
    Counted counted = Counted.of(context.spark(), context.lake(), filter);
    if (!filter.isNone() && counted.articles().isEmpty()) {
      throw filter.fitsNothing();
    }
    Map<String, String> sources = PairSources.ofArticles(counted.articles(), counted.mentions());
    Optional<CorpusDates> dates = counted.dates();
    Map<String, String> before =
        new TreeMap<>(TableState.of(context.lake(), PeriodTotals.TABLE).sources());
    String recipe = RunId.hash(List.of(context.version(), filter.json(), counted.rules().json()));
    boolean sameRecipe = recipe.equals(before.remove(RECIPE));
    Set<LocalDate> ends = CorpusDates.moved(CorpusDates.parse(before.remove(DATES)), dates);
    before.replaceAll((month, hash) -> sameRecipe ? hash : "");
    ChangedPeriods changed = ChangedPeriods.of(PairSources.changed(before, sources), ends);
    Dataset<Row> articles = changed.articles(counted.articles());
    Dataset<Row> mentions =
        counted
            .mentions()
            .join(
                articles.select(Articles.STORY_ID.col().as(Mentions.ARTICLE_ID.name())),
                new String[] {Mentions.ARTICLE_ID.name()},
                "left_semi");
    sources.put(RECIPE, recipe);
    sources.put(DATES, dates.map(CorpusDates::text).orElse(""));
    try (PeriodCounting counting =
        run.steps()
            .read(
                "gather articles",
                () -> PeriodCounting.of(articles, mentions, counted.rules()),
                ready -> TableState.of(context.lake(), Articles.TABLE).rows())) {
      dates.ifPresent(counting::within);
      return write(counting, changed, sources);
    }
  }

  /** Counts what a filter leaves of a lake, by the rules with which its pairs were made. */
  public static PeriodCounting counting(SparkSession spark, Lake lake, CountFilter filter) {
    Counted counted = Counted.of(spark, lake, filter);
    PeriodCounting counting =
        PeriodCounting.of(counted.articles(), counted.mentions(), counted.rules());
    counted.dates().ifPresent(counting::within);
    return counting;
  }

  private JobReport write(
      PeriodCounting counting, ChangedPeriods changed, Map<String, String> sources) {
    TableState periods = write("count periods", PeriodTotals.TABLE, counting.totals(), changed);
    TableState actors = write("count actors", ActorPeriods.TABLE, counting.actors(), changed);
    TableState pairs =
        write("count and measure pairs", PairPeriods.TABLE, counting.pairs(), changed);
    run.commit().setSources(PeriodTotals.TABLE, sources);
    writeTrends();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("periods", periods.rows());
    counts.put("actor periods", actors.rows());
    counts.put(
        "stories with more actors than are paired, in the periods counted",
        counting.cappedStories());
    return run.finish(new JobRun.Counted(0, mentions(), pairs.rows(), 0), counts, List.of());
  }

  private long mentions() {
    return TableState.of(context.lake(), Mentions.TABLE).rows();
  }

  private TableState write(
      String step, TableDefinition<?> table, Dataset<Row> rows, ChangedPeriods changed) {
    return run.steps()
        .write(
            step,
            mentions(),
            () ->
                run.commit()
                    .replacePartitions(
                        table, changed.rows(rows), changed.partitions(table), Placement.KEPT));
  }

  /** Derives the trends of what the run has staged: each looks back over all periods. */
  private void writeTrends() {
    SparkSession spark = context.spark();
    LakeCommit commit = run.commit();
    List<PeriodTotals.Total> totals = PeriodTotals.list(commit.after(spark, PeriodTotals.TABLE));
    Dataset<Row> actors = ActorTrends.of(commit.after(spark, ActorPeriods.TABLE), totals);
    run.steps()
        .write(
            "compare actors",
            totals.stream().mapToLong(PeriodTotals.Total::actors).sum(),
            () -> commit.replaceTable(ActorTrends.TABLE, actors));
    Dataset<Row> pairs = PairTrends.of(commit.after(spark, PairPeriods.TABLE), totals);
    run.steps()
        .write(
            "compare pairs",
            totals.stream().mapToLong(PeriodTotals.Total::pairs).sum(),
            () -> commit.replaceTable(PairTrends.TABLE, pairs));
  }
}
