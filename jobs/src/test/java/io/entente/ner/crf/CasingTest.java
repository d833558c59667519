/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

  @ParameterizedTest
  @CsvSource({
    "government,LOWER",
    "London,CAPITAL",
    "Łódź,CAPITAL",
    "NATO,UPPER",
    "A,LETTER",
    "J.,INITIAL",
    "U.S.,PERIODS",
    "McDonald,MIXED",
    "iPhone,LATER",
    "al-Assad,LATER",
    "Anglo-American,HYPHEN_CAPITAL",
    "British-born,HYPHEN_LOWER",
    "1996,NUMBER",
    "'3,5',NUMBER",
    "B-52,ALPHANUMERIC",
    "--,SIGN"
  })
  void classTold_whenWordIs(String word, Casing expected) {
    assertThat(Casing.of(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "O\u2019Brien,O'Brien",
    "\u201CWe,\"We",
    "1998\u201399,1998-99",
    "Erdo\u011fan,Erdo\u011fan"
  })
  void signsArePlain_whenTheyAreTypographic(String word, String expected) {
    assertThat(Spelling.plain(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"McDonald's,XxXxxxxx'x,XxXx'x", "F-16,X-00,X-0"})
  void shapeTellsKinds_whenWordIs(String word, String shape, String brief) {
    assertThat(Spelling.shape(word)).isEqualTo(shape);
    assertThat(Spelling.briefShape(word)).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource({"erdo\u011fan,erdogan", "\u00e9lys\u00e9e,elysee", "paris,paris"})
  void marksDropped_whenLettersHaveThem(String word, String bare) {
    assertThat(Spelling.withoutMarks(word)).isEqualTo(bare);
  }
}
