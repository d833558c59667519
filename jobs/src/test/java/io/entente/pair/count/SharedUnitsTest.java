/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import io.entente.pair.PairRules;
import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Units that several tasks count give the same tables as those that one task counts. */
class SharedUnitsTest {

  @Test
  void tablesAreTheSame_qValuesIncluded_whenUnitsAreCutIntoShares() {
    try (PeriodCounting whole = counting(UnitPlan.MOST_OF_A_TASK);
        PeriodCounting shared = counting(700)) {
      assertThat(rows(shared.pairs())).containsExactlyInAnyOrderElementsOf(rows(whole.pairs()));
      assertThat(rows(shared.actors())).containsExactlyInAnyOrderElementsOf(rows(whole.actors()));
      assertThat(rows(shared.totals())).containsExactlyInAnyOrderElementsOf(rows(whole.totals()));
      assertThat(shared.hasShares()).isTrue();
      assertThat(whole.hasShares()).isFalse();
    }
  }

  private static PeriodCounting counting(long mostOfATask) {
    RandomNews news = new RandomNews(3, 300);
    return PeriodCounting.of(
        Articles.TABLE.dataset(TestSpark.session(), news.articles()),
        Mentions.TABLE.dataset(TestSpark.session(), news.mentions()),
        PairRules.USUAL,
        EnumSet.allOf(Granularity.class),
        mostOfATask);
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).toList();
  }
}
