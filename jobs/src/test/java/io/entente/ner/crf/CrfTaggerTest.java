/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrfTaggerTest {

  private static final Lexicon LEXICON = TinyModel.lexicon(1);
  private static final TokenGrid GRID = FeatureKeysTest.grid(TinyModel.ARTICLE, LEXICON);

  private static CrfModel model(long seed) {
    Set<Long> keys = new HashSet<>();
    for (int s = 0; s < GRID.sentences(); s++) {
      for (int i = GRID.begin(s); i < GRID.end(s); i++) {
        keys.addAll(FeatureKeysTest.keys(GRID, s, i));
      }
    }
    return TinyModel.of(LEXICON, keys, seed);
  }

  /** The scores of a sentence, feature by feature, without what the tagger adds up beforehand. */
  private static Lattice lattice(CrfModel model, int sentence) {
    Lattice lattice = Lattice.exact();
    FeatureBatch batch = new FeatureBatch(model.features());
    int words = GRID.end(sentence) - GRID.begin(sentence);
    lattice.reset(words);
    for (int i = 0; i < words; i++) {
      int place = GRID.begin(sentence) + i;
      int row = i * Bilou.COUNT;
      lattice.casings()[i] = GRID.type(place).casing().ordinal();
      batch.scoreAt(lattice.scores(), row);
      for (long key : FeatureKeysTest.keys(GRID, sentence, place)) {
        batch.add(key);
        batch.flush();
      }
      for (int offset = -1; offset <= 1; offset++) {
        DenseWeights.addTo(GRID.type(place + offset), offset, model.dense(), lattice.scores(), row);
      }
    }
    return lattice;
  }

  @Test
  void tagsAndConfidencesAreTheLattices_whenScoresAreSummedFeatureByFeature() {
    for (long seed = 0; seed < 10; seed++) {
      CrfModel model = model(seed);
      List<SentenceTags> tagged = new CrfTagger(model).tag(TinyModel.ARTICLE);
      assertThat(tagged).hasSameSizeAs(TinyModel.ARTICLE);
      for (int s = 0; s < tagged.size(); s++) {
        assertSameAsLattice(tagged.get(s), lattice(model, s), model);
      }
    }
  }

  private static void assertSameAsLattice(SentenceTags tagged, Lattice lattice, CrfModel model) {
    int[] tags = new int[tagged.size()];
    lattice.viterbi(model.transitions(), tags);
    lattice.marginals(model.transitions());
    assertThat(tagged.tags()).isEqualTo(tags);
    for (int i = 0; i < tags.length; i++) {
      int word = i;
      double sum =
          IntStream.range(0, Bilou.COUNT)
              .filter(tag -> Bilou.label(tag).equals(tagged.label(word)))
              .mapToDouble(tag -> lattice.probability(word, tag))
              .sum();
      assertThat((double) tagged.confidences()[i]).isCloseTo(sum, within(2e-3));
    }
  }

  @Test
  void nameIsTagged_whenOneFeatureSaysSo() {
    FeatureWeights.Builder features = new FeatureWeights.Builder(1, 3);
    long lower = Hash.of("paris");
    features.begin(Template.LOWER.key(0, lower), 1);
    features.add(Bilou.tag(2, true, true), (byte) 127);
    CrfModel model =
        new CrfModel(
            "", Lexicon.empty(), features.build(), new float[DenseWeights.SIZE], new Transitions());
    SentenceTags tags = new CrfTagger(model).tag(TinyModel.article("They left PARIS today")).get(0);
    assertThat(IntStream.range(0, 4).mapToObj(tags::label)).containsExactly("O", "O", "B-LOC", "O");
    // Of nine tags that may stand between two words outside, one has e^2.54, the others 1 each.
    assertThat(tags.confidences()[2]).isGreaterThan(tags.confidences()[0]);
    assertThat(tags.size()).isEqualTo(4);
  }

  @Test
  void tagsAreTheSame_whenManyThreadsShareTheTaggerAndAfterOtherArticles() {
    CrfModel model = model(1);
    CrfTagger tagger = new CrfTagger(model);
    List<int[]> alone =
        new CrfTagger(model).tag(TinyModel.ARTICLE).stream().map(SentenceTags::tags).toList();
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i -> {
              tagger.tag(TinyModel.article("Other words " + i + " in Paris"));
              List<SentenceTags> tagged = tagger.tag(TinyModel.ARTICLE);
              for (int s = 0; s < alone.size(); s++) {
                assertThat(tagged.get(s).tags()).isEqualTo(alone.get(s));
              }
            });
  }

  @Test
  void tagsAreTheSame_whenTheModelIsReadFromItsBytes() throws IOException {
    CrfModel model = model(4);
    CrfTagger read = CrfTagger.load(new ByteArrayInputStream(TinyModel.bytes(model)));
    List<SentenceTags> before = new CrfTagger(model).tag(TinyModel.ARTICLE);
    List<SentenceTags> after = read.tag(TinyModel.ARTICLE);
    for (int s = 0; s < before.size(); s++) {
      assertThat(after.get(s).tags()).isEqualTo(before.get(s).tags());
      assertThat(after.get(s).confidences()).isEqualTo(before.get(s).confidences());
    }
    assertThat(read.model().description()).isEqualTo(model.description());
  }
}
