/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.col;

import io.entente.pair.PairPeriods;
import io.entente.table.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares a lake that was made from a {@link GeneratedCorpus} with what it must hold. */
@Command(
    name = "generated-corpus-check",
    mixinStandardHelpOptions = true,
    description = "Compares the months of table pair_periods with pairs.csv; 1 where they differ.")
public final class GeneratedCorpusCheck implements Callable<Integer> {

  @Option(names = "--lake", required = true, description = "Made from the corpus.")
  private String lake;

  @Option(names = "--pairs", required = true, description = "The corpus' pairs.csv.")
  private Path pairs;

  @Option(names = "--most", defaultValue = "20", description = "Differences to print.")
  private int most;

  /** Compares. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new GeneratedCorpusCheck()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    PairTruth expected = PairTruth.read(pairs);
    PairTruth found = found();
    List<PairTruth.Difference> differences = expected.differences(found);
    System.out.printf(
        Locale.ROOT,
        "%,d pair months expected, %,d found; other articles in %,d, other stories in %,d%n",
        expected.rows(),
        found.rows(),
        differences.stream().filter(PairTruth.Difference::isOfArticles).count(),
        differences.stream().filter(PairTruth.Difference::isOfStories).count());
    differences.stream().limit(most).forEach(System.out::println);
    return differences.isEmpty() ? 0 : 1;
  }

  private PairTruth found() throws IOException {
    PairTruth found = new PairTruth();
    try (SparkSession spark = session()) {
      spark.sparkContext().setLogLevel("ERROR");
      Lake from = Lake.at(lake, spark);
      Iterator<Row> rows =
          from.read(spark, PairPeriods.TABLE)
              .where(col("granularity").equalTo("month"))
              .select("period_start", "actor_a", "actor_b", "articles", "stories")
              .toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        found.add(
            new PairTruth.Key(row.getLocalDate(0), row.getString(1), row.getString(2)),
            new PairTruth.Counts(row.getLong(3), row.getLong(4)));
      }
    }
    return found;
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .getOrCreate();
  }
}
