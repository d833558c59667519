/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.ChangedPeriods;
import io.entente.pair.CorpusDates;
import io.entente.pair.PairRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of changed periods alone is what is counted of them among all. */
class ChangedPeriodsCountingTest {

  private static final SparkSession SPARK = TestSpark.session();

  /** A month whose first days are of a week of the year before, and one whose last week goes on. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-01", "2024-11", "2024-12", "2025-03"})
  void rowsOfChangedPeriodsAreThoseOfAll_andTheOthersStand(String month) {
    RandomNews news = new RandomNews(7, 120);
    Dataset<Row> articles = Articles.TABLE.dataset(SPARK, news.articles());
    Optional<CorpusDates> dates = CorpusDates.of(articles);
    CountedCorpus all =
        new CountedCorpus(
            articles,
            Mentions.TABLE.dataset(SPARK, news.mentions()),
            PeriodCounting.Basis.of(PairRules.USUAL),
            dates);
    ChangedPeriods changed = ChangedPeriods.of(Set.of(month), Set.of());
    try (PeriodCounting whole = all.counting();
        PeriodCounting part = all.of(changed).counting(changed)) {
      assertSame(changed, part.totals(), whole.totals());
      assertSame(changed, part.actors(), whole.actors());
      assertSame(changed, part.pairs(), whole.pairs());
    }
  }

  private static void assertSame(ChangedPeriods changed, Dataset<Row> part, Dataset<Row> whole) {
    assertThat(rows(changed.changed(part))).isNotEmpty().isEqualTo(rows(changed.changed(whole)));
    assertThat(rows(changed.changed(part).unionByName(changed.standing(whole))))
        .isEqualTo(rows(changed.rows(whole)));
    assertThat(rows(changed.changed(whole).unionByName(changed.others(whole))))
        .isEqualTo(rows(whole));
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
