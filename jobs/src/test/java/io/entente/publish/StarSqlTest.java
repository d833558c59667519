/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.Granularity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StarSqlTest {

  private static final StarSql SQL = new StarSql(DatabaseKind.POSTGRESQL, Optional.of("news"));
  private static final StarTable TOTALS = StarSchema.aggPeriod(Granularity.MONTH);

  @Test
  void partsThatFollowEachOtherAreOneSpanOfDays() {
    assertThat(StarSql.within(TOTALS, List.of("2025-01", "2024-12", "2025-03")))
        .isEqualTo(
            "t.period_start >= date '2024-12-01' and t.period_start < date '2025-02-01' or"
                + " t.period_start >= date '2025-03-01' and t.period_start < date '2025-04-01'");
    assertThat(StarSql.within(TOTALS, List.of())).isEqualTo("1 = 0");
    assertThat(StarSql.within(StarSchema.DIM_ACTOR, List.of(""))).isEqualTo("1 = 1");
  }

  @Test
  void idsAreComparedByteByByte_andTextsAreNot() {
    assertThat(SQL.create(StarSchema.DIM_ACTOR_NAME))
        .isEqualTo(
            "create table news.dim_actor_name (actor_id text collate \"C\" not null, surface text"
                + " collate \"C\" not null, mentions bigint not null)");
    assertThat(SQL.create(StarSchema.DIM_STORY)).contains("title text,").contains("body text)");
  }

  @Test
  void commentWithAnApostropheStaysOneText() {
    assertThat(SQL.comments(StarSchema.FACT_ARTICLE))
        .anyMatch(sql -> sql.contains("Whether it is its story''s first article"));
  }
}
