/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.pair.Granularity;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Choices among rows, held against choosing among all of them in plain Java. */
class RowChoiceTest {

  private static final int MANY = 100_000;
  private static final RowKind EVERYTHING = RowKind.PAIRS_OF_EVERYTHING;

  private static LakeView lake;
  private static List<PairFigures> all;
  private static ChosenPeriod year;

  @BeforeAll
  static void openTheSample() {
    lake = LakeView.open(TestSpark.session(), SampleLake.folder().toString());
    all = lake.topPairs(MANY);
    year = lake.periods().holding("2025-01-01", "year");
  }

  private static List<PairFigures> those(Predicate<PairFigures> wanted) {
    return all.stream().filter(wanted).toList();
  }

  @Test
  void rowsOfFewStoriesAreLeftOut() {
    assertThat(lake.topPairs(MANY, RowChoice.ALL.ofStories(5)))
        .isNotEmpty()
        .isEqualTo(those(pair -> pair.stories() >= 5));
  }

  @Test
  void rowsOfAnActorOrATypeAreLeftOut_andFiguresStay() {
    RowChoice choice = RowChoice.ALL.without(List.of("Donald Trump", "State"));

    List<PairFigures> left = lake.topPairs(MANY, choice);

    assertThat(left)
        .isNotEmpty()
        .isEqualTo(
            those(
                pair ->
                    !(pair.actorA() + " " + pair.actorB()).contains("person:donald_trump")
                        && !pair.actorA().startsWith("state:")
                        && !pair.actorB().startsWith("state:")));
  }

  @Test
  void rowsMatchByTheNameOfEitherActor_whateverCaseAndAccents() {
    assertThat(lake.topPairs(MANY, RowChoice.ALL.matching("LÁVROV")))
        .isNotEmpty()
        .isEqualTo(those(pair -> (pair.nameA() + "|" + pair.nameB()).contains("Lavrov")));
    assertThat(lake.actor("Putin", MANY, RowChoice.ALL.matching("macron")).partners())
        .extracting(ActorProfile.Partner::name)
        .containsExactly("Emmanuel Macron");
  }

  @Test
  void columnDecidesTheOrder_beforeTheUsualOne() {
    assertThat(lake.topPairs(MANY, RowChoice.ALL.ofStories(2).orderedBy("npmi", EVERYTHING)))
        .isEqualTo(
            those(pair -> pair.stories() >= 2).stream()
                .sorted(Comparator.comparingDouble(PairFigures::npmi).reversed())
                .toList());
    assertThat(lake.topPairs(year, 50, RowChoice.ALL.orderedBy("q_value", RowKind.PAIRS_OF_PERIOD)))
        .extracting(PairFigures::qValue)
        .isSorted();
    assertThat(lake.topPairs(50, RowChoice.ALL.orderedBy("name_b", EVERYTHING)))
        .extracting(PairFigures::nameB)
        .isSorted();
  }

  @Test
  void everyColumnOfAKindIsOne_thatItsRowsHave() {
    for (RowKind kind : List.of(EVERYTHING, RowKind.PAIRS_OF_PERIOD)) {
      for (String column : kind.columns()) {
        assertThat(topOrdered(kind, column)).as(column).hasSize(1);
      }
    }
    ChosenPeriod month = lake.periods().latestComplete(Granularity.MONTH);
    for (String column : RowKind.RISING.columns()) {
      RowChoice choice = RowChoice.ALL.orderedBy(column, RowKind.RISING);
      assertThat(lake.rising(month, 1, choice).pairs()).as(column).hasSize(1);
    }
  }

  private static List<PairFigures> topOrdered(RowKind kind, String column) {
    RowChoice choice = RowChoice.ALL.orderedBy(column, kind);
    return kind == EVERYTHING ? lake.topPairs(1, choice) : lake.topPairs(year, 1, choice);
  }

  @Test
  void choicesHoldForRisingAndTheBackbone() {
    assertThat(
            lake.backbone(year, PairStrength.ANY, MANY, RowChoice.ALL.matching("Iran")).strongest())
        .isNotEmpty()
        .allMatch(pair -> (pair.nameA() + pair.nameB()).contains("Iran"));
    ChosenPeriod month = lake.periods().latestComplete(Granularity.MONTH);
    Rising rising = lake.rising(month, MANY, RowChoice.ALL.without(List.of("person")));
    assertThat(rising.actors())
        .isNotEmpty()
        .noneMatch(actor -> actor.actorId().startsWith("person:"));
    assertThat(rising.pairs()).noneMatch(pair -> pair.actorA().startsWith("person:"));
  }

  @Test
  void sentencesAreThoseThatContainTheText() {
    OnePair pair = lake.pair("Trump", "Putin");
    assertThat(pair.evidence(MANY, "ALASKA"))
        .isNotEmpty()
        .isEqualTo(
            pair.evidence(MANY).stream()
                .filter(s -> s.text().toLowerCase(Locale.ROOT).contains("alaska"))
                .toList());
  }

  @Test
  void unknownColumnsAndActorsAreRefused() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> RowChoice.ALL.orderedBy("q_value", EVERYTHING))
        .withMessageStartingWith(
            "'q_value' is no column to sort by; use one of stories, stories_sure, articles,")
        .returns(Setting.ORDER, UserMistake::setting);
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> lake.topPairs(1, RowChoice.ALL.without(List.of("Puttin"))))
        .withMessageContaining("person:vladimir_putin")
        .returns(Setting.EXCLUDED, UserMistake::setting);
  }

  @Test
  void foldingIsTheSame_inJavaAndInSql() {
    List<String> texts =
        List.of("Erdoğan", "ŁÓDŹ", "Zoe\u0308 Ñ", "Øystein", "Ελλάδα", "Єрёма", "İstanbul", "日本");
    List<String> folded =
        TestSpark.session()
            .createDataset(texts, Encoders.STRING())
            .select(Folding.of(functions.col("value")))
            .as(Encoders.STRING())
            .collectAsList();
    assertThat(folded).isEqualTo(texts.stream().map(Folding::of).toList());
    assertThat(folded.subList(0, 4)).containsExactly("erdogan", "lodz", "zoe n", "oystein");
  }
}
