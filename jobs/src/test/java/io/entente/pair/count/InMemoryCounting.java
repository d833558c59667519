/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.Actors;
import io.entente.actor.Mention;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.UnitPlan.Share;
import io.entente.table.TableColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/** The steps of a job without Spark, with partitions, orders and shares of the test's choice. */
final class InMemoryCounting {

  private static final StructType MENTION =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("actor_id", DataTypes.StringType)
          .add(StoryBlocks.IS_PAIRED, DataTypes.BooleanType)
          .add(StoryBlocks.IS_SURE, DataTypes.BooleanType)
          .add("sentence", DataTypes.IntegerType)
          .add("paragraph", DataTypes.IntegerType);

  private static final StructType ARTICLE =
      new StructType()
          .add("story_id", DataTypes.StringType)
          .add("published_date", DataTypes.DateType)
          .add("source", DataTypes.StringType)
          .add(StoryBlocks.IS_FIRST, DataTypes.BooleanType);

  private static final List<TableColumn> COUNTS =
      List.of(
          PeriodColumns.ARTICLES,
          PeriodColumns.STORIES,
          PeriodColumns.SOURCES,
          ActorPeriods.MENTIONS,
          PeriodColumns.PAIRED_STORIES,
          PeriodColumns.PAIR_WEIGHT);

  private static final List<TableColumn> OF_PAIR =
      List.of(
          PeriodColumns.ARTICLES,
          PeriodColumns.STORIES,
          PeriodColumns.SOURCES,
          PairPeriods.SENTENCES,
          PairPeriods.PARAGRAPHS);

  private final Map<PeriodUnit, List<byte[]>> blocks = new TreeMap<>();
  private final Map<PeriodUnit, UnitBlock.Load> loads = new TreeMap<>();

  /**
   * Gathers articles.
   *
   * @param mostActors how many of one article are paired
   * @param partitions of the stories, and tasks that read rows
   * @param random decides in which order everything arrives
   */
  InMemoryCounting(
      List<Articles.Row> articles,
      List<Mention> mentions,
      int mostActors,
      int partitions,
      Random random) {
    List<Tuple2<Integer, byte[]>> sent = new ArrayList<>();
    for (List<InternalRow> task :
        dealt(
            mentions.stream().filter(m -> m.actorId() != null).map(InMemoryCounting::row).toList(),
            partitions,
            random)) {
      StoryBlocks.ofMentions(task.iterator(), MENTION, partitions).forEachRemaining(sent::add);
    }
    for (List<InternalRow> task :
        dealt(articles.stream().map(InMemoryCounting::row).toList(), partitions, random)) {
      StoryBlocks.ofArticles(task.iterator(), ARTICLE, partitions).forEachRemaining(sent::add);
    }
    Collections.shuffle(sent, random);
    List<UnitBlock> gathered = new ArrayList<>();
    for (int partition = 0; partition < partitions; partition++) {
      int one = partition;
      Iterator<byte[]> received = sent.stream().filter(b -> b._1 == one).map(b -> b._2).iterator();
      StoryGathering.gather(
              received, WantedPeriods.all(EnumSet.allOf(Granularity.class)), mostActors, List.of())
          .forEachRemaining(gathered::add);
    }
    Collections.shuffle(gathered, random);
    for (UnitBlock block : gathered) {
      blocks.computeIfAbsent(block.unit(), unseen -> new ArrayList<>()).add(block.bytes());
      loads.merge(block.unit(), block.load(), UnitBlock.Load::plus);
    }
  }

