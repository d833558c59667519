/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import io.entente.pair.count.ShareBlock.Kind;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import io.entente.pair.count.UnitPlan.Share;
import io.entente.pair.measure.PValueCounts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/**
 * The units of a corpus in the tasks that count them, each with what it counts and no more.
 *
 * <p>The shares of a unit are counted without each other but for two things. A measure of a pair
 * needs counts of its second actor, which may be another share's: a share asks for those that it
 * has, and is answered. And the measures need sums and p values of the whole period, some numbers,
 * which come together at the driver.
 */
final class UnitTasks {

  private final UnitPlan plan;
  private final Set<Granularity> granularities;
  private final JavaPairRDD<Integer, ShareBlock> placed;
  private final Map<Period, SharedPeriod> shared;

  /** What one task makes of a unit or of a share of it. */
  interface ShareRows<T> extends Serializable {
    Iterator<T> of(UnitArticles unit, Share share);
  }

  private interface ShareWork<T> extends Serializable {
    Iterator<T> of(Share share, Parts parts);
  }

  private interface WantedShares extends Serializable {
    boolean contain(Share share);
  }

  /** What a task has got for a share. */
  private static final class Parts {
    private final List<ShareBlock> blocks = new ArrayList<>();

    List<byte[]> of(Kind kind) {
      return blocks.stream().filter(block -> block.kind() == kind).map(ShareBlock::bytes).toList();
    }

    UnitArticles unit(Share share) {
      return new UnitArticles(share.unit(), of(Kind.ARTICLES), of(Kind.ANSWER));
    }
  }

  /**
   * Places units.
   *
   * @param blocks the articles of all units
   * @param loads how much each unit has
   */
  UnitTasks(
      JavaRDD<UnitBlock> blocks,
      Map<PeriodUnit, UnitBlock.Load> loads,
      Set<Granularity> granularities,
      UnitPlan plan) {
    this.plan = plan;
    this.granularities = granularities;
    UnitShares shares = UnitShares.of(plan, loads, blocks);
    JavaPairRDD<Integer, ShareBlock> articles = articles(blocks, shares);
    if (plan.hasShares()) {
      this.placed = answered(articles, shares);
      this.shared = shared(sums(blocks.filter(block -> shares.isCut(block.unit()))));
    } else {
      this.placed = articles;
      this.shared = Map.of();
    }
  }

  /** The periods that several tasks count. */
  Map<Period, SharedPeriod> shared() {
    return shared;
  }

  /**
   * What each task makes of its units and shares that count actors or countries, of which one is in
   * memory at a time.
   */
  <T> JavaRDD<T> made(Subject subject, ShareRows<T> rowsOf) {
    return worked(
        placed,
        share -> share.unit().subject() == subject,
        (share, parts) -> rowsOf.of(parts.unit(share), share));
  }

  /** The blocks, each in the task that needs it, or in parts in those that do. */
  private JavaPairRDD<Integer, ShareBlock> articles(JavaRDD<UnitBlock> blocks, UnitShares shares) {
    return sent(
        blocks.flatMap(
            block -> {
              List<ShareBlock> parts = new ArrayList<>();
              if (shares.isCut(block.unit())) {
                BlockCut.cut(
                    block,
                    shares,
                    (share, bytes) ->
                        parts.add(new ShareBlock(share, Kind.ARTICLES, share.index(), bytes)));
              } else {
                Share whole = new Share(block.unit(), 0, 1);
                parts.add(new ShareBlock(whole, Kind.ARTICLES, 0, block.bytes()));
              }
              return parts.iterator();
            }),
        plan);
  }

  /** The articles, and beside them what the shares asked each other for. */
  private JavaPairRDD<Integer, ShareBlock> answered(
      JavaPairRDD<Integer, ShareBlock> articles, UnitShares shares) {
    Set<Granularity> periods = granularities;
    JavaRDD<ShareBlock> questions =
        worked(
            articles,
            UnitTasks::isCut,
            (share, parts) -> questions(share, parts.unit(share), shares).iterator());
    JavaRDD<ShareBlock> answers =
        worked(
            articles.union(sent(questions, plan)),
            UnitTasks::isCut,
            (share, parts) -> answers(share, parts, periods).iterator());
    return articles.union(sent(answers, plan));
  }

