/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recall and false joins on made copies and near misses: the figures of jobs/docs/stories.md. */
class NearCopiesTest {

  private static final int SERIES = 120;

  private static List<Text> texts;

  private final Random random = new Random(7);

  @BeforeAll
  static void readTexts() {
    texts = new ArrayList<>();
    for (String body : TrainingTexts.bodies()) {
      texts.add(Text.of("Title number " + texts.size(), body));
    }
    assertThat(texts).hasSizeGreaterThan(150);
  }

  /** Near copies that share no band would never be compared. */
  private static boolean areFound(String a, String b) {
    boolean sharesABand = false;
    for (int band = 0; band < Signature.BANDS; band++) {
      int begin = Signature.bandBegin(band);
      sharesABand |= a.regionMatches(begin, b, begin, Signature.BAND_LENGTH);
    }
    assertThat(NearCopies.are(a, b)).isEqualTo(NearCopies.are(b, a));
    return sharesABand && NearCopies.are(a, b);
  }

  @ParameterizedTest
  @EnumSource
  void copiesAreFound(CopyKind kind) {
    int found = 0;
    for (int i = 0; i < texts.size(); i++) {
      Text copy = kind.copy(texts.get(i), texts.get((i + 1) % texts.size()), random);
      found += areFound(texts.get(i).signature(), copy.signature()) ? 1 : 0;
    }

    double least =
        switch (kind) {
          case THIRD_OF_PARAGRAPHS_CUT -> 0.95;
          case CUT_AFTER_30_PERCENT -> 0.95;
          case CUT_AFTER_50_PERCENT, WORDS_EDITED_10_PERCENT -> 0.98;
          default -> 1.0;
        };
    assertThat((double) found / texts.size()).as("recall of " + kind).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @EnumSource
  void reportsOfOneTemplateAreApart(NearMissKind kind) {
    List<String> series = new ArrayList<>();
    int joined = 0;
    for (int i = 0; i < SERIES; i++) {
      String next = kind.next(random).signature();
      joined += (int) series.stream().filter(other -> areFound(other, next)).count();
      series.add(next);
    }

    assertThat((double) joined / (SERIES * (SERIES - 1) / 2))
        .as("false joins of " + kind)
        .isLessThanOrEqualTo(0.004);
  }

  @Test
  void followUpIsApart_whenItRepeatsTwoParagraphs() {
    for (int i = 0; i < texts.size(); i++) {
      Text former = texts.get(i);
      List<String> paragraphs = new ArrayList<>(texts.get((i + 1) % texts.size()).paragraphs());
      paragraphs.addAll(former.paragraphs().subList(1, Math.min(3, former.paragraphs().size())));
      Text followUp = new Text("Follow-up", paragraphs);

      assertThat(areFound(former.signature(), followUp.signature())).as("text " + i).isFalse();
    }
  }

  @Test
  void differentArticlesAreApart() {
    List<String> signatures = texts.stream().map(Text::signature).toList();
    for (int i = 0; i < signatures.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(NearCopies.are(signatures.get(i), signatures.get(j))).isFalse();
      }
    }
  }

  @Test
  void shortItemsAreApart_whenOnlyTitleAndCompanyDiffer() {
    String body = "Quarterly dividend five cents against five cents before. Payable April 10.";

    assertThat(areFound(Signature.of("Arden raises it", body), Signature.of("Corrin pays", body)))
        .isFalse();
  }
}
