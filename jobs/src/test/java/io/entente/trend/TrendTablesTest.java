/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.TestSpark;
import io.entente.pair.Granularity;
import io.entente.pair.PeriodTotals;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trend tables against plain SQL over the same period tables. */
class TrendTablesTest {

  private static final String SQL =
      """
      with period as (
        select *,
          row_number() over same as number,
          complete and stories > 0 as usual,
          coalesce(sum((complete and stories > 0)::int) over
            (same rows between unbounded preceding and 1 preceding), 0) as usual_before
        from 'TOTALS' window same as (partition by granularity order by period_start)),
      length(granularity, most) as (
        values ('day', 28), ('week', 13), ('month', 12), ('year', 5)),
      counted as (
        select c.*, p.number, p.usual_before, c.stories / greatest(p.stories, 1) as share,
          p.complete, p.stories as period_stories,
          row_number() over (partition by c.granularity, c.period_start
            order by c.stories desc, c.log_likelihood_ratio desc, actor_a, actor_b) as rank
        from 'COUNTED' c join period p using (granularity, period_start)),
      baseline as (
        select c.granularity, c.number, c.actor_a, c.actor_b, count(p.number) as periods,
          list(coalesce(o.share, 0)) filter (p.number is not null) as shares
        from counted c join length l using (granularity)
        left join period p on p.granularity = c.granularity and p.usual and p.number < c.number
          and p.usual_before >= c.usual_before - l.most
        left join counted o on o.granularity = p.granularity and o.number = p.number
          and o.actor_a = c.actor_a and o.actor_b = c.actor_b
        group by all),
      first as (
        select actor_a, actor_b, min(period_start) as first_seen
        from 'COUNTED' where granularity = 'day' group by all)
      select c.granularity, c.period_start, c.actor_a, c.actor_b, c.relation, c.share, c.complete, c.rank,
        o.rank - c.rank as rank_change, first_seen, periods,
        list_aggregate(shares, 'median') as median,
        list_aggregate(list_transform(shares, lambda s: abs(s - list_aggregate(shares, 'median'))),
          'median') as deviation
      from counted c join first using (actor_a, actor_b)
      join baseline b using (granularity, number, actor_a, actor_b)
      left join counted o on o.granularity = c.granularity and o.number = c.number - 1
        and o.actor_a = c.actor_a and o.actor_b = c.actor_b
      """;

  private static final LocalDate FIRST = LocalDate.parse("2023-11-17");
  private static final int DAYS = 430;

  @TempDir static Path folder;
  private static final List<PeriodTotals.Total> TOTALS = new ArrayList<>();
  private static Dataset<Row> counted;
  private static Dataset<Row> trends;

  @BeforeAll
  static void derive() {
    counted = counted();
    trends = PairTrends.of(counted, TOTALS).cache();
    counted.coalesce(1).write().parquet(folder.resolve("counted").toString());
    PeriodTotals.TABLE
        .dataset(TestSpark.session(), TOTALS)
        .coalesce(1)
        .write()
        .parquet(folder.resolve("totals").toString());
  }

  /** Random counts of 12 pairs, the later ones rarer, with days of no article or of copies only. */
  private static Dataset<Row> counted() {
    Random random = new Random(5);
    Map<String, long[]> totals = new TreeMap<>();
    Map<String, Long> pairs = new TreeMap<>();
    for (int day = 0; day < DAYS; day++) {
      if (day % 11 == 5) {
        continue;
      }
      LocalDate date = FIRST.plusDays(day);
      long all = day % 13 == 7 ? 0 : 5 + random.nextInt(20);
      for (Granularity granularity : Granularity.values()) {
        String period = granularity.code() + " " + granularity.start(date);
        totals.computeIfAbsent(period, p -> new long[] {0, 0})[0] += all;
        for (int pair = 0; pair < 12; pair++) {
          if (new Random(day * 31L + pair).nextInt(2 + 3 * pair) == 0) {
            long stories = new Random(day * 37L + pair).nextInt((int) Math.min(4, all + 1));
            pairs.merge(period + " a b" + pair, stories, Long::sum);
          }
        }
      }
    }
    pairs.keySet().forEach(key -> totals.get(key.replaceFirst(" a b.*", ""))[1]++);
    totals.forEach((period, counts) -> TOTALS.add(total(period, counts)));
    List<Row> rows = pairs.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
    return TestSpark.session().createDataFrame(rows, schema());
  }

