/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static java.util.stream.Collectors.groupingBy;

import io.entente.view.EvidenceSentence;
import io.entente.view.PairIds;
import io.entente.view.SharedSentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a report, each once, within its room: first one for every pair, then a second,
 * and so on.
 */
final class SentencePool {

  /** A longer sentence is a list; what follows is cut. */
  private static final int LONGEST = 700;

  private final Map<String, Integer> actors;
  private final Map<Key, SharedSentences.Sentence> known = new HashMap<>();
  private final Map<Key, Integer> placed = new HashMap<>();
  private final Map<String, Integer> articlePlaces = new LinkedHashMap<>();
  private final List<ReportData.Article> articles = new ArrayList<>();
  private final List<ReportData.Sentence> sentences = new ArrayList<>();
  private int left;
  private int cut;

  private record Key(String articleId, SharedSentences.Place place) {}

  /**
   * An empty pool.
   *
   * @param actors places of the report's actors
   * @param room characters that it may hold
   */
  SentencePool(Map<String, Integer> actors, int room) {
    this.actors = actors;
    this.left = room;
  }

  /** Takes the sentences of these pairs, and gives their places for each pair. */
  Map<PairIds, List<Integer>> take(List<PairIds> pairs, SharedSentences shared) {
    shared.sentences().forEach(told -> known.put(new Key(told.articleId(), told.evidence()), told));
    Map<PairIds, List<SharedSentences.OfPair>> ofPairs =
        shared.ofPairs().stream()
            .collect(groupingBy(one -> new PairIds(one.actorA(), one.actorB())));
    Map<PairIds, List<Integer>> taken = new HashMap<>();
    int most = ofPairs.values().stream().mapToInt(List::size).max().orElse(0);
    for (int round = 0; round < most; round++) {
      for (PairIds pair : pairs) {
        List<SharedSentences.OfPair> own = ofPairs.getOrDefault(pair, List.of());
        if (round < own.size()) {
          take(own.get(round), taken.computeIfAbsent(pair, none -> new ArrayList<>()));
        }
      }
    }
    return taken;
  }

  private void take(SharedSentences.OfPair one, List<Integer> places) {
    Key key = new Key(one.articleId(), one.evidence());
    SharedSentences.Sentence told = known.get(key);
    if (told == null) {
      return;
    }
    Integer place = placed.get(key);
    if (place == null && left < told.text().length()) {
      cut++;
      return;
    }
    places.add(place == null ? add(key, told) : place);
  }

  private int add(Key key, SharedSentences.Sentence told) {
    int article = articlePlaces.computeIfAbsent(told.articleId(), id -> articles.size());
    if (article == articles.size()) {
      ReportData.Article made = article(told);
      left -= made.title() == null ? 0 : made.title().length();
      left -= made.url() == null ? 0 : made.url().length();
      articles.add(made);
    }
    ReportData.Sentence made =
        new ReportData.Sentence(article, shortened(PlainText.of(told.text())), marks(told));
    left -= made.text().length();
    sentences.add(made);
    placed.put(key, sentences.size() - 1);
    return sentences.size() - 1;
  }

  private static ReportData.Article article(SharedSentences.Sentence told) {
    return new ReportData.Article(
        told.publishedDate().toString(),
        orNull(told.source()),
        orNull(told.title()),
        orNull(told.url()));
  }

  private static String orNull(String text) {
    return text == null ? null : shortened(PlainText.of(text));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private List<Integer> marks(SharedSentences.Sentence told) {
    List<Integer> marks = new ArrayList<>();
    for (EvidenceSentence.Mark mark : told.marks()) {
      Integer actor = actors.get(mark.actorId());
      if (actor != null && mark.end() <= LONGEST) {
        marks.addAll(List.of(mark.begin(), mark.end(), actor));
      }
    }
    return marks;
  }

  List<ReportData.Article> articles() {
    return articles;
  }

  List<ReportData.Sentence> sentences() {
    return sentences;
  }

  /** Sentences for which there was no room. */
  int cut() {
    return cut;
  }
}
