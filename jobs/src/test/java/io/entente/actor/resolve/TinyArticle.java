/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article whose sentences say themselves what a tagger found in them, as {@code {Oslo|LOC}}, so
 * that a test depends on the shipped catalog alone.
 */
final class TinyArticle {

  static final Catalog CATALOG = Catalog.shipped();

  private static final MentionResolver RESOLVER = new MentionResolver(CATALOG);
  private static final Pattern NAME = Pattern.compile("\\{([^|]+)\\|([A-Z]+)}");
  private static final float TAGGED = 0.9f;

  private final LocalDate date;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<NamedSpan> names = new ArrayList<>();

  private TinyArticle(String date, String... marked) {
    this.date = LocalDate.parse(date);
    int begin = 0;
    for (String sentence : marked) {
      String text = unmarked(begin, sentence);
      sentences.add(new Sentence(begin, sentences.size(), text));
      begin += text.length() + 1;
    }
  }

  private String unmarked(int begin, String marked) {
    StringBuilder text = new StringBuilder();
    Matcher name = NAME.matcher(marked);
    int done = 0;
    while (name.find()) {
      text.append(marked, done, name.start());
      int at = begin + text.length();
      text.append(name.group(1));
      NameType type = NameType.valueOf(name.group(2));
      names.add(new NamedSpan(at, at + name.group(1).length(), type, TAGGED));
      done = name.end();
    }
    return text.append(marked, done, marked.length()).toString();
  }

  /** The article of an unimportant date. */
  static TinyArticle of(String... marked) {
    return new TinyArticle("2025-02-13", marked);
  }

  static TinyArticle on(String date, String... marked) {
    return new TinyArticle(date, marked);
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<NamedSpan> names() {
    return names;
  }

  /** The spans before any step. */
  ArticleSpans spans() {
    List<Span> found = SpanFinder.find(CATALOG, date, sentences, names);
    return new ArticleSpans(CATALOG, date, sentences, found, Sport.of(sentences));
  }

  /** The spans before it is decided which places act. */
  ArticleSpans beforePlaces() {
    return RESOLVER.beforePlaces(date, sentences, names);
  }

  /** Each mention as {@code surface=actor}. */
  List<String> resolved() {
    return RESOLVER.resolve(date, sentences, names).stream()
        .map(span -> surface(span) + "=" + span.actor().map(Actor::id).orElse("?"))
        .toList();
  }

  /** Each mention as {@code surface=actor/how}. */
  List<String> resolutions() {
    return RESOLVER.resolve(date, sentences, names).stream()
        .map(
            span ->
                surface(span)
                    + "="
                    + span.actor().map(Actor::id).orElse("?")
                    + "/"
                    + span.decision().resolution())
        .toList();
  }

  String surface(Span span) {
    return sentences.get(span.sentence()).surface(span.firstWord(), span.lastWord());
  }
}
