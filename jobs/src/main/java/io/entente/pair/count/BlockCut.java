/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.count.UnitPlan.Share;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Cuts a block of a unit into one for each share, which holds what that share counts and no more:
 * of each article the actors of the share, and those behind them in the order of ids with whom they
 * are paired. These stand with no mentions, since they are counted in a share of their own.
 *
 * <p>An actor that stands in a share's block is the second of at least one pair that the share
 * counts, or the share's own; so a share is sent no more than its pairs and its own actors' places,
 * however large the unit is.
 */
final class BlockCut {

  private static final int ABSENT = -1;

  private final BlockArticles articles;
  private final int[] ranks;
  private final int[] shareOf;
  private final BlockWriter[] writers;
  private final BlockNames[] names;
  private int[] kept = new int[0];
  private int[] placeOf = new int[0];
  private final Ints groups = new Ints();
  private final Ints group = new Ints();

  private BlockCut(UnitBlock block, UnitShares shares) {
    this.articles = new BlockArticles(block.bytes());
    this.ranks = articles.ranks();
    UTF8String[] all = articles.names();
    this.shareOf = new int[all.length];
    for (int name = 0; name < all.length; name++) {
      shareOf[name] = shares.of(block.unit(), all[name]);
    }
    this.writers = new BlockWriter[shares.count(block.unit())];
    this.names = new BlockNames[writers.length];
  }

  /** Gives the blocks of shares, in which some have none. */
  static void cut(UnitBlock block, UnitShares shares, BiConsumer<Share, byte[]> emit) {
    BlockCut cut = new BlockCut(block, shares);
    while (cut.articles.next()) {
      cut.writeArticle();
    }
    for (int share = 0; share < cut.writers.length; share++) {
      if (cut.writers[share] != null) {
        emit.accept(
            new Share(block.unit(), share, cut.writers.length), cut.writers[share].toBytes());
      }
    }
  }

  private void writeArticle() {
    int[] order = articles.order(ranks);
    if (kept.length < order.length) {
      kept = new int[order.length];
      placeOf = new int[order.length];
    }
    int from = 0;
    while (from < order.length) {
      int share = shareOf[articles.actor(order[from])];
      int to = from + 1;
      while (to < order.length && shareOf[articles.actor(order[to])] == share) {
        to++;
      }
      write(share, order, from, to);
      from = to;
    }
  }

  /** Writes what a share gets of an article of which these actors are its own. */
  private void write(int share, int[] order, int from, int to) {
    int own = to - from;
    int size = keep(order, from, to);
    open(share);
    BlockWriter writer = writers[share];
    BlockArticles.writeHead(
        writer,
        articles.day(),
        articles.isFirst(),
        articles.source(),
        names[share],
        articles.pairedActors());
    writer.number(size);
    Arrays.fill(placeOf, ABSENT);
    for (int place = 0; place < size; place++) {
      int index = kept[place];
      placeOf[index] = place;
      BlockArticles.writeActor(
          writer,
          articles.actor(index),
          names[share],
          BlockArticles.counts(
              place < own ? articles.mentions(index) : 0,
              articles.isPaired(index),
              articles.isSure(index)));
    }
    if (articles.isFirst()) {
      writeGroups(writer, articles.sentences(), own);
      writeGroups(writer, articles.paragraphs(), own);
    }
  }

  /** Chooses the actors that the share gets, its own before the others, and says how many. */
  private int keep(int[] order, int from, int to) {
    int size = 0;
    boolean isPaired = false;
    for (int i = from; i < to; i++) {
      kept[size++] = order[i];
      isPaired |= articles.isPaired(order[i]);
    }
    for (int i = to; i < order.length && isPaired; i++) {
      if (articles.isPaired(order[i])) {
        kept[size++] = order[i];
      }
    }
    return size;
  }

  private void open(int share) {
    if (writers[share] == null) {
      writers[share] = new BlockWriter();
      names[share] = new BlockNames(writers[share], name -> articles.names()[name]);
    }
  }

  /** Writes what is left of lists of actors of which at least one is the share's own. */
  private void writeGroups(BlockWriter writer, Ints whole, int own) {
    groups.clear();
    int at = 0;
    while (at < whole.size()) {
      int end = at + 1 + whole.get(at);
      group.clear();
      boolean isOwn = false;
      for (at++; at < end; at++) {
        int place = placeOf[whole.get(at)];
        if (place != ABSENT) {
          group.add(place);
          isOwn |= place < own;
        }
      }
      if (isOwn && group.size() > 1) {
        groups.add(group.size());
        for (int i = 0; i < group.size(); i++) {
          groups.add(group.get(i));
        }
      }
    }
    BlockArticles.writeGroups(writer, groups);
  }
}
