/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A trained model knows its features only by these numbers, so that they may never change. */
class FeatureKeysTest {

  /** Features of a word at a place of the article, in the order in which they are given. */
  static List<Long> keys(TokenGrid grid, int sentence, int place) {
    List<Long> keys = new ArrayList<>();
    for (int offset = -TypeFeatures.BAG_WINDOW; offset <= TypeFeatures.BAG_WINDOW; offset++) {
      TypeFeatures.emit(grid.type(place + offset), offset, keys::add);
    }
    ContextFeatures.emit(grid, sentence, place, keys::add);
    return keys;
  }

  static TokenGrid grid(List<String[]> article, Lexicon lexicon) {
    TokenGrid grid = new TokenGrid(WordType.edge());
    grid.fill(article, word -> WordType.of(word, lexicon), lexicon.gazetteer());
    return grid;
  }

  private static List<Long> all(TokenGrid grid) {
    List<Long> all = new ArrayList<>();
    for (int s = 0; s < grid.sentences(); s++) {
      for (int i = grid.begin(s); i < grid.end(s); i++) {
        all.addAll(keys(grid, s, i));
      }
    }
    return all;
  }

  @Test
  void hashesAreThoseOfTheShippedModel() {
    assertThat(Hash.of("")).isEqualTo(-60796340974723186L);
    assertThat(Hash.of("paris")).isEqualTo(-4202387783987560574L);
    assertThat(Hash.pair(1, 2)).isEqualTo(5503298193652037518L);
    assertThat(Hash.pair(2, 1)).isNotEqualTo(Hash.pair(1, 2));
    assertThat(Hash.key(1L << 40)).isEqualTo(1);
    assertThat(Hash.key(-1)).isEqualTo((1L << 40) - 1);
    assertThat(Hash.of("in Paris", 3, 8)).isEqualTo(Hash.of("Paris"));
  }

  @Test
  void templatesKeepTheirPlaces() {
    assertThat(Template.WORD.ordinal()).isZero();
    assertThat(Template.LOWER_PAIR.ordinal()).isEqualTo(16);
    assertThat(Template.SENTENCE_MODE.ordinal()).isEqualTo(28);
    assertThat(Template.DOMAIN.ordinal()).isEqualTo(37);
    assertThat(Template.DOMAIN.key(4, 99)).isEqualTo(988095489846L);
  }

  @Test
  void keysDiffer_byTemplateOffsetAndValue() {
    Set<Long> keys = new HashSet<>();
    for (Template template : Template.values()) {
      for (int offset = -8; offset < 8; offset++) {
        keys.add(template.key(offset, 1));
        keys.add(template.key(offset, 2));
      }
    }
    assertThat(keys).hasSize(Template.values().length * 16 * 2);
  }

  @Test
  void featuresOfAnArticleAreTheSame_whoeverMakesThemAndHoweverOften() {
    TokenGrid grid = grid(TinyModel.ARTICLE, TinyModel.lexicon(1));
    List<Long> first = all(grid);
    grid.fill(
        TinyModel.article("Something else entirely , with Many Words ."),
        word -> WordType.of(word, Lexicon.empty()),
        Gazetteer.empty());
    Lexicon lexicon = TinyModel.lexicon(1);
    grid.fill(TinyModel.ARTICLE, word -> WordType.of(word, lexicon), lexicon.gazetteer());
    assertThat(all(grid)).isEqualTo(first);
    assertThat(all(grid(TinyModel.ARTICLE, lexicon))).isEqualTo(first);
    assertThat(first.stream().mapToLong(Long::longValue).sum()).isEqualTo(1520829013528895L);
    assertThat(first).hasSize(2697);
  }

  @Test
  void contextSaysNothing_whereNoWordAroundHasACapital() {
    TokenGrid grid = grid(TinyModel.article("we met them in 1996 , there"), Lexicon.empty());
    List<Long> keys = new ArrayList<>();
    for (int i = grid.begin(0); i < grid.end(0); i++) {
      ContextFeatures.emit(grid, 0, i, keys::add);
    }
    assertThat(keys).isEmpty();
  }

  @Test
  void contextTellsOfThePhrase_atEachOfItsWordsAndBesideIt() {
    Lexicon lexicon = TinyModel.lexicon(1);
    TokenGrid grid = grid(TinyModel.article("the Red Cross came"), lexicon);
    int organization = Gazetteer.List.ORGANIZATION.ordinal();
    int begin = grid.begin(0);
    assertThat(keys(grid, 0, begin + 1))
        .contains(
            Template.PHRASE_LIST.key(0, Hash.pair(organization, 1)),
            Template.PHRASE.key(0, 1 << 16 | 1 << organization),
            Template.PHRASE.key(1, 3 << 16 | 1 << organization));
    assertThat(keys(grid, 0, begin + 2))
        .contains(Template.PHRASE_LIST.key(0, Hash.pair(organization, 3)));
    assertThat(keys(grid, 0, begin))
        .contains(Template.PHRASE.key(1, 1 << 16 | 1 << organization))
        .doesNotContain(Template.PHRASE_LIST.key(0, Hash.pair(organization, 1)));
  }

  @Test
  void domainFeaturesDiffer_byDomain() {
    WordType type = WordType.of("Paris", Lexicon.empty());
    Set<Long> one = new HashSet<>();
    Set<Long> two = new HashSet<>();
    TypeFeatures.emitDomain(type, 1, one::add);
    TypeFeatures.emitDomain(type, 2, two::add);
    assertThat(one).hasSize(5).doesNotContainAnyElementsOf(two);
  }
}
