/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A run of text that a page shows as one block. */
final class PageBlock {

  /** Hangul begins here; no ideograph and no kana stands before. */
  private static final int FIRST_SYLLABLE = 0x1100;

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964][\"'\u201d\u2019\u00bb\u300d)\\]]*\\s*$");
  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("[.!?,;:\u3002\uff01\uff1f\uff0c\u3001\u061f\u060c]");

  private static final int LONGEST_END = 8;
  private static final int SHORTEST_DIVIDER = 3;
  private static final int SHORTEST_PROSE = 40;
  private static final double MOST_LINKED = 0.5;

  private final String text;
  private final int linkCharacters;
  private final int slantedCharacters;
  private final int boldCharacters;
  private final Element owner;
  private final int weight;
  private final boolean prose;

  /**
   * Makes one.
   *
   * @param text what it says, blanks folded
   * @param linkCharacters how many of its characters are in links
   * @param slantedCharacters how many are in italics
   * @param boldCharacters how many are in bold
   * @param owner the innermost block element around it
   */
  PageBlock(
      String text, int linkCharacters, int slantedCharacters, int boldCharacters, Element owner) {
    this.text = text;
    this.linkCharacters = linkCharacters;
    this.slantedCharacters = slantedCharacters;
    this.boldCharacters = boldCharacters;
    this.owner = owner;
    // Asked for over and over.
    weight = weight(text);
    prose =
        !isLinked()
            && weight >= SHORTEST_PROSE
            && (endsSentence() || (weight >= 3 * SHORTEST_PROSE && hasPunctuation()));
  }

  /** What it says, blanks folded. */
  String text() {
    return text;
  }

  /** How many of its characters are in links. */
  int linkCharacters() {
    return linkCharacters;
  }

  /** How many of its characters are in italics. */
  int slantedCharacters() {
    return slantedCharacters;
  }

  /** How many of its characters are in bold. */
  int boldCharacters() {
    return boldCharacters;
  }

  /** The innermost block element around it. */
  Element owner() {
    return owner;
  }

  /** Characters, with one that stands for a syllable or a word as three. */
  int weight() {
    return weight;
  }

  static int weight(String text) {
    int weight = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < FIRST_SYLLABLE) {
        weight++;
      } else {
        int c = text.codePointAt(i);
        weight += Character.isIdeographic(c) || isSyllable(c) ? 3 : 1;
        i += Character.charCount(c) - 1;
      }
    }
    return weight;
  }

  private static boolean isSyllable(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }

  boolean isLinked() {
    return linkCharacters > MOST_LINKED * text.length();
  }

  boolean endsSentence() {
    return endsSentence(text);
  }

  static boolean endsSentence(CharSequence text) {
    // The end alone, since the pattern would look at every place of a long text.
    int from = Math.max(0, text.length() - LONGEST_END);
    return SENTENCE_END.matcher(text.subSequence(from, text.length())).find();
  }

  /** Whether it reads like a paragraph of an article. */
  boolean isProse() {
    return prose;
  }

  private boolean hasPunctuation() {
    return SENTENCE_INSIDE.matcher(text).find();
  }

  /** Whether all of it is in italics, as notes of the editor are. */
  boolean isSlanted() {
    return slantedCharacters >= text.length();
  }

  /** Whether all of it is in bold, as headings are that an editor made by hand. */
  boolean isBold() {
    return boldCharacters >= text.length();
  }

  /** Whether it has no word, as the stars that divide a text. */
  boolean isDivider() {
    return text.length() >= SHORTEST_DIVIDER
        && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether it is long enough for a sentence, with no link in it. */
  boolean isLine() {
    return linkCharacters == 0 && weight() >= SHORTEST_PROSE;
  }

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** Whether it is of the kind that divides an article; smaller ones head boxes. */
  boolean isSubheading() {
    return isIn("h2") || isIn("h3");
  }

  boolean isIn(String tag) {
    return owner.normalName().equals(tag);
  }
}
