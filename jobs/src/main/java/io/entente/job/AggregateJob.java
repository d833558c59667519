/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.ActorTerms;
import io.entente.pair.ChangedPeriods;
import io.entente.pair.CountFilter;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.MonthSources;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairRules;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PairSources;
import io.entente.pair.PairTerms;
import io.entente.pair.PeriodSources;
import io.entente.pair.PeriodTotals;
import io.entente.pair.TermRules;
import io.entente.pair.count.CountedCorpus;
import io.entente.pair.count.PeriodCounting;
import io.entente.pair.term.TermCounting;
import io.entente.table.ChangedRows;
import io.entente.table.Difference;
import io.entente.table.Identity;
import io.entente.table.LakeCheck;
import io.entente.table.LakeCommit.Placement;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import io.entente.trend.TrendDerivation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Articles and mentions to days, weeks, months and years, and these to trends. */
public final class AggregateJob {

  /** The tables that it makes, together. */
  static final List<TableDefinition<?>> MADE =
      List.of(
          PeriodTotals.TABLE,
          ActorPeriods.TABLE,
          PairPeriods.TABLE,
          CountryPeriods.TABLE,
          CountryPairPeriods.TABLE,
          PairTerms.TABLE,
          ActorTerms.TABLE,
          PairSourcePeriods.TABLE,
          ActorTrends.TABLE,
          PairTrends.TABLE);

  private static final TableDefinition<?>[] SOURCES = {
    Articles.TABLE,
    Mentions.TABLE,
    ActorMerges.TABLE,
    Actors.TABLE,
    Relations.TABLE,
    PairMentions.TABLE
  };

  private final JobContext context;
  private final JobRun run;
  private final CountFilter filter;
  private final TermRules terms;

  /** Whether the lake's rows of periods that did not change are those that would be made anew. */
  private boolean keeps;

  private AggregateJob(JobContext context, JobRun run, CountFilter filter, TermRules terms) {
    this.context = context;
    this.run = run;
    this.filter = filter;
    this.terms = terms;
  }

  /** The filter by which periods were counted last; none when they were not. */
  public static CountFilter lastFilter(JobContext context) {
    return CountFilter.last(context.lake().read(context.spark(), Runs.TABLE));
  }

  /** The rules by which terms were sought last; the usual ones when they were not. */
  public static TermRules lastTermRules(JobContext context) {
    return TermRules.last(context.lake().read(context.spark(), Runs.TABLE));
  }

  /** The same with the usual rules for terms. */
  public static JobReport run(JobContext context, CountFilter filter) {
    return run(context, filter, TermRules.USUAL);
  }

  /**
   * Counts from what a filter leaves the periods of which it changed, what marks pairs and actors
   * in them, and the trends after them.
   */
  public static JobReport run(JobContext context, CountFilter filter, TermRules terms) {
    JobRun.requireFresh(context, Mentions.TABLE, Runs.EXTRACT, Articles.TABLE);
    JobRun.requireFresh(context, PairMentions.TABLE, Runs.PAIR, PairJob.SOURCES);
    JobInput input = JobInput.of(context, SOURCES);
    try (JobRun run = new JobRun(context, Runs.AGGREGATE, "", filter.json(terms), input)) {
      if (run.isDone(PairPeriods.TABLE)) {
        return run.unchanged(PairPeriods.TABLE);
      }
      return new AggregateJob(context, run, filter, terms).run();
    }
  }

  /**
   * Counts all periods again, as they were counted last, and tells what is not as the lake has it.
   *
   * @return nothing when the lake's periods are older than what they are made from
   */
  public static Optional<List<Difference>> check(JobContext context) {
    JobInput input = JobInput.of(context, SOURCES);
    if (!input.hash().equals(context.lake().state(PairPeriods.TABLE).input())) {
      return Optional.empty();
    }
    CountFilter filter = lastFilter(context);
    TermRules terms = lastTermRules(context);
    try (JobRun run = new JobRun(context, Runs.AGGREGATE, "", filter.json(terms), input)) {
      AggregateJob job = new AggregateJob(context, run, filter, terms);
      CountedCorpus counted = job.counted();
      ChangedPeriods all = job.sources(counted).changedSince(PeriodSources.ofLedger(Map.of()));
      try (PeriodCounting counting = counted.of(all).counting(all)) {
        job.writePeriods(counting, all);
      }
      job.writeTerms(counted.of(all), all);
      job.writeTrends(all);
      return Optional.of(
          MADE.stream()
              .flatMap(
                  table ->
                      LakeCheck.compare(
                          table.name(), context.lake().state(table), run.commit().stateAfter(table))
                          .stream())
              .toList());
    }
  }

  private CountedCorpus counted() {
    return CountedCorpus.of(table -> context.lake().read(context.spark(), table), filter);
  }

  private PeriodSources sources(CountedCorpus counted) {
    return new PeriodSources(
        new MonthSources(
            recipe(counted.basis().rules()),
            PairSources.ofArticles(counted.articles(), counted.mentions())),
        counted.dates());
  }

  private JobReport run() {
    CountedCorpus counted = counted();
    if (!filter.isNone() && counted.articles().isEmpty()) {
      throw filter.fitsNothing();
    }
    PeriodSources sources = sources(counted);
    PeriodSources before = before();
    keeps = before.months().recipe().equals(sources.months().recipe());
    ChangedPeriods changed = sources.changedSince(before);
    try (PeriodCounting counting =
        run.steps()
            .read(
                "gather articles",
                () -> counted.of(changed).counting(changed),
                ready -> context.lake().state(Articles.TABLE).rows())) {
      return write(counting, counted.of(changed), changed, sources);
    }
  }

