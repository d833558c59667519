/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.Belonging;
import io.entente.pair.ChangedPeriods;
import io.entente.pair.CorpusDates;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.CountryStanding;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairRules;
import io.entente.pair.PeriodTotals;
import io.entente.table.SourceBytes;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Articles and mentions to the period tables. An article counts on its own date; a story counts
 * once, on the date of its first article, which is also the only one whose mentions are counted.
 *
 * <p>Every row is counted from the articles of its period, in one task, with whole numbers, so it
 * is the same whatever the partitions and their order.
 */
public final class PeriodCounting implements AutoCloseable {

  /** Bytes of stored mentions and articles that one task brings together at the most. */
  private static final long MOST_BYTES = 8L << 20;

  /** Bytes of stored mentions and articles that are reason enough for a task of its own. */
  private static final long WORTH_A_TASK = 1L << 20;

  private static final long TASKS_A_CORE = 3;

  private final SparkSession spark;
  private final JavaRDD<UnitBlock> blocks;
  private final UnitBlock.Load load;
  private final UnitPlan plan;
  private final UnitTasks tasks;
  private CountedPeriods counted;

  /**
   * By what is counted.
   *
   * @param rules which actors are paired
   * @param belonging who belongs to whom, and stands for which country
   */
  public record Basis(PairRules rules, Belonging belonging) {

    /** Nothing is known of actors but what these rules say. */
    public static Basis of(PairRules rules) {
      return new Basis(rules, Belonging.NONE);
    }
  }

  private PeriodCounting(
      SparkSession spark,
      JavaRDD<UnitBlock> blocks,
      Set<Granularity> granularities,
      List<Relations.Known> relations,
      long mostOfATask) {
    this.spark = spark;
    this.blocks = blocks.persist(StorageLevel.MEMORY_AND_DISK());
    Map<PeriodUnit, UnitBlock.Load> loads = loads(this.blocks);
    this.load =
        loads.values().stream()
            .reduce(UnitBlock.Load::plus)
            .orElse(new UnitBlock.Load(0, 0, 0, LocalDate.MAX, LocalDate.MIN));
    this.plan = UnitPlan.of(loads, spark.sparkContext().defaultParallelism(), mostOfATask);
    this.tasks = new UnitTasks(this.blocks, loads, granularities, plan);
    Broadcast<Map<Period, SharedPeriod>> shared = broadcast(spark, tasks.shared());
    this.counted =
        new CountedPeriods(
            granularities,
            load.from(),
            load.to(),
            shared::value,
            broadcast(spark, new UnitRelations.Known(relations)));
  }

  /**
   * Counts days, weeks, months and years.
   *
   * @param articles rows of table articles
   * @param mentions rows of table mentions under the ids that count
   * @param rules which actors are paired
   */
  public static PeriodCounting of(Dataset<Row> articles, Dataset<Row> mentions, PairRules rules) {
    return of(articles, mentions, Basis.of(rules));
  }

  /** The same with what is known of actors. */
  public static PeriodCounting of(Dataset<Row> articles, Dataset<Row> mentions, Basis basis) {
    return of(articles, mentions, basis, EnumSet.allOf(Granularity.class));
  }

  /** Counts periods of some lengths only. */
  public static PeriodCounting of(
      Dataset<Row> articles, Dataset<Row> mentions, Basis basis, Set<Granularity> granularities) {
    return of(articles, mentions, basis, granularities, UnitPlan.MOST_OF_A_TASK);
  }

  /** Counts with another bound on what one task counts. */
  static PeriodCounting of(
      Dataset<Row> articles,
      Dataset<Row> mentions,
      Basis basis,
      Set<Granularity> granularities,
      long mostOfATask) {
    return of(articles, mentions, basis, WantedPeriods.all(granularities), mostOfATask);
  }

  /** Counts those alone of the periods that changed, from articles of all of them. */
  static PeriodCounting of(
      Dataset<Row> articles, Dataset<Row> mentions, Basis basis, ChangedPeriods changed) {
    WantedPeriods wanted = WantedPeriods.of(changed);
    return of(articles, mentions, basis, wanted, UnitPlan.MOST_OF_A_TASK);
  }

  private static PeriodCounting of(
      Dataset<Row> articles,
      Dataset<Row> mentions,
      Basis basis,
      WantedPeriods wanted,
      long mostOfATask) {
    SparkSession spark = articles.sparkSession();
    Dataset<Row> named = named(mentions, basis.rules());
    Dataset<Row> dated = dated(articles);
    StructType mentionColumns = named.schema();
    StructType articleColumns = dated.schema();
    int partitions = partitions(spark, SourceBytes.of(named) + SourceBytes.of(dated));
    JavaRDD<Tuple2<Integer, byte[]>> ofMentions =
        unread(named)
            .mapPartitions(rows -> StoryBlocks.ofMentions(rows, mentionColumns, partitions));
    JavaRDD<Tuple2<Integer, byte[]>> ofArticles =
        unread(dated)
            .mapPartitions(rows -> StoryBlocks.ofArticles(rows, articleColumns, partitions));
    int mostActors = basis.rules().mostActors();
    Broadcast<List<CountryStanding.Span>> standing = broadcast(spark, basis.belonging().standing());
    JavaRDD<UnitBlock> blocks =
        ofMentions
            .union(ofArticles)
            .mapToPair(block -> block)
            .partitionBy(new HashPartitioner(partitions))
            .values()
            .mapPartitions(
                stories -> StoryGathering.gather(stories, wanted, mostActors, standing.value()));
    return new PeriodCounting(
        spark, blocks, wanted.granularities(), basis.belonging().relations(), mostOfATask);
  }

