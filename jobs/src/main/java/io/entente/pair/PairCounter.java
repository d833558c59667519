/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import io.entente.actor.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts the pairs of one article: every two actors that it names, with the sentences and
 * paragraphs they share. Actors are numbered in the order of their ids, and counts stand in arrays
 * over the pairs' numbers, so that an article costs one pass over its mentions.
 *
 * <p>An article that names more than a given number of actors is a list rather than a report; only
 * the actors with the most mentions in it are paired, ties going to the smaller id.
 */
public final class PairCounter {

  private static final int MOST_EVIDENCE = 3;
  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparingInt(Mention::sentence)
          .thenComparing(Mention::tokenBegin)
          .thenComparing(Mention::tokenEnd)
          .thenComparing(Mention::actorId);

  private final List<Mention> mentions;
  private final String[] actors;
  private final int[] actorOf;
  private final int[] sentences;
  private final int[] paragraphs;
  private final int[] distance;
  private final List<List<PairMention.Evidence>> evidence;

  private PairCounter(List<Mention> all, int mostActors) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Mention mention : all) {
      if (mention.actorId() != null) {
        counts.merge(mention.actorId(), 1, Integer::sum);
      }
    }
    this.actors =
        counts.keySet().stream()
            .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
            .limit(mostActors)
            .sorted()
            .toArray(String[]::new);
    this.mentions =
        all.stream()
            .filter(m -> m.actorId() != null && Arrays.binarySearch(actors, m.actorId()) >= 0)
            .sorted(IN_ORDER)
            .toList();
    this.actorOf =
        mentions.stream().mapToInt(m -> Arrays.binarySearch(actors, m.actorId())).toArray();
    int pairs = actors.length * (actors.length - 1) / 2;
    this.sentences = new int[pairs];
    this.paragraphs = new int[pairs];
    this.distance = new int[pairs];
    Arrays.fill(distance, Integer.MAX_VALUE);
    this.evidence =
        new ArrayList<>(IntStream.range(0, pairs).mapToObj(i -> evidenceList()).toList());
  }

  /**
   * The pairs of an article.
   *
   * @param mentions all mentions of one article, in any order; unresolved ones do not count
   * @param mostActors how many actors are paired at the most
   */
  public static List<PairMention> count(List<Mention> mentions, int mostActors) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    PairCounter counter = new PairCounter(mentions, mostActors);
    counter.countSentences();
    counter.countParagraphs();
    counter.measureDistances();
    return counter.pairs(mentions.get(0).articleId(), mentions.get(0).publishedMonth());
  }

  private void countSentences() {
    int from = 0;
    while (from < mentions.size()) {
      Mention first = mentions.get(from);
      int to = from;
      while (to < mentions.size() && mentions.get(to).sentence() == first.sentence()) {
        to++;
      }
      for (int pair : pairsWithin(from, to)) {
        sentences[pair]++;
        addEvidence(pair, first);
      }
      from = to;
    }
  }

  private void countParagraphs() {
    int from = 0;
    while (from < mentions.size()) {
      int paragraph = mentions.get(from).paragraph();
      int to = from;
      while (to < mentions.size() && mentions.get(to).paragraph() == paragraph) {
        to++;
      }
      for (int pair : pairsWithin(from, to)) {
        paragraphs[pair]++;
      }
      from = to;
    }
  }

  /** Numbers of the pairs among the actors of a run of mentions, each once. */
  private int[] pairsWithin(int from, int to) {
    int[] present = Arrays.stream(actorOf, from, to).sorted().distinct().toArray();
    int[] pairs = new int[present.length * (present.length - 1) / 2];
    int next = 0;
    for (int i = 0; i < present.length; i++) {
      for (int j = i + 1; j < present.length; j++) {
        pairs[next++] = pair(present[i], present[j]);
      }
    }
    return pairs;
  }

  private void measureDistances() {
    int[] lastEnd = new int[actors.length];
    Arrays.fill(lastEnd, -1);
    for (int i = 0; i < actorOf.length; i++) {
      int actor = actorOf[i];
      int begin = mentions.get(i).tokenBegin();
      for (int other = 0; other < lastEnd.length; other++) {
        if (other != actor && lastEnd[other] >= 0) {
          int pair = pair(Math.min(actor, other), Math.max(actor, other));
          distance[pair] = Math.min(distance[pair], Math.max(0, begin - lastEnd[other]));
        }
      }
      lastEnd[actor] = Math.max(lastEnd[actor], mentions.get(i).tokenEnd());
    }
  }

  private void addEvidence(int pair, Mention in) {
    List<PairMention.Evidence> found = evidence.get(pair);
    if (found.size() < MOST_EVIDENCE) {
      found.add(
          new PairMention.Evidence(
              in.field().name().toLowerCase(Locale.ROOT), in.sentenceBegin(), in.sentenceEnd()));
    }
  }

  private List<PairMention> pairs(String articleId, String month) {
    List<PairMention> pairs = new ArrayList<>(sentences.length);
    for (int a = 0; a < actors.length; a++) {
      for (int b = a + 1; b < actors.length; b++) {
        int pair = pair(a, b);
        pairs.add(
            new PairMention(
                articleId,
                month,
                actors[a],
                actors[b],
                sentences[pair],
                paragraphs[pair],
                distance[pair],
                List.copyOf(evidence.get(pair))));
      }
    }
    return pairs;
  }

  /** Number of the pair of two actors, the smaller first: rows of the triangle after each other. */
  private int pair(int a, int b) {
    return a * (2 * actors.length - a - 1) / 2 + b - a - 1;
  }

  private static List<PairMention.Evidence> evidenceList() {
    return new ArrayList<>(MOST_EVIDENCE);
  }
}