  /** Asks for the actors that are second in a share's pairs, each of the share that counts it. */
  private static List<ShareBlock> questions(Share share, UnitArticles unit, UnitShares shares) {
    List<ShareBlock> questions = new ArrayList<>();
    BlockWriter open = new BlockWriter();
    int asked = share.index();
    for (int actor = unit.ownActors(); actor < unit.actors(); actor++) {
      UTF8String name = unit.name(actor);
      int of = shares.of(share.unit(), name);
      if (of != asked) {
        ask(share, asked, open, questions);
        open = new BlockWriter();
        asked = of;
      }
      open.addName(name);
    }
    ask(share, asked, open, questions);
    return questions;
  }

  private static void ask(Share share, int asked, BlockWriter names, List<ShareBlock> questions) {
    if (asked != share.index()) {
      Share other = new Share(share.unit(), asked, share.of());
      questions.add(new ShareBlock(other, Kind.QUESTION, share.index(), names.toBytes()));
    }
  }

  private static List<ShareBlock> answers(Share share, Parts parts, Set<Granularity> periods) {
    List<ShareBlock> questions =
        parts.blocks.stream().filter(block -> block.kind() == Kind.QUESTION).toList();
    List<byte[]> answers =
        PartnerCounts.answers(parts.unit(share), parts.of(Kind.QUESTION), periods);
    List<ShareBlock> found = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      int from = questions.get(i).from();
      Share asking = new Share(share.unit(), from, share.of());
      found.add(new ShareBlock(asking, Kind.ANSWER, share.index(), answers.get(i)));
    }
    return found;
  }

  /** Sums of the periods of units that are cut: a few numbers for each. */
  private Map<Period, PeriodSums> sums(JavaRDD<UnitBlock> cut) {
    Set<Granularity> periods = granularities;
    return new HashMap<>(
        cut.flatMap(block -> PeriodPart.of(block, periods).iterator())
            .mapToPair(part -> part)
            .reduceByKey(PeriodPart::plus)
            .mapValues(PeriodPart::sums)
            .collectAsMap());
  }

  /** The same with the actors, and the p values. */
  private Map<Period, SharedPeriod> shared(Map<Period, PeriodSums> sums) {
    Set<Granularity> periods = granularities;
    Map<Period, SharedPeriod> found = new HashMap<>();
    worked(
            placed,
            UnitTasks::isCut,
            (share, parts) -> counted(parts.unit(share), periods, sums).iterator())
        .mapToPair(period -> period)
        .reduceByKey(SharedPeriod::plus)
        .collect()
        .forEach(
            ofShares ->
                found.put(
                    ofShares._1,
                    new SharedPeriod(
                        sums.get(ofShares._1).plus(ofShares._2.sums()), ofShares._2.pValues())));
    sums.forEach(
        (period, alone) ->
            found.computeIfAbsent(period, unseen -> new SharedPeriod(alone, new PValueCounts())));
    return found;
  }

  private static List<Tuple2<Period, SharedPeriod>> counted(
      UnitArticles unit, Set<Granularity> granularities, Map<Period, PeriodSums> sums) {
    List<Tuple2<Period, SharedPeriod>> found = new ArrayList<>();
    PeriodPairs pairs = new PeriodPairs(unit);
    for (Granularity granularity : granularities) {
      for (PeriodArticles period : unit.periods(granularity)) {
        pairs.begin(period);
        PeriodActors actors = new PeriodActors(unit, period);
        PairMeasures measures = new PairMeasures(actors, sums.get(period.period()));
        found.add(
            new Tuple2<>(
                period.period(),
                new SharedPeriod(
                    PeriodSums.ofShare(actors.sums()), measures.pValues(pairs, unit.ownActors()))));
      }
    }
    return found;
  }

  private static JavaPairRDD<Integer, ShareBlock> sent(JavaRDD<ShareBlock> blocks, UnitPlan plan) {
    return blocks
        .mapToPair(block -> new Tuple2<>(plan.taskOf(block.share()), block))
        .partitionBy(new HashPartitioner(plan.tasks()));
  }

  private static boolean isCut(Share share) {
    return share.of() > 1;
  }

  /** Does work on those shares of tasks that are wanted. */
  private <T> JavaRDD<T> worked(
      JavaPairRDD<Integer, ShareBlock> input, WantedShares wanted, ShareWork<T> work) {
    UnitPlan tasks = plan;
    return input
        .values()
        .mapPartitionsWithIndex(
            (task, blocks) -> {
              Map<Share, Parts> parts = new HashMap<>();
              blocks.forEachRemaining(
                  block ->
                      parts
                          .computeIfAbsent(block.share(), unseen -> new Parts())
                          .blocks
                          .add(block));
              return new ShareByShare<>(
                  tasks.sharesOf(task).stream().filter(wanted::contain).toList(),
                  share -> work.of(share, parts.getOrDefault(share, new Parts())));
            },
            false);
  }
}
