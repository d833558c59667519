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
  final ActorLists.Builder named = new ActorLists.Builder();
  final Ints mentions = new Ints();
  final ActorLists.Builder paired = new ActorLists.Builder();
  final ActorLists.Builder sentences = new ActorLists.Builder();
  final ActorLists.Builder paragraphs = new ActorLists.Builder();
  private final NameNumbers actorNumbers = new NameNumbers();
  private final NameNumbers sourceNumbers = new NameNumbers();

  /** Reads all articles of a block. */
  void read(byte[] block) {
    BlockReader reader = new BlockReader(block);
    int[] actorOf = new int[reader.names().length];
    Arrays.fill(actorOf, ActorLists.END);
    while (!reader.isAtEnd()) {
      days.add(reader.number());
      int flags = reader.number();
      firsts.add(flags % 2);
      sources.add(
          flags >= 2 ? sourceNumbers.of(reader.names()[reader.number()]) : UnitArticles.NO_SOURCE);
      int[] actors = readActors(reader, actorOf);
      readGroups(reader, actors, sentences, flags % 2 == 1);
      readGroups(reader, actors, paragraphs, flags % 2 == 1);
    }
  }

  private int[] readActors(BlockReader reader, int[] actorOf) {
    int[] actors = new int[reader.number()];
    named.beginArticle();
    paired.beginArticle();
    for (int i = 0; i < actors.length; i++) {
      int name = reader.number();
      if (actorOf[name] == ActorLists.END) {
        actorOf[name] = actorNumbers.of(reader.names()[name]);
      }
      actors[i] = actorOf[name];
      int count = reader.number();
      named.add(actors[i]);
      mentions.add(count / 2);
      if (count % 2 == 1) {
        paired.add(actors[i]);
      }
    }
    named.closeList();
    mentions.add(0);
    paired.closeList();
    return actors;
  }

  private static void readGroups(
      BlockReader reader, int[] actors, ActorLists.Builder into, boolean present) {
    into.beginArticle();
    int left = present ? reader.number() : 0;
    while (left > 0) {
      int size = reader.number();
      for (int i = 0; i < size; i++) {
        into.add(actors[reader.number()]);
      }
      into.closeList();
      left -= size + 1;
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
