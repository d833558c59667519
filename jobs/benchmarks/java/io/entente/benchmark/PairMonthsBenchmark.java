/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;

import io.entente.pair.Granularity;
import io.entente.pair.PairRules;
import io.entente.pair.count.PeriodCounting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Counts in how many stories of each month each pair occurs, from the same Parquet files, by one of
 * three engines. Start it once for each engine, so that each has a process of its own.
 */
@Command(
    name = "pair-months-benchmark",
    mixinStandardHelpOptions = true,
    description = "Counts pairs by month with Entente, a Spark SQL self-join or DuckDB.")
public final class PairMonthsBenchmark implements Callable<Integer> {

  /** A self-join of a table mentions with columns article_id, published_month and actor_id. */
  static final String PAIRS =
      """
      with d as (select distinct article_id, published_month, actor_id from mentions)
      select a.published_month as month, a.actor_id as actor_a, b.actor_id as actor_b,
             count(*) as stories
      from d a join d b on a.article_id = b.article_id and a.actor_id < b.actor_id
      group by 1, 2, 3
      """;

  /** Rows, stories, and a sum in which every month, actor and count takes part. */
  private static final String CHECK =
      """
      select count(*), sum(stories),
             sum(stories * (cast(substring(actor_a, 14) as bigint) * 31
                 + cast(substring(actor_b, 14) as bigint))
                 * (cast(substring(month, 1, 4) as bigint) * 12
                    + cast(substring(month, 6, 2) as bigint) - 24264))
      from %s
      """;

  /** Who counts. */
  private enum Engine {
    ENTENTE,
    SELF_JOIN,
    DUCKDB
  }

  @Option(names = "--engine", description = "entente, self_join or duckdb; none: write the files.")
  private Engine engine;

  @Option(names = "--data", required = true, description = "Folder of the Parquet files.")
  private Path data;

  @Option(names = "--articles", defaultValue = "200000", description = "How many to write.")
  private long articles;

  @Option(names = "--cores", defaultValue = "1", description = "Cores (${DEFAULT-VALUE}).")
  private int cores;

  @Option(
      names = "--period",
      defaultValue = "month",
      description = "Length of the periods that Entente counts (${DEFAULT-VALUE}).")
  private Granularity period;

  @Option(names = "--runs", defaultValue = "4", description = "Times (${DEFAULT-VALUE}).")
  private int runs;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new PairMonthsBenchmark())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (engine == Engine.DUCKDB) {
      countWithDuckDb();
      return 0;
    }
    SparkSession spark = session(cores);
    if (engine == null) {
      ZipfMentions.write(spark, articles, data.toString());
    } else {
      countWithSpark(spark);
    }
    return 0;
  }

  /** A session of so many cores. */
  static SparkSession session(int cores) {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.shuffle.partitions", 2 * cores)
        .getOrCreate();
  }

  private void countWithSpark(SparkSession spark) throws IOException {
    Dataset<Row> mentions = spark.read().parquet(data.resolve("mentions").toString());
    Dataset<Row> dated = spark.read().parquet(data.resolve("articles").toString());
    mentions.createOrReplaceTempView("mentions");
    for (int run = 0; run < runs; run++) {
      report(
          run,
          Cost.of(
              () -> {
                if (engine == Engine.SELF_JOIN) {
                  consume(spark.sql(PAIRS));
                } else {
                  try (PeriodCounting counting = counting(dated, mentions)) {
                    consume(pairs(counting));
                  }
                }
                return 0;
              }));
    }
    if (engine == Engine.SELF_JOIN) {
      spark.sql(PAIRS).createOrReplaceTempView("pairs");
      check(spark.sql(CHECK.formatted("pairs")).first().mkString(" "));
    } else {
      try (PeriodCounting counting = counting(dated, mentions)) {
        pairs(counting)
            .withColumn("month", date_format(col("period_start"), "yyyy-MM"))
            .createOrReplaceTempView("pairs");
        check(spark.sql(CHECK.formatted("pairs")).first().mkString(" "));
      }
    }
  }

  private PeriodCounting counting(Dataset<Row> articles, Dataset<Row> mentions) {
    return PeriodCounting.of(
        articles, mentions, PeriodCounting.Basis.of(PairRules.USUAL), EnumSet.of(period));
  }

  private static Dataset<Row> pairs(PeriodCounting counting) {
    return counting.pairCounts().select("period_start", "actor_a", "actor_b", "stories");
  }

  /** Makes every row and throws it away. */
  private static void consume(Dataset<Row> rows) {
    rows.write().format("noop").mode("overwrite").save();
  }

  private void countWithDuckDb() throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("set threads = " + cores);
      sql.execute(
          "create view mentions as select * from read_parquet('%s/mentions/*/*.parquet', hive_partitioning = true)"
              .formatted(data));
      for (int run = 0; run < runs; run++) {
        report(run, Cost.of(() -> createTable(sql)));
      }
      try (ResultSet row = sql.executeQuery(CHECK.formatted("pairs"))) {
        row.next();
        check(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
      }
    }
  }

  private static long createTable(Statement sql) {
    try {
      sql.execute("create or replace table pairs as " + PAIRS);
      return 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void report(int run, Cost cost) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d cores | run %d | %.2f s | %.2f s of processors |%n",
        engine.name().toLowerCase(Locale.ROOT),
        cores,
        run + 1,
        cost.wallSeconds(),
        cost.cpuSeconds());
  }

  private static void check(String sums) throws IOException {
    System.out.printf("rows, stories and checksum: %s; %s%n", sums, memory());
  }

  /** The largest resident memory of this process until now, as Linux tells it. */
  static String memory() throws IOException {
    String resident =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .map(line -> line.replaceAll("\\s+", " "))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT, "%s; largest heap %,d MiB", resident, Runtime.getRuntime().maxMemory() >> 20);
  }
}
