/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.spark.unsafe.types.UTF8String;

/** Reads the blocks of one unit into growing arrays; actors have the numbers of their arrival. */
final class UnitBlockReader {

  final Ints days = new Ints();
  final Ints sources = new Ints();
  final Ints firsts = new Ints();
  final Ints pairedActors = new Ints();
  final ActorLists.Builder named = new ActorLists.Builder();
  final Ints mentions = new Ints();
  final ActorLists.Builder paired = new ActorLists.Builder();
  final ActorLists.Builder sentences = new ActorLists.Builder();
  final ActorLists.Builder paragraphs = new ActorLists.Builder();
  private final NameNumbers actorNumbers = new NameNumbers();
  private final NameNumbers sourceNumbers = new NameNumbers();

  /** Reads all articles of a block. */
  void read(byte[] block) {
    BlockArticles articles = new BlockArticles(block);
    UTF8String[] names = articles.names();
    int[] actorOf = new int[names.length];
    Arrays.fill(actorOf, ActorLists.END);
    while (articles.next()) {
      days.add(articles.day());
      firsts.add(articles.isFirst() ? 1 : 0);
      sources.add(
          articles.source() == UnitArticles.NO_SOURCE
              ? UnitArticles.NO_SOURCE
              : sourceNumbers.of(names[articles.source()]));
      pairedActors.add(articles.pairedActors());
      readActors(articles, actorOf);
      readGroups(articles, articles.sentences(), actorOf, sentences);
      readGroups(articles, articles.paragraphs(), actorOf, paragraphs);
    }
  }

  private void readActors(BlockArticles articles, int[] actorOf) {
    named.beginArticle();
    paired.beginArticle();
    for (int i = 0; i < articles.size(); i++) {
      int name = articles.actor(i);
      if (actorOf[name] == ActorLists.END) {
        actorOf[name] = actorNumbers.of(articles.names()[name]);
      }
      if (articles.mentions(i) > 0) {
        named.add(actorOf[name]);
        mentions.add(articles.mentions(i));
      }
      if (articles.isPaired(i)) {
        if (articles.isSure(i)) {
          paired.addMarked(actorOf[name]);
        } else {
          paired.add(actorOf[name]);
        }
      }
    }
    named.closeList();
    mentions.add(0);
    paired.closeList();
  }

  private static void readGroups(
      BlockArticles articles, Ints groups, int[] actorOf, ActorLists.Builder into) {
    into.beginArticle();
    int at = 0;
    while (at < groups.size()) {
      int end = at + 1 + groups.get(at);
      for (at++; at < end; at++) {
        into.add(actorOf[articles.actor(groups.get(at))]);
      }
      into.closeList();
    }
  }

  /** For each number of arrival, the number in the order of ids. */
  int[] ranks() {
    int[] order = order();
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  /** Ids of the actors in their order. */
  UTF8String[] namesInOrder() {
    UTF8String[] names = actorNumbers.toArray();
    Arrays.sort(names);
    return names;
  }

  private int[] order() {
    return IntStream.range(0, actorNumbers.size())
        .boxed()
        .sorted(Comparator.comparing(actorNumbers::name))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