  private static PeriodTotals.Total total(String period, long[] counts) {
    Granularity granularity =
        Granularity.valueOf(period.split(" ")[0].toUpperCase(java.util.Locale.ROOT));
    LocalDate start = LocalDate.parse(period.split(" ")[1]);
    boolean complete =
        !start.isBefore(FIRST) && !granularity.next(start).isAfter(FIRST.plusDays(DAYS));
    return Timelines.total(granularity, start, counts[0], 0, counts[1], complete);
  }

  private static Row row(String key, long stories) {
    String[] parts = key.split(" ");
    double ratio = parts[3].hashCode() % 3;
    String relation = ratio == 0 ? "member_of" : null;
    return RowFactory.create(
        parts[0], LocalDate.parse(parts[1]), parts[2], parts[3], relation, stories, ratio);
  }

  private static StructType schema() {
    return new StructType()
        .add("granularity", DataTypes.StringType)
        .add("period_start", DataTypes.DateType)
        .add("actor_a", DataTypes.StringType)
        .add("actor_b", DataTypes.StringType)
        .add("relation", DataTypes.StringType)
        .add("stories", DataTypes.LongType)
        .add("log_likelihood_ratio", DataTypes.DoubleType);
  }

  @Test
  void rowsAreThoseOfPlainSql() throws SQLException {
    Map<String, PairTrends.PairTrend> found = new TreeMap<>();
    for (PairTrends.PairTrend trend : PairTrends.TABLE.records(trends)) {
      found.put(trend.granularity() + trend.periodStart() + trend.actorA() + trend.actorB(), trend);
    }
    assertThat(found).hasSize((int) counted.count()).hasSizeGreaterThan(900);
    int compared = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet sql =
            connection
                .createStatement()
                .executeQuery(
                    SQL.replace("TOTALS", folder.resolve("totals") + "/*.parquet")
                        .replace("COUNTED", folder.resolve("counted") + "/*.parquet"))) {
      while (sql.next()) {
        assertSame(found.get(sql.getString(1) + sql.getString(2) + "a" + sql.getString(4)), sql);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(found.size());
    assertThat(found.values()).anyMatch(t -> t.burstLevel() == 1).anyMatch(t -> !t.complete());
  }

  private static void assertSame(PairTrends.PairTrend trend, ResultSet sql) throws SQLException {
    assertThat(trend.share()).isEqualTo(sql.getDouble("share"));
    assertThat(trend.complete()).isEqualTo(sql.getBoolean("complete"));
    assertThat(trend.rank()).isEqualTo(sql.getLong("rank"));
    Object change = sql.getObject("rank_change");
    assertThat(trend.rankChange()).isEqualTo(change == null ? null : ((Number) change).longValue());
    assertThat(trend.relation()).isEqualTo(sql.getString("relation"));
    assertThat(trend.firstSeen()).isEqualTo(sql.getDate("first_seen").toLocalDate());
    assertThat(trend.baselinePeriods()).as(trend.toString()).isEqualTo(sql.getInt("periods"));
    if (trend.baselinePeriods() == 0) {
      assertThat(trend.baselineMedian()).isNull();
    } else {
      assertThat(trend.baselineMedian()).isCloseTo(sql.getDouble("median"), within(1e-12));
      assertThat(trend.baselineDeviation()).isCloseTo(sql.getDouble("deviation"), within(1e-12));
    }
  }

  @Test
  void rowsEqual_whateverTheNumberOfPartitions() {
    assertThat(sorted(PairTrends.of(counted.repartition(7), TOTALS))).isEqualTo(sorted(trends));
  }

  @Test
  void rowsEqual_whateverTheOrderOfTheColumns() {
    Dataset<Row> turned =
        counted.select(
            "log_likelihood_ratio",
            "stories",
            "relation",
            "actor_b",
            "actor_a",
            "period_start",
            "granularity");

    assertThat(sorted(PairTrends.of(turned, TOTALS))).isEqualTo(sorted(trends));
  }

  private static List<Row> sorted(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .sorted(java.util.Comparator.comparing(Row::toString))
        .toList();
  }
}
