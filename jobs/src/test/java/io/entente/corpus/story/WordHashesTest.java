/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordHashesTest {

  private static List<Long> hashes(String text) {
    WordHashes words = WordHashes.of(text);
    return IntStream.range(0, words.count()).mapToObj(words::hash).toList();
  }

  private static boolean isNumber(String word) {
    WordHashes words = WordHashes.of(word);
    assertThat(words.count()).isOne();
    return words.isNumber(0);
  }

  @Test
  void everyAsciiLetterAndDigitMakesAWord_andNothingElseDoes() {
    for (char c = 0; c < 0x80; c++) {
      boolean letter = Character.isLetterOrDigit(c);
      assertThat(hashes("x" + c + "x")).hasSize(letter ? 1 : 2);
      assertThat(hashes("" + c)).hasSize(letter ? 1 : 0);
      assertThat(hashes("" + c)).isEqualTo(hashes(("" + c).toLowerCase(java.util.Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'1,000',1",
    "'1.5',1",
    "'0,0',1",
    "'9.9',1",
    "'1,a',2",
    "'a,1',2",
    "'1,,0',2",
    "',5',1",
    "'5,',1",
    "'.',0",
    "'1-5',2",
    "'1.000,5',1",
    "'5.',1",
    "'é,5',2",
    "'1,é',2"
  })
  void pointsAndCommasBelongToANumber_whenDigitsAreOnBothSides(String text, int words) {
    assertThat(hashes(text)).hasSize(words);
  }

  @Test
  void numberIsTheSame_howeverItsDigitsAreGrouped() {
    assertThat(hashes("1,000")).isEqualTo(hashes("1000")).isNotEqualTo(hashes("10000"));
    assertThat(hashes(",5.")).isEqualTo(hashes("5"));
  }

  @ParameterizedTest
  @CsvSource({
    "5,true",
    "b52,true",
    "52b,true",
    "\u0661\u0662,true",
    "1\u00e9,true",
    "\u00e91,true",
    "\u0e51\u0e52,true",
    "b,false",
    "\u00e9,false",
    "\u4e2d,false"
  })
  void wordIsANumber_whenADigitIsInIt(String word, boolean expected) {
    assertThat(isNumber(word)).isEqualTo(expected);
  }

  @Test
  void digitsOfOneWordSayNothingOfTheNext() {
    WordHashes words = WordHashes.of("5 b");
    assertThat(words.isNumber(0)).isTrue();
    assertThat(words.isNumber(1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "\u00c9lan,\u00e9lan",
    "\u039f\u0394\u039f\u03a3,\u03bf\u03b4\u03bf\u03c2",
    "\u041c\u041e\u0421\u041a\u0412\u0410,\u043c\u043e\u0441\u043a\u0432\u0430",
    "\ud801\udc00x,\ud801\udc28X"
  })
  void wordIsTheSame_whenOnlyCaseDiffers(String one, String other) {
    assertThat(hashes(one)).hasSize(1).isEqualTo(hashes(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301a", "\u0939\u093f\u0928", "\ud55c\uad6d", "\u1208\u1200", "\u10a0\u10a1",
        "\u0f40\u0f41", "\u0d9a\u0d9b", "\u1820\u1821", "\ua000\ua001", "\u0e51\u0e52",
        "\u2d30\u2d31", "\u0fff\u0f40", "\u1041\u1042"
      })
  void lettersStandTogether_inScriptsWithBlanksAndWithMarks(String word) {
    assertThat(hashes("x" + word + "x").size()).isLessThanOrEqualTo(2);
    assertThat(hashes(word)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u4e2d\u6587",
        "\u3042\u30a2",
        "\u0e01\u0e02",
        "\u0e81\u0e82",
        "\u1000\u1001",
        "\u1780\u1781",
        "\ud840\udc00\ud840\udc01",
        "\u9fa4\u9fa5",
        "\u3105\u3106"
      })
  void lettersStandAlone_inScriptsWithoutBlanks(String text) {
    assertThat(hashes(text)).hasSize(2);
    assertThat(hashes("ab" + text + "cd")).hasSize(4);
    int first = text.offsetByCodePoints(0, 1);
    assertThat(hashes("ab" + text + "cd"))
        .containsExactly(
            hashes("ab").get(0),
            hashes(text.substring(0, first)).get(0),
            hashes(text.substring(first)).get(0),
            hashes("cd").get(0));
  }

  @Test
  void signsEndWords_inAnyScript() {
    assertThat(hashes("\u00e9\u2014\u00e9")).hasSize(2);
    assertThat(hashes("\u4e2d\u3002\u6587")).hasSize(2);
    assertThat(hashes("\u3002\u2014\u00a0")).isEmpty();
  }

  @Test
  void noWordIsLost_whenThereAreThousands() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append('w').append(i).append(' ');
    }
    WordHashes words = WordHashes.of(text.toString());
    assertThat(words.count()).isEqualTo(5000);
    assertThat(words.hash(4999)).isEqualTo(hashes("W4999").get(0));
    assertThat(words.isNumber(512)).isTrue();
    assertThat(hashes(text.toString())).doesNotHaveDuplicates();
  }
}
