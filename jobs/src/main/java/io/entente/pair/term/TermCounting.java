/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.corpus.FlatMapIterator;
import io.entente.pair.ActorTerms;
import io.entente.pair.ActorTerms.ActorTerm;
import io.entente.pair.Granularity;
import io.entente.pair.PairTerms;
import io.entente.pair.PairTerms.PairTerm;
import io.entente.pair.TermRules;
import io.entente.pair.count.CountedCorpus;
import io.entente.table.SourceBytes;
import io.entente.table.TableDefinition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Stories and their mentions to the terms that mark pairs and actors, in four steps:
 *
 * <ol>
 *   <li>{@link KeptSubjects}: who has enough stories to be asked for;
 *   <li>{@link StoryScan}, {@link SubjectMonths}: the terms of each one's sentences, counted where
 *       the stories lie and added up month by month; the most frequent are candidates;
 *   <li>{@link BackgroundScan}, {@link Background}: how often candidates occur in everything;
 *   <li>{@link Marks}: which of them mark the subject.
 * </ol>
 */
public final class TermCounting implements AutoCloseable {

  private static final String SPANS = "spans";
  private static final String HASHED = "shuffle_hash";

  /** Bytes of stored mentions and articles for which one task adds up subjects. */
  private static final long BYTES_A_TASK = 8L << 20;

  private final SparkSession spark;
  private final Optional<JavaRDD<Tuple2<Subject, byte[]>>> candidates;
  private final Broadcast<Background> background;

  private TermCounting(
      SparkSession spark,
      Optional<JavaRDD<Tuple2<Subject, byte[]>>> candidates,
      Broadcast<Background> background) {
    this.spark = spark;
    this.candidates = candidates;
    this.background = background;
  }

  /**
   * Counts the terms of a corpus; to be closed.
   *
   * @param corpus what is counted
   * @param pairs rows of pair_periods of all periods that hold its stories
   * @param actors rows of actor_periods of these
   */
  public static TermCounting of(
      CountedCorpus corpus, Dataset<Row> pairs, Dataset<Row> actors, TermRules rules) {
    SparkSession spark = corpus.articles().sparkSession();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    KeptSubjects kept = KeptSubjects.of(pairs, actors, rules.fewestStories());
    if (kept.isEmpty()) {
      return new TermCounting(spark, Optional.empty(), null);
    }
    Dataset<Row> texts = texts(corpus.articles());
    // Spans are looked up by article, so that the long texts need not be sorted.
    Dataset<Row> named = texts.join(spans(corpus).hint(HASHED), Articles.ARTICLE_ID.name());
    JavaRDD<Tuple2<Subject, byte[]>> candidates =
        candidates(named, context.broadcast(kept), tasks(context, named))
            .persist(StorageLevel.MEMORY_AND_DISK());
    LongNumbers hashes = hashes(candidates);
    Broadcast<LongNumbers> sought = context.broadcast(hashes);
    Map<Integer, Background.Month> months = new HashMap<>();
    stories(texts, false)
        .mapPartitionsToPair(stories -> new BackgroundScan(stories, sought.value()))
        .reduceByKey(Background.Month::plus)
        .collect()
        .forEach(month -> months.put(month._1, month._2));
    Background background = new Background(hashes, months);
    return new TermCounting(spark, Optional.of(candidates), context.broadcast(background));
  }

  private static int tasks(JavaSparkContext context, Dataset<Row> read) {
    long most = SourceBytes.of(read) / BYTES_A_TASK + 1;
    return (int) Math.min(most, 4L * context.defaultParallelism());
  }