  private static <T> Broadcast<T> broadcast(SparkSession spark, T value) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
  }

  /** What is counted of mentions. */
  private static Dataset<Row> named(Dataset<Row> mentions, PairRules rules) {
    return mentions
        .where(Mentions.ACTOR_ID.col().isNotNull())
        .select(
            Mentions.ARTICLE_ID.col(),
            Mentions.ACTOR_ID.col(),
            rules.pairs().as(StoryBlocks.IS_PAIRED),
            Mentions.CONFIDENCE.col().geq(PairPeriods.SURE).as(StoryBlocks.IS_SURE),
            Mentions.SENTENCE.col(),
            Mentions.PARAGRAPH.col());
  }

  /** What is counted of articles. */
  private static Dataset<Row> dated(Dataset<Row> articles) {
    return articles.select(
        Articles.STORY_ID.col(),
        Articles.PUBLISHED_DATE.col(),
        Articles.SOURCE.col(),
        Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col()).as(StoryBlocks.IS_FIRST));
  }

  /** Rows in Spark's own form, without the cost of making objects of them. */
  private static JavaRDD<InternalRow> unread(Dataset<Row> rows) {
    return rows.queryExecution().toRdd().toJavaRDD();
  }

  /** The same, where these articles are a part only of a corpus that begins and ends then. */
  public PeriodCounting within(CorpusDates corpus) {
    counted = counted.within(corpus.first(), corpus.last());
    return this;
  }

  private static int partitions(SparkSession spark, long bytes) {
    long most =
        Math.max(TASKS_A_CORE * spark.sparkContext().defaultParallelism(), bytes / MOST_BYTES);
    return (int) Math.min(most, bytes / WORTH_A_TASK + 1);
  }

  /** How much each unit has: a few numbers for each month and year, so they come to the driver. */
  private static Map<PeriodUnit, UnitBlock.Load> loads(JavaRDD<UnitBlock> blocks) {
    Map<PeriodUnit, UnitBlock.Load> loads = new TreeMap<>();
    blocks
        .mapToPair(block -> new Tuple2<>(block.unit(), block.load()))
        .reduceByKey(UnitBlock.Load::plus, 1)
        .collect()
        .forEach(unit -> loads.put(unit._1, unit._2));
    return loads;
  }

  /** Rows of period_totals. */
  public Dataset<Row> totals() {
    CountedPeriods periods = counted;
    JavaRDD<PeriodTotals.Total> totals =
        tasks.made(
            Subject.ACTORS,
            (unit, share) ->
                share.of() == 1
                    ? PeriodRows.totals(unit, periods)
                    : PeriodRows.totals(share, periods));
    return spark.createDataset(
        totals.map(PeriodTotals.TABLE::toRow).rdd(), PeriodTotals.TABLE.encoder());
  }

  /** Rows of actor_periods. */
  public Dataset<Row> actors() {
    CountedPeriods periods = counted;
    return rows(
        ActorPeriods.TABLE, Subject.ACTORS, (unit, share) -> PeriodRows.actors(unit, periods));
  }

  /** Rows of pair_periods. */
  public Dataset<Row> pairs() {
    CountedPeriods periods = counted;
    return rows(
        PairPeriods.TABLE, Subject.ACTORS, (unit, share) -> new RelatedPairRows(unit, periods));
  }

  /** Rows of country_periods. */
  public Dataset<Row> countries() {
    CountedPeriods periods = counted;
    return rows(
        CountryPeriods.TABLE, Subject.COUNTRIES, (unit, share) -> PeriodRows.actors(unit, periods));
  }

  /** Rows of country_pair_periods. */
  public Dataset<Row> countryPairs() {
    CountedPeriods periods = counted;
    return rows(
        CountryPairPeriods.TABLE,
        Subject.COUNTRIES,
        (unit, share) -> new MeasuredPairRows(unit, periods, CountryPairPeriods.writer()));
  }

  /** Rows of pair_periods of which only the counts are filled in. */
  public Dataset<Row> pairCounts() {
    CountedPeriods periods = counted;
    return rows(
        PairPeriods.TABLE,
        Subject.ACTORS,
        (unit, share) -> new PairRows(unit, periods, new PairPeriods.Writer()));
  }

  /** Stories that name more actors than are paired. */
  public long cappedStories() {
    return load.capped();
  }

  /** Rows as Spark keeps them, many of which are the same object with other values. */
  private Dataset<Row> rows(
      TableDefinition<?> table, Subject subject, UnitTasks.ShareRows<InternalRow> rowsOf) {
    return spark.internalCreateDataFrame(tasks.made(subject, rowsOf).rdd(), table.schema(), false);
  }

  /** Whether several tasks count one unit. */
  boolean hasShares() {
    return plan.hasShares();
  }

  /** Frees the blocks. */
  @Override
  public void close() {
    blocks.unpersist();
  }
}
