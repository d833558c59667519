/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenGridTest {

  private static final Lexicon LEXICON = Lexicon.empty();
  private static final TokenGrid GRID = new TokenGrid(WordType.edge());

  static {
    LEXICON.gazetteer().add(Gazetteer.List.ORGANIZATION, "red cross");
    LEXICON.gazetteer().add(Gazetteer.List.ORGANIZATION, "red cross society of china");
    LEXICON.gazetteer().add(Gazetteer.List.PLACE, "china");
  }

  private static void fill(String... sentences) {
    List<String[]> article = Arrays.stream(sentences).map(s -> s.split(" ")).toList();
    GRID.fill(article, word -> WordType.of(word, LEXICON), LEXICON.gazetteer());
  }

  @Test
  void edgesSurroundSentences_whenGridIsFilledAgain() {
    fill("a b c d e f g h i j k l m", "x");
    fill("Paris sleeps", "It rains");
    assertThat(GRID.sentences()).isEqualTo(2);
    assertThat(GRID.end(0) - GRID.begin(0)).isEqualTo(2);
    assertThat(GRID.type(GRID.begin(0) - 1).casing()).isEqualTo(Casing.EDGE);
    assertThat(GRID.type(GRID.end(1)).casing()).isEqualTo(Casing.EDGE);
    assertThat(GRID.type(GRID.end(1) + 3).casing()).isEqualTo(Casing.EDGE);
  }

  @Test
  void longestPhraseIsMarked_whenShorterOneBeginsIt() {
    fill("the Red Cross Society of China helps the Red Cross in China");
    int[] marked = new int[12];
    System.arraycopy(GRID.phrases, GRID.begin(0), marked, 0, 12);
    assertThat(marked[0]).isZero();
    assertThat(marked[1] >>> 16).isEqualTo(1);
    assertThat(marked[3] >>> 16).isEqualTo(2);
    assertThat(marked[5] >>> 16).isEqualTo(3);
    assertThat(marked[8] >>> 16).isEqualTo(1);
    assertThat(marked[9] >>> 16).isEqualTo(3);
    assertThat(marked[11]).isZero();
  }

  @Test
  void occurrencesAreLinked_whenNameComesAgain() {
    fill("Abe spoke", "Mr Abe left", "the abe and the ABE");
    Occurrences found = GRID.occurrences();
    int first = GRID.begin(0);
    int second = GRID.begin(1) + 1;
    int fourth = GRID.begin(2) + 4;
    assertThat(found.first(second)).isEqualTo(first);
    assertThat(found.next(first)).isEqualTo(second);
    assertThat(found.next(second)).isEqualTo(fourth);
    assertThat(found.next(fourth)).isNegative();
    assertThat(found.known(GRID.begin(2) + 1)).isTrue();
    assertThat(found.formsAt(first)).isEqualTo(1 + 2 + 4 + 8);
    assertThat(found.known(GRID.begin(0) + 1)).isFalse();
  }

  @Test
  void modeIsTold_whenSentenceIsAHeadline() {
    fill(
        "CLINTON MEETS ARAFAT IN CAIRO", "Clinton Meets Arafat For Talks Today", "He met Arafat .");
    assertThat(GRID.mode(0)).isEqualTo(SentenceMode.UPPER);
    assertThat(GRID.mode(1)).isEqualTo(SentenceMode.TITLE);
    assertThat(GRID.mode(2)).isEqualTo(SentenceMode.NORMAL);
  }

  @Test
  void otherOccurrencesGiveFeatures_whenNameComesAgain() {
    fill("Abe spoke");
    Set<Long> alone = features(0, 0);
    fill("Abe spoke", "Premier Abe left");
    Set<Long> again = features(0, 0);
    again.removeAll(alone);
    long premier = WordType.of("premier", LEXICON).lower;
    assertThat(again).contains(Template.OTHER_LOWER.key(-1, premier));
  }

  @Test
  void quotesMakeNoDifference_whenTheyAreCurly() {
    fill("\u201C Abe \u2019s");
    Set<Long> curly = features(0, 1);
    fill("\" Abe 's");
    assertThat(curly).isEqualTo(features(0, 1));
  }

  private static Set<Long> features(int sentence, int word) {
    Set<Long> keys = new HashSet<>();
    int place = GRID.begin(sentence) + word;
    for (int offset = -4; offset <= 4; offset++) {
      TypeFeatures.emit(GRID.type(place + offset), offset, keys::add);
    }
    ContextFeatures.emit(GRID, sentence, place, keys::add);
    return keys;
  }

  @Test
  void bagLeavesTheWordItselfOut_andReachesFourWords() {
    WordType type = WordType.of("Abe", LEXICON);
    Set<Long> own = new HashSet<>();
    TypeFeatures.emit(type, 0, own::add);
    Set<Long> far = new HashSet<>();
    TypeFeatures.emit(type, 4, far::add);
    assertThat(far).hasSize(2).doesNotContainAnyElementsOf(own);
  }
}
