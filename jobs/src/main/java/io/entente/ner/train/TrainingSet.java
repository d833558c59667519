/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.Bilou;
import io.entente.ner.crf.ContextFeatures;
import io.entente.ner.crf.FeatureSink;
import io.entente.ner.crf.KeyTable;
import io.entente.ner.crf.Lexicon;
import io.entente.ner.crf.TokenGrid;
import io.entente.ner.crf.TypeFeatures;
import io.entente.ner.crf.WordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labelled sentences with numbered features; all features that occur get weights. */
final class TrainingSet {

  /** The corpus whose guidelines hold at inference; its sentences get no domain features. */
  static final int BASE_DOMAIN = 0;

  private static final int REACH = TypeFeatures.BAG_WINDOW;

  private final Lexicon lexicon;
  private final KeyTable numbers = new KeyTable(1 << 20);
  private long[] keys = new long[1 << 20];
  private final Map<String, WordType> types = new HashMap<>();
  private final Map<WordType, int[][]> typeFeatures = new HashMap<>();
  private final List<TrainingSentence> sentences = new ArrayList<>();
  private final TokenGrid grid = new TokenGrid(WordType.edge());
  private final Collector collector = new Collector();

  TrainingSet(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds articles of one domain. */
  void add(List<LabelledArticle> articles, int domain) {
    for (LabelledArticle article : articles) {
      grid.fill(article.sentences(), this::type, lexicon.gazetteer());
      for (int s = 0; s < grid.sentences(); s++) {
        sentences.add(sentence(s, domain, Bilou.fromBio(article.labels().get(s))));
      }
    }
  }

  private TrainingSentence sentence(int sentence, int domain, int[] gold) {
    int begin = grid.begin(sentence);
    int[][] features = new int[gold.length][];
    for (int i = 0; i < gold.length; i++) {
      collector.size = 0;
      for (int offset = -REACH; offset <= REACH; offset++) {
        collector.addAll(featuresOf(grid.type(begin + i + offset), offset));
      }
      ContextFeatures.emit(grid, sentence, begin + i, collector);
      if (domain != BASE_DOMAIN) {
        TypeFeatures.emitDomain(grid.type(begin + i), domain, collector);
      }
      features[i] = collector.numbers();
    }
    WordType[] words = new WordType[gold.length + 2];
    for (int i = 0; i < words.length; i++) {
      words[i] = grid.type(begin + i - 1);
    }
    return new TrainingSentence(features, words, gold);
  }

  private WordType type(String word) {
    return types.computeIfAbsent(word, w -> WordType.of(w, lexicon));
  }

  private int[] featuresOf(WordType type, int offset) {
    int[][] known = typeFeatures.computeIfAbsent(type, t -> new int[2 * REACH + 1][]);
    int at = offset + REACH;
    if (known[at] == null) {
      Collector own = new Collector();
      TypeFeatures.emit(type, offset, own);
      known[at] = own.numbers();
    }
    return known[at];
  }

  private int number(long key) {
    int number = numbers.find(key);
    if (number == KeyTable.ABSENT) {
      number = numbers.size();
      numbers.put(key, number);
      if (number == keys.length) {
        keys = Arrays.copyOf(keys, keys.length * 2);
      }
      keys[number] = key;
    }
    return number;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<TrainingSentence> sentences() {
    return sentences;
  }

  int features() {
    return numbers.size();
  }

  long key(int feature) {
    return keys[feature];
  }

  /** Collects the numbers of features. */
  private final class Collector implements FeatureSink {

    private int[] found = new int[256];
    private int size;

    @Override
    public void add(long key) {
      reserve(1);
      found[size++] = number(key);
    }

    void addAll(int[] more) {
      reserve(more.length);
      System.arraycopy(more, 0, found, size, more.length);
      size += more.length;
    }

    int[] numbers() {
      return Arrays.copyOf(found, size);
    }

    private void reserve(int more) {
      if (size + more > found.length) {
        found = Arrays.copyOf(found, (size + more) * 2);
      }
    }
  }
}
