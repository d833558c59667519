/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Models with a lexicon of a few words, made by hand. */
final class TinyModel {

  static final List<String[]> ARTICLE =
      article(
          "Premier Abe of the Red Cross met Jos\u00e9 in Paris .",
          "ABE AND PARIS SAY",
          "the Anglo-French abe slept in paris on 12 May 1996",
          "",
          "Abe");

  private static final List<String> WORDS = List.of("paris", "abe", "met", "premier", "jose");

  private TinyModel() {}

  /** An article of sentences, the words of which are divided by blanks. */
  static List<String[]> article(String... sentences) {
    return Arrays.stream(sentences)
        .map(sentence -> sentence.isEmpty() ? new String[0] : sentence.split(" "))
        .toList();
  }

  /** Vectors and clusters of five words, and a few names. */
  static Lexicon lexicon(long seed) {
    Random random = new Random(seed);
    float[] codebook = new float[WordCodes.DIMENSIONS * WordCodes.ENTRIES];
    for (int i = 0; i < codebook.length; i++) {
      codebook[i] = (float) random.nextGaussian();
    }
    short[][] parents = new short[WordCodes.LEVELS.length - 1][];
    for (int level = 0; level < parents.length; level++) {
      parents[level] = new short[WordCodes.LEVELS[level]];
      for (int i = 0; i < parents[level].length; i++) {
        parents[level][i] = (short) random.nextInt(WordCodes.LEVELS[level + 1]);
      }
    }
    KeyTable words = new KeyTable(WORDS.size());
    byte[] codes = new byte[WORDS.size() * WordCodes.PARTS];
    random.nextBytes(codes);
    short[] clusters = new short[WORDS.size()];
    // Rows are in the order of the keys, as a lexicon is written.
    long[] keys = WORDS.stream().mapToLong(WordCodes::keyOf).sorted().toArray();
    for (int row = 0; row < keys.length; row++) {
      words.put(keys[row], row);
      clusters[row] = (short) random.nextInt(WordCodes.LEVELS[0]);
    }
    Gazetteer names = Gazetteer.empty();
    names.add(Gazetteer.List.PLACE, "paris");
    names.add(Gazetteer.List.SURNAME, "abe");
    names.add(Gazetteer.List.ORGANIZATION, "red cross");
    return new Lexicon(new WordCodes(codebook, parents, words, codes, clusters), names);
  }

  /** A model with random weights for these features. */
  static CrfModel of(Lexicon lexicon, Set<Long> keys, long seed) {
    Random random = new Random(seed);
    FeatureWeights.Builder features = new FeatureWeights.Builder(4, 4);
    keys.stream()
        .sorted()
        .forEach(
            key -> {
              features.begin(key, 2);
              features.add(random.nextInt(Bilou.COUNT), (byte) random.nextInt());
              features.add(random.nextInt(Bilou.COUNT), (byte) random.nextInt());
            });
    float[] transitions = new float[Casing.COUNT * Transitions.SIZE];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) random.nextGaussian();
    }
    float[] dense = new float[DenseWeights.SIZE];
    for (int i = 0; i < dense.length; i++) {
      dense[i] = (float) random.nextGaussian() / 10;
    }
    return new CrfModel(
        "made by hand \u2013 \ud83d\ude00",
        lexicon,
        features.build(),
        dense,
        new Transitions(transitions));
  }

  static byte[] bytes(CrfModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelCodec.write(model, bytes);
    return bytes.toByteArray();
  }

  static CrfModel read(byte[] bytes) throws IOException {
    return ModelCodec.read(new ByteArrayInputStream(bytes));
  }
}
