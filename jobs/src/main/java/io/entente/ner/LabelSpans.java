/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import io.entente.ner.crf.Bilou;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes names out of the labels of tokens, whatever scheme a model labels by: IOB1, IOB2, BIOES,
 * BILOU, or types without prefix. A name never goes on into another sentence.
 */
final class LabelSpans {

  /** Prefixes of labels; the first four begin a name whatever stands before. */
  private static final String PREFIXES = "BSUWIELM";

  private static final String BEGINNING = "BSUW";
  private static final String ENDING = "SUWEL";

  private final int length;
  private final List<NamedSpan> names = new ArrayList<>();
  private Token first;
  private Token last;
  private float confidence;

  /**
   * A token with its label.
   *
   * @param begin index of its first char
   * @param end index after its last char
   * @param label the model's label, such as B-GPE
   * @param confidence probability of the label
   * @param sentence tells one sentence from another
   */
  record Token(int begin, int end, String label, float confidence, String sentence) {

    /** The prefix; a blank if the label has none. */
    char prefix() {
      boolean prefixed =
          label.length() > 2
              && (label.charAt(1) == '-' || label.charAt(1) == '_')
              && PREFIXES.indexOf(label.charAt(0)) >= 0;
      return prefixed ? label.charAt(0) : ' ';
    }

    String type() {
      return prefix() == ' ' ? label : label.substring(2);
    }

    boolean isOutside() {
      return label.isEmpty() || label.equals(Bilou.OUTSIDE_LABEL);
    }
  }

  private LabelSpans(int length) {
    this.length = length;
  }

  /** The names of a text of so many chars; what points outside of it is left out. */
  static List<NamedSpan> of(Iterable<Token> tokens, int length) {
    LabelSpans spans = new LabelSpans(length);
    tokens.forEach(spans::take);
    spans.close();
    return spans.names;
  }

  private void take(Token token) {
    if (token.isOutside()) {
      close();
      return;
    }
    if (!goesOn(token)) {
      close();
      first = token;
      confidence = 1;
    }
    last = token;
    confidence = Math.min(confidence, token.confidence());
  }

  private boolean goesOn(Token token) {
    return first != null
        && token.sentence().equals(first.sentence())
        && token.type().equals(first.type())
        && BEGINNING.indexOf(token.prefix()) < 0
        && ENDING.indexOf(last.prefix()) < 0;
  }

  private void close() {
    if (first != null && first.begin() >= 0 && first.begin() < last.end() && last.end() <= length) {
      Optional<NameType> type = LabelTable.typeOf(first.type());
      type.ifPresent(ours -> names.add(new NamedSpan(first.begin(), last.end(), ours, confidence)));
    }
    first = null;
    last = null;
  }
}
