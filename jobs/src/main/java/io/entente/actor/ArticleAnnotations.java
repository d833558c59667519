/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.ner.SentenceAnnotator;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** Reads the pipeline's annotation columns of one article back into sentences, spans and tokens. */
final class ArticleAnnotations {

  private static final int BEGIN = 1;
  private static final int END = 2;
  private static final int RESULT = 3;
  private static final int METADATA = 4;

  private ArticleAnnotations() {}

  static List<Sentence> sentences(Row row, int column) {
    List<Sentence> sentences = new ArrayList<>();
    for (Row annotation : row.<Row>getList(column)) {
      int paragraph =
          Integer.parseInt(
              annotation.<String, String>getJavaMap(METADATA).get(SentenceAnnotator.PARAGRAPH));
      sentences.add(
          new Sentence(annotation.getInt(BEGIN), paragraph, annotation.getString(RESULT)));
    }
    return sentences;
  }

  /** Begins of all tokens, in order. */
  static int[] tokenBegins(Row row, int column) {
    return row.<Row>getList(column).stream().mapToInt(token -> token.getInt(BEGIN)).toArray();
  }

  static List<Span> spans(Row row, int column, List<Sentence> sentences, Catalog catalog) {
    List<Span> spans = new ArrayList<>();
    for (Row chunk : row.<Row>getList(column)) {
      var metadata = chunk.<String, String>getJavaMap(METADATA);
      int number = Integer.parseInt(metadata.get(SentenceAnnotator.SENTENCE));
      Sentence sentence = sentences.get(number);
      int first = wordAt(sentence, chunk.getInt(BEGIN) - sentence.begin());
      int last = lastWord(sentence, first, chunk.getInt(END) + 1 - sentence.begin());
      spans.add(
          new Span(number, first, last, aliases(metadata.get(AliasAnnotator.ALIASES), catalog)));
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
