/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of an article with its words.
 *
 * @param begin index of its first char in the article's text
 * @param paragraph number of its paragraph
 * @param text its characters
 * @param words its words, with places relative to the sentence
 */
public record Sentence(int begin, int paragraph, String text, List<Word> words) {

  /** Share of words with a capital above which a sentence is a headline in title case. */
  private static final double TITLE_CASE = 0.7;

  /** A sentence with the words of its text. */
  public Sentence(int begin, int paragraph, String text) {
    this(begin, paragraph, text, WordScanner.scan(text));
  }

  /** The sentences of a text that stand at these places. */
  public static List<Sentence> of(String text, List<TextSpan> places) {
    List<Sentence> sentences = new ArrayList<>(places.size());
    for (TextSpan place : places) {
      String own = text.substring(place.begin(), place.end());
      sentences.add(new Sentence(place.begin(), place.paragraph(), own));
    }
    return sentences;
  }

  /** Whether it is written as headlines are, in capitals or with a capital to nearly every word. */
  boolean isHeadline() {
    return isTitleCase() || isAllCapitals();
  }

  /** Whether nearly every word has a capital, so that capitals say nothing about names. */
  public boolean isTitleCase() {
    long capitalised = words.stream().filter(Word::isCapitalised).count();
    return capitalised > TITLE_CASE * words.size() && words.size() > 2;
  }

  /** Whether the sentence has no small letter. */
  public boolean isAllCapitals() {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  /** The words from first to last, folded and joined by blanks. */
  String key(int first, int last) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      key.append(i == first ? "" : " ").append(lower(i));
    }
    return key.toString();
  }

  /** The characters from the first word's begin to the last word's end. */
  String surface(int first, int last) {
    return text.substring(words.get(first).begin(), words.get(last).end());
  }

  /** Whether a word is there and begins with a capital. */
  boolean capitalised(int word) {
    return word >= 0 && word < words.size() && words.get(word).isCapitalised();
  }

  /** Lower-case form of a word, or an empty string beyond the ends. */
  public String lower(int word) {
    return word < 0 || word >= words.size() ? "" : words.get(word).folded();
  }

  /** Whether only blanks or a hyphen stand between two neighbouring words. */
  public boolean adjacent(int left, int right) {
    if (left < 0 || right >= words.size()) {
      return false;
    }
    String between = between(left, right);
    return between.isBlank() || isHyphen(between);
  }

  /** Whether a hyphen, and nothing else, joins a word to the one before it. */
  boolean hyphenated(int word) {
    return word > 0 && word < words.size() && isHyphen(between(word - 1, word));
  }

  private static boolean isHyphen(String between) {
    return between.length() == 1 && WordScanner.isHyphen(between.charAt(0));
  }

  /** The characters between two neighbouring words. */
  public String between(int left, int right) {
    int from = left < 0 ? 0 : words.get(left).end();
    int to = right >= words.size() ? text.length() : words.get(right).begin();
    return text.substring(from, to);
  }
}