  private static List<List<InternalRow>> dealt(List<InternalRow> rows, int tasks, Random random) {
    List<InternalRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    List<List<InternalRow>> dealt = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      dealt.add(new ArrayList<>());
    }
    shuffled.forEach(row -> dealt.get(random.nextInt(tasks)).add(row));
    return dealt;
  }

  private static InternalRow row(Mention mention) {
    return new GenericInternalRow(
        new Object[] {
          UTF8String.fromString(mention.articleId()),
          UTF8String.fromString(mention.actorId()),
          true,
          true,
          mention.sentence(),
          mention.paragraph()
        });
  }

  private static InternalRow row(Articles.Row article) {
    return new GenericInternalRow(
        new Object[] {
          UTF8String.fromString(article.storyId()),
          (int) article.publishedDate().toEpochDay(),
          UTF8String.fromString(article.source()),
          article.articleId().equals(article.storyId())
        });
  }

  Map<PeriodUnit, UnitBlock.Load> loads() {
    return loads;
  }

  UnitArticles unit(PeriodUnit unit) {
    return new UnitArticles(unit, blocks.get(unit));
  }

  /** What a task holds for a share of a unit. */
  UnitArticles unit(Share share) {
    List<UTF8String> drawn = new ArrayList<>();
    blocks.get(share.unit()).forEach(block -> drawn.addAll(UnitShares.draw(block, 1)));
    UnitShares shares = UnitShares.of(share.unit(), drawn, share.of());
    List<byte[]> ofShare = new ArrayList<>();
    for (byte[] block : blocks.get(share.unit())) {
      BlockCut.cut(
          new UnitBlock(share.unit(), loads.get(share.unit()), block),
          shares,
          (one, bytes) -> {
            if (one.equals(share)) {
              ofShare.add(bytes);
            }
          });
    }
    return new UnitArticles(share.unit(), ofShare);
  }

  /** Counts of all pairs as text, in the order in which they come, unit by unit. */
  List<String> pairs(int shares) {
    List<String> rows = new ArrayList<>();
    for (PeriodUnit unit : blocks.keySet()) {
      for (int share = 0; share < shares; share++) {
        pairs(new Share(unit, share, shares)).forEachRemaining(row -> rows.add(text(row)));
      }
    }
    return rows;
  }

  /** Rows of one share. */
  Iterator<InternalRow> pairs(Share share) {
    return new PairRows(
        share.of() == 1 ? unit(share.unit()) : unit(share), counted(), new PairPeriods.Writer());
  }

  private CountedPeriods counted() {
    UnitBlock.Load all = loads.values().stream().reduce(UnitBlock.Load::plus).orElseThrow();
    return new CountedPeriods(
        EnumSet.allOf(Granularity.class), all.from(), all.to(), Map::of, null);
  }

  /** Totals and actors as text. */
  List<String> totalsAndActors() {
    List<String> rows = new ArrayList<>();
    for (PeriodUnit unit : blocks.keySet()) {
      PeriodRows.totals(unit(unit), counted()).forEachRemaining(row -> rows.add(row.toString()));
      PeriodRows.actors(unit(unit), counted()).forEachRemaining(row -> rows.add(row.toString()));
    }
    return rows;
  }

  /** Totals of all periods. */
  List<PeriodTotals.Total> totals() {
    List<PeriodTotals.Total> rows = new ArrayList<>();
    for (PeriodUnit unit : blocks.keySet()) {
      PeriodRows.totals(unit(unit), counted()).forEachRemaining(rows::add);
    }
    return rows;
  }

  /** Rows of actors as text, without share. */
  List<String> actors() {
    StructType schema = ActorPeriods.TABLE.schema();
    List<String> rows = new ArrayList<>();
    for (PeriodUnit unit : blocks.keySet()) {
      PeriodRows.actors(unit(unit), counted())
          .forEachRemaining(
              row -> {
                List<Object> values = new ArrayList<>();
                values.add(row.getUTF8String(PeriodColumns.GRANULARITY.indexIn(schema)));
                values.add(
                    LocalDate.ofEpochDay(row.getInt(PeriodColumns.PERIOD_START.indexIn(schema))));
                values.add(row.getUTF8String(Actors.ACTOR_ID.indexIn(schema)));
                for (TableColumn column : COUNTS) {
                  values.add(row.getLong(column.indexIn(schema)));
                }
                rows.add(values.toString());
              });
    }
    return rows;
  }

  private static String text(InternalRow row) {
    Object[] values = new Object[10];
    values[0] = row.getUTF8String(0);
    values[1] = row.getInt(1);
    values[2] = row.getInt(2);
    values[3] = row.getUTF8String(3);
    values[4] = row.getUTF8String(4);
    for (int i = 5; i < values.length; i++) {
      values[i] = row.getLong(OF_PAIR.get(i - 5).indexIn(PairPeriods.TABLE.schema()));
    }
    return Arrays.toString(values);
  }
}
