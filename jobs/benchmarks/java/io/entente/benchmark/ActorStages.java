/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.actor.ActorFinder;
import io.entente.actor.ActorFinder.ArticleText;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.TaggedText;
import io.entente.ner.TextSpan;
import io.entente.ner.TextTagger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What finding actors consists of, on one thread and without Spark. */
final class ActorStages {

  private final List<ArticleText> articles;
  private final TextTagger tagger = TextTagger.shipped();

  ActorStages(List<ArticleText> articles) {
    this.articles = articles;
  }

  /** How many tokens the articles have, as {@link TextTagger} divides them. */
  long tokens() {
    long tokens = 0;
    for (ArticleText article : articles) {
      tokens += TextTagger.untagged(text(article), List.of()).tokenBegins().length;
    }
    return tokens;
  }

  /** The stages by name; each does what those before it do, too. */
  Map<String, LongSupplier> cumulative(Catalog catalog) {
    ActorFinder finder = finder(catalog);
    Map<String, LongSupplier> stages = new LinkedHashMap<>();
    stages.put("sentences and tokens", this::tokens);
    stages.put("+ tagger", this::names);
    stages.put("+ catalog matching", () -> matchesOfTagged(catalog));
    stages.put("+ resolver", () -> mentions(finder));
    return stages;
  }

  /** A finder with that catalog; to make one takes time that grows with the catalog. */
  ActorFinder finder(Catalog catalog) {
    return new ActorFinder(catalog, tagger);
  }

  /** How many mentions there are: everything that finding actors does. */
  long mentions(ActorFinder finder) {
    long mentions = 0;
    for (ArticleText article : articles) {
      mentions += finder.find(article).size();
    }
    return mentions;
  }

  /** The words of every sentence, for {@link #matches}. */
  List<List<Word>> sentences() {
    List<List<Word>> sentences = new ArrayList<>();
    for (ArticleText article : articles) {
      sentences.addAll(words(article, TextTagger.untagged(text(article), List.of())));
    }
    return sentences;
  }

  /** How often an alias of the catalog stands in the sentences: matching alone. */
  static long matches(Catalog catalog, List<List<Word>> sentences) {
    long matches = 0;
    for (List<Word> words : sentences) {
      matches += catalog.trie().find(words).size();
    }
    return matches;
  }

  private long names() {
    long names = 0;
    for (ArticleText article : articles) {
      names += tagger.tag(text(article)).names().size();
    }
    return names;
  }

  private long matchesOfTagged(Catalog catalog) {
    long matches = 0;
    for (ArticleText article : articles) {
      matches += matches(catalog, words(article, tagger.tag(text(article))));
    }
    return matches;
  }

  private static List<List<Word>> words(ArticleText article, TaggedText tagged) {
    String text = text(article);
    List<List<Word>> sentences = new ArrayList<>(tagged.sentences().size());
    for (TextSpan span : tagged.sentences()) {
      sentences.add(WordScanner.scan(text.substring(span.begin(), span.end())));
    }
    return sentences;
  }

  private static String text(ArticleText article) {
    return ActorFinder.text(article.title(), article.body());
  }
}
