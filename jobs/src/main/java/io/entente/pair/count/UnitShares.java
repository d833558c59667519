/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/**
 * Which share of a unit counts which first actors: those from one id to another. Where a share
 * begins is chosen from a sample of the unit's actors, drawn by what counting them takes; it
 * decides how even the shares are, and no count.
 */
final class UnitShares implements Serializable {

  /** Actors drawn for each share: shares are even within some tenth. */
  private static final int DRAWN_A_SHARE = 64;

  private final Map<PeriodUnit, Cut> cuts = new HashMap<>();

  /** How many shares a unit has, and where those behind the first begin, as far as known. */
  private record Cut(int count, UTF8String[] starts) implements Serializable {}

  private UnitShares() {}

  /** The shares of the units that a plan cuts. */
  static UnitShares of(
      UnitPlan plan, Map<PeriodUnit, UnitBlock.Load> loads, JavaRDD<UnitBlock> blocks) {
    Map<PeriodUnit, Long> steps = new HashMap<>();
    loads.forEach(
        (unit, load) -> {
          if (plan.shares(unit) > 1) {
            steps.put(unit, UnitPlan.weight(load) / ((long) plan.shares(unit) * DRAWN_A_SHARE) + 1);
          }
        });
    Map<PeriodUnit, List<UTF8String>> drawn = new HashMap<>();
    if (!steps.isEmpty()) {
      blocks
          .filter(block -> steps.containsKey(block.unit()))
          .mapToPair(
              block -> new Tuple2<>(block.unit(), draw(block.bytes(), steps.get(block.unit()))))
          .collect()
          .forEach(
              some -> drawn.computeIfAbsent(some._1, unseen -> new ArrayList<>()).addAll(some._2));
    }
    UnitShares shares = new UnitShares();
    drawn.forEach((unit, some) -> shares.put(unit, some, plan.shares(unit)));
    return shares;
  }

  /** Shares of one unit, so that each has as many of these actors. */
  static UnitShares of(PeriodUnit unit, List<UTF8String> drawn, int count) {
    UnitShares shares = new UnitShares();
    shares.put(unit, drawn, count);
    return shares;
  }

  private void put(PeriodUnit unit, List<UTF8String> drawn, int count) {
    UTF8String[] sorted = drawn.stream().sorted().toArray(UTF8String[]::new);
    UTF8String[] starts = new UTF8String[sorted.length == 0 ? 0 : count - 1];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = sorted[(int) ((long) (i + 1) * sorted.length / count)];
    }
    cuts.put(unit, new Cut(count, starts));
  }

  /**
   * Actors of a block, each as often as what counting it takes holds that many steps. The first is
   * drawn by the block's content, so that of many small blocks not all draw the same.
   */
  static List<UTF8String> draw(byte[] block, long step) {
    BlockArticles articles = new BlockArticles(block);
    int[] ranks = articles.ranks();
    UTF8String[] names = articles.names().clone();
    long[] weights = new long[names.length];
    while (articles.next()) {
      int behind = 0;
      int[] order = articles.order(ranks);
      for (int i = order.length - 1; i >= 0; i--) {
        weights[ranks[articles.actor(order[i])]] += 1 + (articles.isPaired(order[i]) ? behind : 0);
        behind += articles.isPaired(order[i]) ? 1 : 0;
      }
    }
    Arrays.sort(names);
    List<UTF8String> drawn = new ArrayList<>();
    long left = Math.floorMod(Arrays.hashCode(block), step);
    for (int rank = 0; rank < names.length; rank++) {
      for (left -= weights[rank]; left < 0; left += step) {
        drawn.add(names[rank].copy());
      }
    }
    return drawn;
  }

  /** Whether the unit is cut. */
  boolean isCut(PeriodUnit unit) {
    return cuts.containsKey(unit);
  }

  /** Into how many shares the unit is cut. */
  int count(PeriodUnit unit) {
    return cuts.get(unit).count();
  }

  /** The share of a cut unit that counts the pairs whose first actor is that one. */
  int of(PeriodUnit unit, UTF8String actor) {
    UTF8String[] starts = cuts.get(unit).starts();
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle].compareTo(actor) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
