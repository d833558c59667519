/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.resolve.Sentence;
import io.entente.actor.resolve.Span;
import io.entente.ner.SentenceAnnotator;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Reads the pipeline's annotations of one article back into sentences, spans and tokens. Spark cuts
 * them down to what is needed before they become Java objects: a token's annotation is some ten
 * objects, its begin one number.
 */
final class ArticleAnnotations {

  private ArticleAnnotations() {}

  /** Of each sentence its begin, characters and paragraph. */
  static Column sentences(String annotations) {
    return functions.expr(
        "transform(`%s`, a -> struct(a.begin, a.result, cast(a.metadata['%s'] as int)))"
            .formatted(annotations, SentenceAnnotator.PARAGRAPH));
  }

  /** Of each token its begin. */
  static Column tokens(String annotations) {
    return functions.expr("transform(`%s`, a -> a.begin)".formatted(annotations));
  }

  /** Of each match its sentence, begin, end and aliases. */
  static Column matches(String annotations) {
    return functions.expr(
        ("transform(`%s`, a -> struct(cast(a.metadata['%s'] as int), a.begin, a.end,"
                + " a.metadata['%s']))")
            .formatted(annotations, SentenceAnnotator.SENTENCE, AliasAnnotator.ALIASES));
  }

  static List<Sentence> sentences(Row row, int column) {
    List<Sentence> sentences = new ArrayList<>();
    for (Row annotation : row.<Row>getList(column)) {
      sentences.add(
          new Sentence(annotation.getInt(0), annotation.getInt(2), annotation.getString(1)));
    }
    return sentences;
  }

  /** Begins of all tokens, in order. */
  static int[] tokenBegins(Row row, int column) {
    return row.<Integer>getList(column).stream().mapToInt(Integer::intValue).toArray();
  }

  static List<Span> spans(Row row, int column, List<Sentence> sentences, Catalog catalog) {
    List<Span> spans = new ArrayList<>();
    for (Row match : row.<Row>getList(column)) {
      int number = match.getInt(0);
      Sentence sentence = sentences.get(number);
      int first = wordAt(sentence, match.getInt(1) - sentence.begin());
      int last = lastWord(sentence, first, match.getInt(2) + 1 - sentence.begin());
      spans.add(new Span(number, first, last, aliases(match.getString(3), catalog)));
    }
    return spans;
  }

  private static List<Alias> aliases(String numbers, Catalog catalog) {
    List<Alias> aliases = new ArrayList<>();
    for (String number : numbers.split(" ")) {
      aliases.add(catalog.alias(Integer.parseInt(number)));
    }
    return aliases;
  }

  private static int wordAt(Sentence sentence, int begin) {
    int word = 0;
    while (sentence.words().get(word).begin() < begin) {
      word++;
    }
    return word;
  }

  private static int lastWord(Sentence sentence, int first, int end) {
    int word = first;
    while (sentence.words().get(word).end() < end) {
      word++;
    }
    return word;
  }
}