  /** The stories' first articles. */
  private static Dataset<Row> texts(Dataset<Row> articles) {
    return articles
        .where(Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col()))
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.PUBLISHED_DATE.col(),
            Articles.TITLE.col(),
            Articles.BODY.col(),
            Articles.BOILERPLATE_PARAGRAPHS.col());
  }

  private static Dataset<Row> spans(CountedCorpus corpus) {
    Column all = functions.collect_list(Span.struct()).as(SPANS);
    return corpus
        .mentions()
        .where(corpus.basis().rules().pairs())
        .groupBy(Mentions.ARTICLE_ID.col())
        .agg(all);
  }

  private static JavaRDD<StoryText> stories(Dataset<Row> rows, boolean hasSpans) {
    return rows.queryExecution().toRdd().toJavaRDD().map(row -> story(row, hasSpans));
  }

  /** A row of {@link #texts}, with spans behind or without. */
  private static StoryText story(InternalRow row, boolean hasSpans) {
    return StoryText.of(
        row.getUTF8String(0).toString(),
        row.getInt(1),
        row.isNullAt(2) ? null : row.getUTF8String(2).toString(),
        row.getUTF8String(3).toString(),
        row.getArray(4).toIntArray(),
        hasSpans ? Span.all(row.getArray(5)) : List.of());
  }

  private static JavaRDD<Tuple2<Subject, byte[]>> candidates(
      Dataset<Row> named, Broadcast<KeptSubjects> kept, int tasks) {
    JavaPairRDD<SubjectMonth, byte[]> counted =
        stories(named, true)
            .mapPartitionsToPair(stories -> new StoryScan(stories, kept.value()))
            .repartitionAndSortWithinPartitions(new SubjectMonth.BySubject(tasks));
    return counted.mapPartitions(sorted -> packed(new SubjectMonths(sorted, kept.value())));
  }

  private static Iterator<Tuple2<Subject, byte[]>> packed(Iterator<Candidates> found) {
    return new FlatMapIterator<>(
        found, one -> List.of(new Tuple2<>(one.subject(), one.toBytes())).iterator());
  }

  private static LongNumbers hashes(JavaRDD<Tuple2<Subject, byte[]>> candidates) {
    LongNumbers all = new LongNumbers();
    candidates
        .mapPartitions(
            subjects -> {
              LongNumbers found = new LongNumbers();
              subjects.forEachRemaining(
                  one ->
                      Candidates.of(one._1, one._2)
                          .terms()
                          .forEach(term -> found.add(term.hash())));
              return List.of(found.values()).iterator();
            })
        .collect()
        .forEach(
            part -> {
              for (long hash : part) {
                all.add(hash);
              }
            });
    return all;
  }

  /** Whether no pair and no actor has enough stories. */
  public boolean isEmpty() {
    return candidates.isEmpty();
  }

  /** Rows of pair_terms. */
  public Dataset<Row> pairs() {
    return rows(PairTerms.TABLE, true, TermCounting::pairTerm);
  }

  /** Rows of actor_terms. */
  public Dataset<Row> actors() {
    return rows(ActorTerms.TABLE, false, TermCounting::actorTerm);
  }

  /** A mark of candidates with all that a row says of it. */
  private record Found(Candidates of, int rank, Marks.Mark mark, long periodWords, String typical) {

    String granularity() {
      return (of.isYear() ? Granularity.YEAR : Granularity.MONTH).code();
    }

    LocalDate start() {
      return Subject.start(of.month());
    }
  }

  /** Makes the record of a table. */
  private interface RowOf<R> extends Serializable {
    R of(Found found);
  }

  private <R extends Record> Dataset<Row> rows(
      TableDefinition<R> table, boolean ofPairs, RowOf<R> record) {
    if (candidates.isEmpty()) {
      return table.dataset(spark, List.of());
    }
    Broadcast<Background> all = background;
    JavaRDD<Row> rows =
        candidates
            .get()
            .filter(one -> one._1.isPair() == ofPairs)
            .flatMap(
                one ->
                    found(Candidates.of(one._1, one._2), all.value()).stream()
                        .map(found -> table.toRow(record.of(found)))
                        .iterator());
    return spark.createDataset(rows.rdd(), table.encoder());
  }

  private static List<Found> found(Candidates of, Background background) {
    List<Marks.Mark> marks = Marks.of(of, background);
    String typical = Marks.typical(of.stories(), marks).orElse("");
    List<Found> found = new ArrayList<>();
    for (Marks.Mark mark : marks) {
      found.add(new Found(of, found.size() + 1, mark, background.words(of), typical));
    }
    return found;
  }

  private static PairTerm pairTerm(Found found) {
    return new PairTerm(
        found.granularity(),
        found.start().getYear(),
        found.start(),
        found.of().subject().first(),
        found.of().subject().second(),
        found.rank(),
        found.mark().term().form(),
        found.mark().score(),
        found.mark().term().occurrences(),
        found.mark().term().stories(),
        found.of().words(),
        found.mark().inPeriod(),
        found.periodWords(),
        found.typical());
  }

  private static ActorTerm actorTerm(Found found) {
    return new ActorTerm(
        found.granularity(),
        found.start().getYear(),
        found.start(),
        found.of().subject().first(),
        found.rank(),
        found.mark().term().form(),
        found.mark().score(),
        found.mark().term().occurrences(),
        found.mark().term().stories(),
        found.of().words(),
        found.mark().inPeriod(),
        found.periodWords(),
        found.typical());
  }

  /** Frees what was counted. */
  @Override
  public void close() {
    candidates.ifPresent(JavaRDD::unpersist);
  }
}
