/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {

  @Test
  void weightsAreAddedToTheirTags_positiveAndNegative() {
    FeatureWeights.Builder builder = new FeatureWeights.Builder(1, 1);
    builder.begin(42, 2);
    builder.add(0, (byte) 127);
    builder.add(16, (byte) -128);
    builder.begin(43, 1);
    builder.add(5, (byte) 1);
    FeatureWeights weights = builder.build();
    float[] scores = new float[2 * Bilou.COUNT];
    FeatureBatch batch = new FeatureBatch(weights);
    batch.scoreAt(scores, Bilou.COUNT);
    batch.add(42);
    batch.add(42);
    batch.scoreAt(scores, 0);
    batch.add(7);
    batch.flush();
    assertThat(scores[Bilou.COUNT]).isCloseTo(2 * 127 * FeatureWeights.STEP, within(1e-5f));
    assertThat(scores[Bilou.COUNT + 16]).isCloseTo(-2 * 128 * FeatureWeights.STEP, within(1e-5f));
    assertThat(scores[Bilou.COUNT + 5]).isZero();
    assertThat(scores[5]).isZero();
    assertThat(weights.features()).isEqualTo(2);
  }

  @Test
  void everyFeatureKeepsItsOwnWeights_whenThousandsAreReadBack() throws IOException {
    Random random = new Random(1);
    Map<Long, float[]> expected = new HashMap<>();
    FeatureWeights.Builder builder = new FeatureWeights.Builder(10, 10);
    for (int i = 0; i < 5000; i++) {
      long key = Hash.key(random.nextLong());
      int tag = random.nextInt(Bilou.COUNT);
      byte weight = (byte) random.nextInt();
      float[] scores = new float[Bilou.COUNT];
      scores[tag] += weight * FeatureWeights.STEP;
      expected.put(key, scores);
      builder.begin(key, 1);
      builder.add(tag, weight);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.build().write(new DataOutputStream(bytes));
    FeatureWeights read =
        FeatureWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.features()).isEqualTo(expected.size());
    FeatureBatch batch = new FeatureBatch(read);
    expected.forEach(
        (key, scores) -> {
          float[] found = new float[Bilou.COUNT];
          batch.scoreAt(found, 0);
          batch.add(key);
          batch.flush();
          assertThat(found).isEqualTo(scores);
        });
  }

  @Test
  void weightsGoToTheScoresOfTheirWord_whenMoreAreCollectedThanFitAndTheSentenceChanges() {
    FeatureWeights.Builder builder = new FeatureWeights.Builder(1, 1);
    builder.begin(42, 1);
    builder.add(3, (byte) 1);
    FeatureBatch batch = new FeatureBatch(builder.build());
    int words = 1000;
    float[] scores = new float[words * Bilou.COUNT];
    for (int word = 0; word < words; word++) {
      batch.scoreAt(scores, word * Bilou.COUNT);
      batch.add(42);
      batch.add(43);
    }
    float[] next = new float[Bilou.COUNT];
    batch.scoreAt(next, 0);
    batch.add(42);
    batch.flush();
    for (int word = 0; word < words; word++) {
      assertThat(scores[word * Bilou.COUNT + 3]).isEqualTo(FeatureWeights.STEP);
    }
    assertThat(next[3]).isEqualTo(FeatureWeights.STEP);
  }

  @Test
  void filterNeverHidesAKey_andHidesMostThatAreNotThere() {
    KeyFilter filter = new KeyFilter();
    for (long i = 0; i < 1000; i++) {
      filter.add(Hash.key(Hash.pair(1, i)));
    }
    int held = 0;
    for (long i = 0; i < 1000; i++) {
      assertThat(filter.bitOf(Hash.key(Hash.pair(1, i)))).isOne();
      held += filter.bitOf(Hash.key(Hash.pair(2, i)));
    }
    assertThat(held).isLessThan(20);
  }

  @Test
  void gazetteerKnowsItsPhrasesAndTheirBeginnings() {
    Gazetteer names = Gazetteer.empty();
    names.add(Gazetteer.List.PLACE, "new york");
    names.add(Gazetteer.List.MEDIA, "new york times");
    names.add(Gazetteer.List.PARTY, "a b c d e f g");
    names.add(Gazetteer.List.PARTY, " ");
    long phrase = Hash.of("new");
    assertThat(names.find(phrase)).isEqualTo(Gazetteer.PREFIX);
    phrase = Hash.pair(phrase, Hash.of("york"));
    assertThat(names.find(phrase))
        .isEqualTo(Gazetteer.PREFIX | 1 << Gazetteer.List.PLACE.ordinal());
    phrase = Hash.pair(phrase, Hash.of("times"));
    assertThat(names.find(phrase)).isEqualTo(1 << Gazetteer.List.MEDIA.ordinal());
    assertThat(names.find(Hash.of("york"))).isZero();
    assertThat(names.names().size()).isEqualTo(3);
  }

  @Test
  void wordsMetAgainStay_andThoseMetOnceAreForgottenWhenTheCacheIsFull() {
    int[] made = {0};
    TypeCache cache =
        new TypeCache(
            4,
            word -> {
              made[0]++;
              return WordType.of(word, Lexicon.empty());
            });
    assertThat(cache.get("a")).isSameAs(cache.get("a"));
    cache.get("once");
    cache.get("b");
    cache.get("a");
    assertThat(made[0]).isEqualTo(3);
    cache.get("c");
    assertThat(cache.size()).isLessThanOrEqualTo(4);
    cache.get("a");
    assertThat(made[0]).isEqualTo(4);
    cache.get("once");
    assertThat(made[0]).isEqualTo(5);
  }
}
