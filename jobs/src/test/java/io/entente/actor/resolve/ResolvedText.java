/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Catalog;
import io.entente.ner.SentenceSplitter;
import io.entente.ner.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Resolves plain text with the shipped catalog, without Spark. */
final class ResolvedText {

  private ResolvedText() {}

  /** Each mention as {@code surface=actor}, in order; an ambiguous one ends in a question mark. */
  static List<String> of(String date, String text) {
    return spans(date, text, false);
  }

  /** Each mention as {@code surface=actor/how}. */
  static List<String> withResolutions(String date, String text) {
    return spans(date, text, true);
  }

  private static List<String> spans(String date, String text, boolean how) {
    Catalog catalog = Catalog.shipped();
    MentionResolver resolver = new MentionResolver(catalog);
    List<Sentence> sentences = new ArrayList<>();
    for (TextSpan span : SentenceSplitter.split(text)) {
      sentences.add(
          new Sentence(span.begin(), span.paragraph(), text.substring(span.begin(), span.end())));
    }
    List<String> found = new ArrayList<>();
    for (Span span : resolver.resolve(LocalDate.parse(date), sentences, resolver.find(sentences))) {
      Sentence sentence = sentences.get(span.sentence());
      String surface =
          sentence
              .text()
              .substring(
                  sentence.words().get(span.firstWord()).begin(),
                  sentence.words().get(span.lastWord()).end());
      int actor = span.decision().actor();
      String id = actor < 0 ? "?" : catalog.actors().get(actor).id();
      String resolution =
          how ? "/" + span.decision().resolution().name().toLowerCase(java.util.Locale.ROOT) : "";
      found.add(surface + "=" + id + resolution);
    }
    return found;
  }
}