  /** What the lake's periods were made from; nothing where not all tables were made together. */
  private PeriodSources before() {
    TableState totals = context.lake().state(PeriodTotals.TABLE);
    boolean together =
        MADE.stream().allMatch(table -> context.lake().state(table).runId().equals(totals.runId()));
    return PeriodSources.ofLedger(together ? totals.sources() : Map.of());
  }

  private Dataset<Row> read(TableDefinition<?> table) {
    return context.lake().read(context.spark(), table);
  }

  private String recipe(PairRules rules) {
    return new Identity()
        .part("version", context.version())
        .part("filter", filter.json(terms))
        .part("rules", rules.json())
        .part(
            "countries",
            context.lake().state(Relations.TABLE).sources().getOrDefault(Relations.VERSION, ""))
        .hash();
  }

  private JobReport write(
      PeriodCounting counting,
      CountedCorpus counted,
      ChangedPeriods changed,
      PeriodSources sources) {
    writePeriods(counting, changed);
    writeTerms(counted, changed);
    run.commit().setSources(PeriodTotals.TABLE, sources.toLedger());
    writeTrends(changed);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("periods", run.commit().stateAfter(PeriodTotals.TABLE).rows());
    counts.put("actor periods", run.commit().stateAfter(ActorPeriods.TABLE).rows());
    counts.put(
        "stories with more actors than are paired, in the periods counted",
        counting.cappedStories());
    long pairs = run.commit().stateAfter(PairPeriods.TABLE).rows();
    return run.finish(new JobRun.Counted(0, mentions(), pairs, 0), counts, List.of());
  }

  private void writePeriods(PeriodCounting counting, ChangedPeriods changed) {
    write("count periods", PeriodTotals.TABLE, counting.totals(), changed);
    write("count actors", ActorPeriods.TABLE, counting.actors(), changed);
    write("count and measure pairs", PairPeriods.TABLE, counting.pairs(), changed);
    write("count countries", CountryPeriods.TABLE, counting.countries(), changed);
    write(
        "count and measure country pairs",
        CountryPairPeriods.TABLE,
        counting.countryPairs(),
        changed);
  }

  /** Finds what marks the pairs, actors and publishers of the periods that the run has staged. */
  private void writeTerms(CountedCorpus counted, ChangedPeriods changed) {
    SparkSession spark = context.spark();
    Dataset<Row> pairs = changed.rows(run.commit().after(spark, PairPeriods.TABLE));
    Dataset<Row> actors = changed.rows(run.commit().after(spark, ActorPeriods.TABLE));
    try (TermCounting counting =
        run.steps()
            .read(
                "count terms",
                () -> TermCounting.of(counted, pairs, actors, terms),
                ready -> context.lake().state(Articles.TABLE).rows())) {
      writeBroughtTogether("mark pairs by terms", PairTerms.TABLE, counting.pairs(), changed);
      writeBroughtTogether("mark actors by terms", ActorTerms.TABLE, counting.actors(), changed);
      // Who is not in enough stories for terms is not in enough to compare publishers either.
      Dataset<Row> publishers =
          counting.isEmpty()
              ? PairSourcePeriods.TABLE.dataset(spark, List.of())
              : PairSourcePeriods.of(
                  counted.articles(), context.lake().read(spark, PairMentions.TABLE), pairs, terms);
      writeBroughtTogether("compare publishers", PairSourcePeriods.TABLE, publishers, changed);
    }
  }

  /** Writes rows of which each task makes some of every period. */
  private void writeBroughtTogether(
      String step, TableDefinition<?> table, Dataset<Row> rows, ChangedPeriods changed) {
    run.steps()
        .write(
            step,
            mentions(),
            () ->
                run.commit()
                    .replacePartitions(table, changed.rows(rows), changed.partitions(table)));
  }

  private long mentions() {
    return context.lake().state(Mentions.TABLE).rows();
  }

  private void write(
      String step, TableDefinition<?> table, Dataset<Row> rows, ChangedPeriods changed) {
    run.steps()
        .write(
            step,
            mentions(),
            () ->
                keeps
                    ? run.commit()
                        .changePartitions(
                            table,
                            new ChangedRows(
                                changed.changed(rows),
                                changed.changed(read(table)),
                                changed.standing(read(table))),
                            changed.partitions(table))
                    : run.commit()
                        .replacePartitions(
                            table, changed.rows(rows), changed.partitions(table), Placement.KEPT));
  }

  /**
   * Derives the trends of what the run has staged: each looks back over all periods, but ranks in
   * periods that did not change are those of before.
   */
  private void writeTrends(ChangedPeriods changed) {
    List<PeriodTotals.Total> totals =
        PeriodTotals.list(run.commit().after(context.spark(), PeriodTotals.TABLE));
    write("compare actors", ActorTrends.DERIVATION, changed, totals);
    write("compare pairs", PairTrends.DERIVATION, changed, totals);
  }

  private void write(
      String step,
      TrendDerivation trends,
      ChangedPeriods changed,
      List<PeriodTotals.Total> totals) {
    run.steps()
        .write(
            step,
            totals.stream().mapToLong(trends.size()).sum(),
            () -> {
              Dataset<Row> periods = run.commit().after(context.spark(), trends.periods());
              Dataset<Row> ranked =
                  keeps
                      ? trends
                          .ranked(changed.changed(periods), changed.totals(totals))
                          .unionByName(trends.ranks(changed.others(read(trends.table()))))
                      : trends.ranked(periods, totals);
              return run.commit().replaceTable(trends.table(), trends.of(ranked, totals));
            });
  }
}
