/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTypeTest {

  private static final Lexicon LEXICON = TinyModel.lexicon(1);

  @Test
  void affixesAreTheFirstAndLastLetters_butNeverTheWholeWord() {
    long[] expected = {
      Hash.pair(1, Hash.of("p")), Hash.pair(-1, Hash.of("s")),
      Hash.pair(2, Hash.of("pa")), Hash.pair(-2, Hash.of("is")),
      Hash.pair(3, Hash.of("par")), Hash.pair(-3, Hash.of("ris")),
      Hash.pair(4, Hash.of("pari")), Hash.pair(-4, Hash.of("aris"))
    };
    assertThat(WordType.of("Paris", LEXICON).affixes).containsExactly(expected);
    assertThat(WordType.of("EU", LEXICON).affixes)
        .containsExactly(Hash.pair(1, Hash.of("e")), Hash.pair(-1, Hash.of("u")));
    assertThat(WordType.of("a", LEXICON).affixes).isEmpty();
  }

  @Test
  void partsAreTheWordsBetweenHyphens() {
    assertThat(WordType.of("Anglo-French", LEXICON).parts)
        .containsExactly(Hash.of("anglo"), Hash.of("french"));
    assertThat(WordType.of("-led", LEXICON).parts).containsExactly(Hash.of("led"));
    assertThat(WordType.of("--", LEXICON).parts).isEmpty();
    assertThat(WordType.of("Paris", LEXICON).parts).isEmpty();
  }

  @Test
  void numbersAreAlike_whenOnlyTheirDigitsDiffer() {
    assertThat(WordType.of("1996", LEXICON).word).isEqualTo(WordType.of("2025", LEXICON).word);
    assertThat(WordType.of("1996", LEXICON).word).isNotEqualTo(WordType.of("199", LEXICON).word);
  }

  @Test
  void lexiconIsAskedWithoutCapitalsAndMarks() {
    assertThat(WordType.of("PARIS", LEXICON).vector())
        .isEqualTo(WordType.of("paris", LEXICON).vector());
    assertThat(WordType.of("Jos\u00e9", LEXICON).vector())
        .isNotNull()
        .isEqualTo(WordType.of("jose", LEXICON).vector());
    assertThat(WordType.of("Unknown", LEXICON).vector()).isNull();
    assertThat(WordType.of("Unknown", LEXICON).finest).isZero();
    assertThat(WordType.of("Paris", LEXICON).lists).isEqualTo(1 << Gazetteer.List.PLACE.ordinal());
  }

  @Test
  void clustersAreNested_asTheParentsSay() {
    WordCodes codes = LEXICON.codes();
    int row = codes.row("paris");
    int[] path = codes.clusters(row);
    assertThat(path[0]).isEqualTo(codes.cluster(row) + 1);
    for (int level = 1; level < path.length; level++) {
      assertThat(path[level]).isEqualTo(codes.parents()[level - 1][path[level - 1] - 1] + 1);
    }
    WordType type = WordType.of("Paris", LEXICON);
    assertThat(new int[] {type.finest, type.fine, type.coarse, type.coarsest}).isEqualTo(path);
    assertThat(codes.clusters(KeyTable.ABSENT)).containsOnly(0);
    assertThat(codes.vector(KeyTable.ABSENT)).hasSize(WordCodes.DIMENSIONS).containsOnly(0);
  }

  @Test
  void vectorIsPutTogetherOfEntries_alsoOfThoseBeyond127() {
    WordCodes codes = LEXICON.codes();
    int row = codes.row("abe");
    byte[] entries = codes.codes(row);
    float[] vector = codes.vector(row);
    for (int part = 0; part < WordCodes.PARTS; part++) {
      int from = (part * WordCodes.ENTRIES + (entries[part] & 0xff)) * WordCodes.PART_SIZE;
      assertThat(Arrays.copyOfRange(vector, part * 5, part * 5 + 5))
          .isEqualTo(Arrays.copyOfRange(codes.codebook(), from, from + 5));
    }
    boolean beyond = false;
    for (byte entry : entries) {
      beyond |= entry < 0;
    }
    assertThat(beyond).isTrue();
  }

  @Test
  void edgeIsNoWord_andSaysNothingInTheBag() {
    WordType edge = WordType.edge();
    assertThat(edge.casing()).isEqualTo(Casing.EDGE);
    assertThat(edge.isWord()).isFalse();
    assertThat(edge.quiet).isTrue();
    List<Long> keys = new ArrayList<>();
    TypeFeatures.emit(edge, 3, keys::add);
    assertThat(keys).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Paris,true", "nato,true", "U.S.,true", "1996,false", "--,false", "B-52,true"})
  void isWord_whenItHasLetters(String word, boolean expected) {
    assertThat(WordType.of(word, LEXICON).isWord()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a\u2014b,a--b",
    "\u2026,...",
    "co\u00adop,coop",
    "\u2212 5,- 5",
    "\u00abQuai\u00bb,\"Quai\"",
    "5\u2032,5'",
    "5\u2033,'5\"'"
  })
  void signsArePlain_whateverTheyWere(String word, String expected) {
    assertThat(Spelling.plain(word)).isEqualTo(expected);
  }

  @Test
  void shapeEndsAfterTwelveLetters_andTheBriefOneDoesNot() {
    assertThat(Spelling.shape("Antidisestablishment-5")).isEqualTo("Xxxxxxxxxxxx");
    assertThat(Spelling.briefShape("Antidisestablishment-5")).isEqualTo("Xx-0");
  }

  @Test
  void denseWeightsAreTheVectorTimesTheWeights_ofTheOffset() {
    WordType paris = WordType.of("Paris", LEXICON);
    float[] weights = new float[DenseWeights.SIZE];
    float[] steps = new float[Bilou.COUNT];
    steps[3] = 2;
    DenseWeights.update(paris, 1, weights, steps);
    double square = 0;
    for (float value : paris.vector()) {
      square += 2 * value * value;
    }
    float[] scores = new float[2 * Bilou.COUNT];
    DenseWeights.addTo(paris, 1, weights, scores, Bilou.COUNT);
    assertThat((double) scores[Bilou.COUNT + 3])
        .isCloseTo(square, org.assertj.core.api.Assertions.within(1e-3));
    scores[Bilou.COUNT + 3] = 0;
    assertThat(scores).containsOnly(0);
    DenseWeights.addTo(paris, 0, weights, scores, 0);
    DenseWeights.addTo(WordType.of("Unknown", LEXICON), 1, weights, scores, 0);
    assertThat(scores).containsOnly(0);
  }
}
