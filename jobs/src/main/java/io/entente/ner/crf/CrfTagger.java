/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags the names in the sentences of an article. One tagger serves all threads of a JVM: the model
 * and the words seen lately are shared, what changes while tagging belongs to the thread.
 */
public final class CrfTagger {

  private static final int TAGS = Bilou.COUNT;
  private static final int WINDOW = TypeFeatures.WINDOW;
  private static final int BAG_ROW = (2 * WINDOW + 1) * TAGS;
  private static final int SUMS = BAG_ROW + TAGS;
  private static final int CACHED_WORDS = 80_000;

  private final CrfModel model;
  private final TypeCache types;
  private final ThreadLocal<Scratch> scratch;

  /** A tagger with a model. */
  public CrfTagger(CrfModel model) {
    this.model = model;
    this.types = new TypeCache(CACHED_WORDS, this::typeOf);
    WordType edge = WordType.edge();
    edge.sums = sums(edge, new FeatureBatch(model.features()));
    this.scratch = ThreadLocal.withInitial(() -> new Scratch(edge, model.features()));
  }

  /** A tagger with the model in a stream. */
  public static CrfTagger load(InputStream in) throws IOException {
    return new CrfTagger(ModelCodec.read(in));
  }

  /** The model. */
  public CrfModel model() {
    return model;
  }

  /** The tags of the words of an article's sentences. */
  public List<SentenceTags> tag(List<String[]> article) {
    Scratch own = scratch.get();
    own.grid.fill(article, types::get, model.lexicon().gazetteer());
    List<SentenceTags> tagged = new ArrayList<>(article.size());
    for (int s = 0; s < article.size(); s++) {
      tagged.add(tagSentence(own, s));
    }
    return tagged;
  }

  private SentenceTags tagSentence(Scratch own, int sentence) {
    TokenGrid grid = own.grid;
    int begin = grid.begin(sentence);
    int words = grid.end(sentence) - begin;
    Lattice lattice = own.lattice;
    lattice.reset(words);
    for (int i = 0; i < words; i++) {
      lattice.casings()[i] = grid.types[begin + i].casing.ordinal();
      addSums(grid.types, begin + i, lattice.scores(), i * TAGS);
      own.batch.scoreAt(lattice.scores(), i * TAGS);
      ContextFeatures.emit(grid, sentence, begin + i, own.batch);
    }
    own.batch.flush();
    int[] tags = new int[words];
    lattice.viterbi(model.transitions(), tags);
    lattice.marginals(model.transitions());
    return new SentenceTags(tags, confidences(lattice, tags));
  }

  private static float[] confidences(Lattice lattice, int[] tags) {
    float[] confidences = new float[tags.length];
    for (int i = 0; i < tags.length; i++) {
      String label = Bilou.label(tags[i]);
      float sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        // Two tags share a label: whether the span goes on behind the word does not matter here.
        if (Bilou.label(tag).equals(label)) {
          sum += lattice.probability(i, tag);
        }
      }
      confidences[i] = Math.min(1, sum);
    }
    return confidences;
  }

  private static void addSums(WordType[] types, int place, float[] scores, int row) {
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      add(types[place + offset].sums, (offset + WINDOW) * TAGS, scores, row);
    }
    for (int distance = WINDOW + 1; distance <= TypeFeatures.BAG_WINDOW; distance++) {
      add(types[place - distance].sums, BAG_ROW, scores, row);
      add(types[place + distance].sums, BAG_ROW, scores, row);
    }
  }

  private static void add(float[] sums, int from, float[] scores, int row) {
    for (int tag = 0; tag < TAGS; tag++) {
      scores[row + tag] += sums[from + tag];
    }
  }

  private WordType typeOf(String word) {
    WordType type = WordType.of(word, model.lexicon());
    type.sums = sums(type, scratch.get().batch);
    return type;
  }

  private float[] sums(WordType type, FeatureBatch batch) {
    float[] sums = new float[SUMS];
    for (int offset = -WINDOW; offset <= WINDOW + 1; offset++) {
      batch.scoreAt(sums, (offset + WINDOW) * TAGS);
      TypeFeatures.emit(type, offset, batch);
    }
    batch.flush();
    for (int offset = -DenseWeights.WINDOW; offset <= DenseWeights.WINDOW; offset++) {
      DenseWeights.addTo(type, offset, model.dense(), sums, (offset + WINDOW) * TAGS);
    }
    return sums;
  }

  /** What one thread writes to. */
  private static final class Scratch {

    private final TokenGrid grid;
    private final Lattice lattice = Lattice.fast();
    private final FeatureBatch batch;

    Scratch(WordType edge, FeatureWeights weights) {
      this.grid = new TokenGrid(edge);
      this.batch = new FeatureBatch(weights);
    }
  }
}
