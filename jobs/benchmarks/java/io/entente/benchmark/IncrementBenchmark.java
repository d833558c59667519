/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.actor.catalog.Catalog;
import io.entente.cli.Sessions;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Rejects;
import io.entente.job.AggregateJob;
import io.entente.job.ExtractJob;
import io.entente.job.IngestJob;
import io.entente.job.JobContext;
import io.entente.job.PairJob;
import io.entente.job.Progress;
import io.entente.pair.CountFilter;
import io.entente.pair.PairRules;
import io.entente.table.Lake;
import io.entente.table.LakeCheck;
import io.entente.table.LakeWriter;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.view.LakeTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What it takes to add one day to a lake: fills a lake with articles of two years, unless it is
 * there from an earlier run, and adds the day to copies of it.
 */
@Command(
    name = "increment-benchmark",
    mixinStandardHelpOptions = true,
    description = "Times each step of adding a day of 1,000 articles to a lake of two years.")
public final class IncrementBenchmark implements Callable<Integer> {

  private static final String VERSION = "benchmark";

  @Option(names = "--folder", required = true, description = "Of the corpora and lakes.")
  private Path folder;

  @Option(names = "--articles", defaultValue = "10000", description = "${DEFAULT-VALUE}.")
  private long articles;

  @Option(
      names = "--rounds",
      defaultValue = "2",
      description = "Copies to which the day is added, the first of them with cold code (2).")
  private int rounds;

  @Option(
      names = "--whole",
      description = "Also fill a lake at once, and compare: ends with 1 if a table differs.")
  private boolean whole;

  private SparkSession spark;
  private Path corpus;
  private Path day;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new IncrementBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    corpus = folder.resolve("corpus-" + articles);
    day = folder.resolve("day");
    Path base = folder.resolve("lake-" + articles);
    Path grown = folder.resolve("lake-%d-and-a-day".formatted(articles));
    spark = Sessions.open("increment benchmark");
    spark.sparkContext().setLogLevel("ERROR");
    GrowingCorpus.writeDay(day);
    if (Files.notExists(base)) {
      FileUtils.deleteDirectory(corpus.toFile());
      new GrowingCorpus(articles).writeBefore(corpus);
      Path begun = folder.resolve("lake-%d-begun".formatted(articles));
      FileUtils.deleteDirectory(begun.toFile());
      fill(begun, List.of(corpus), Progress.SILENT);
      Files.move(begun, base);
    }
    for (int round = 1; round <= rounds; round++) {
      FileUtils.deleteDirectory(grown.toFile());
      FileUtils.copyDirectory(base.toFile(), grown.toFile());
      try (SparkCosts costs = new SparkCosts(spark.sparkContext())) {
        fill(grown, List.of(corpus, day), costs);
        print(costs, round);
      }
    }
    return whole && differs(grown) ? 1 : 0;
  }

  private void fill(Path at, List<Path> from, Progress progress) throws IOException {
    Lake lake = Lake.at(at.toString(), spark);
    try (LakeWriter writer = lake.write()) {
      LakeCheck.require(lake);
      JobContext context =
          new JobContext(spark, writer, VERSION, progress, JobContext.Reprocess.NOTHING);
      IngestJob.run(
          context,
          from.stream().map(path -> path.toAbsolutePath().toString()).toList(),
          IngestJob.Settings.usual(ReadingOptions.defaults()));
      ExtractJob.run(context, Catalog.shipped(), ExtractJob.Settings.USUAL);
      PairJob.run(context, PairRules.USUAL);
      AggregateJob.run(context, CountFilter.NONE);
    }
  }

  private void print(SparkCosts costs, int round) {
    say("%,d articles and a day, round %d", articles, round);
    say("");
    say("| step | seconds | processor seconds | jobs | stages | tasks |");
    say("|---|---|---|---|---|---|");
    costs.steps().forEach(this::print);
    print("all", costs.sum());
    say("");
  }

  private void print(String step, SparkCosts.Spent spent) {
    say(
        "| %s | %.1f | %.1f | %d | %d | %d |",
        step, spent.seconds(), spent.cpu(), spent.jobs(), spent.stages(), spent.tasks());
  }

  /** Whether a table has another content than that of one run over everything. */
  private boolean differs(Path grown) throws IOException {
    Path atOnce = folder.resolve("lake-%d-at-once".formatted(articles));
    FileUtils.deleteDirectory(atOnce.toFile());
    fill(atOnce, List.of(corpus, day), Progress.SILENT);
    boolean differs = false;
    // They name the run.
    Set<TableDefinition<?>> ofTheRun = Set.of(Runs.TABLE, Rejects.TABLE);
    for (TableDefinition<?> table : LakeTables.ALL) {
      if (!ofTheRun.contains(table)
          && !fingerprint(grown, table).equals(fingerprint(atOnce, table))) {
        say("table %s is not that of one run", table.name());
        differs = true;
      }
    }
    say(differs ? "LAKES DIFFER" : "all tables are those of one run over everything");
    return differs;
  }

  private String fingerprint(Path lake, TableDefinition<?> table) {
    return Lake.at(lake.toString(), spark).state(table).fingerprint();
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
