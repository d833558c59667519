/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.ner.NameType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the network that is called by one letter, since the day it was renamed: "on X", "X's
 * owner", "X, formerly Twitter". Anywhere else the letter is no name.
 */
final class SocialNetworkX implements ResolutionStep {

  static final LocalDate RENAMED = LocalDate.of(2023, 7, 23);

  /** As certain as a tagger usually is of a network's name. */
  private static final float TAGGED = 0.9f;

  private static final String LETTER = "x";
  private static final String ID = "media:twitter";

  /** Words before it that only a network has. */
  private static final Set<String> BEFORE =
      Set.of("on", "network", "platform", "site", "via", "website");

  /** Words behind it that only a network has. */
  private static final Set<String> BEHIND =
      Set.of(
          "account",
          "accounts",
          "ceo",
          "chief",
          "corp",
          "executives",
          "holdings",
          "owner",
          "page",
          "platform",
          "post",
          "posts",
          "user",
          "users");

  private static final Set<String> NETWORKS =
      Set.of(
          "bluesky",
          "facebook",
          "google",
          "instagram",
          "linkedin",
          "meta",
          "reddit",
          "snapchat",
          "telegram",
          "threads",
          "tiktok",
          "whatsapp",
          "youtube");

  private final Optional<Actor> network;

  SocialNetworkX(Catalog catalog) {
    this.network = catalog.actor(ID);
  }

  @Override
  public void resolve(ArticleSpans article) {
    if (network.isPresent() && !article.date().isBefore(RENAMED)) {
      find(article);
    }
    article.open().filter(span -> article.key(span).equals(LETTER)).forEach(Span::drop);
  }

  private void find(ArticleSpans article) {
    boolean added = false;
    for (int number = 0; number < article.sentences().size(); number++) {
      Sentence sentence = article.sentences().get(number);
      for (int word = 0; word < sentence.words().size(); word++) {
        if (sentence.lower(word).equals(LETTER)
            && sentence.capitalised(word)
            && isNetwork(sentence, word)) {
          added |= add(article, number, word);
        }
      }
    }
    if (added) {
      article
          .spans()
          .sort(Comparator.comparingInt(Span::sentence).thenComparingInt(Span::firstWord));
    }
  }

  /** "Facebook, YouTube and X", "X, Facebook and". */
  private static boolean isListed(Sentence sentence, int word) {
    String before = sentence.lower(word - 1);
    int other = before.equals("and") || before.equals("or") ? word - 2 : word - 1;
    return NETWORKS.contains(sentence.lower(other)) || NETWORKS.contains(sentence.lower(word + 1));
  }

  private boolean add(ArticleSpans article, int number, int word) {
    for (Span span : article.spans()) {
      if (span.sentence() == number && span.firstWord() <= word && word <= span.lastWord()) {
        if (span.isDropped()) {
          continue;
        }
        if (!span.isOpen() || span.words() > 1) {
          return false;
        }
        span.drop();
      }
    }
    Span span = Span.ofTagger(number, word, word, List.of(), NameType.ORG, TAGGED);
    span.decide(network.orElseThrow(), Resolution.CATALOG, Confidence.NAME);
    return article.spans().add(span);
  }

  private static boolean isNetwork(Sentence sentence, int word) {
    int next = word + 1;
    if (sentence.hyphenated(word) || sentence.hyphenated(next)) {
      return false;
    }
    String behind = sentence.lower(next);
    String gap = sentence.between(word, next).strip();
    if (BEHIND.contains(behind) && gap.isEmpty()
        || behind.equals("formerly")
        || behind.equals("previously")) {
      return true;
    }
    if (isListed(sentence, word)) {
      return true;
    }
    boolean alone = !gap.isEmpty() || !sentence.capitalised(next);
    return alone && BEFORE.contains(sentence.lower(word - 1));
  }
}
