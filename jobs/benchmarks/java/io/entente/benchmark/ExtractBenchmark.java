/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.actor.ActorFinder.ArticleText;
import io.entente.actor.catalog.Catalog;
import io.entente.corpus.Articles;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Stories;
import io.entente.job.ExtractJob;
import io.entente.job.IngestJob;
import io.entente.job.JobContext;
import io.entente.job.Progress;
import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the whole job extract, then what finding actors consists of without Spark. */
@Command(
    name = "extract-benchmark",
    mixinStandardHelpOptions = true,
    description = "Tokens a second and core from table articles to tables mentions and actors.")
public final class ExtractBenchmark implements Callable<Integer> {

  private static final String FIND = "find actors";
  private static final Instant BEGUN = Instant.now();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Source source;

  @Option(names = "--cores", defaultValue = "1", description = "Of Spark (${DEFAULT-VALUE}).")
  private int cores;

  @Option(names = "--runs", defaultValue = "3", description = "Of the job (${DEFAULT-VALUE}).")
  private int runs;

  @Option(
      names = "--seconds",
      defaultValue = "15",
      description = "Warming up, then measuring each stage without Spark (${DEFAULT-VALUE}).")
  private double seconds;

  /** Where the articles come from. */
  private static final class Source {
    @Option(names = "--corpus", split = ",", description = "Is read into a temporary lake first.")
    private List<String> corpus;

    @Option(names = "--lake", description = "Its mentions and actors are written again.")
    private String lake;
  }

  /** One run of the job. */
  private record Run(Cost job, Cost find) {}

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ExtractBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (source.lake != null) {
      measure(source.lake);
      return 0;
    }
    Path folder = Files.createTempDirectory("extract-benchmark");
    try {
      measure(folder.resolve("lake").toString());
    } finally {
      FileUtil.fullyDelete(folder.toFile());
    }
    return 0;
  }

  private void measure(String path) throws Exception {
    try (SparkSession spark = session()) {
      spark.sparkContext().setLogLevel("ERROR");
      Lake lake = Lake.at(path, spark);
      try (LakeWriter writer = lake.write()) {
        if (source.corpus != null) {
          IngestJob.run(
              context(spark, writer, 0, Progress.SILENT),
              source.corpus,
              IngestJob.Settings.usual(ReadingOptions.defaults()));
        }
        List<ArticleText> articles = articles(spark, lake);
        ActorStages stages = new ActorStages(articles);
        long tokens = stages.tokens();
        say("%,d articles, %,d tokens, %d cores for Spark", articles.size(), tokens, cores);
        List<Run> done = runs(spark, writer);
        printRuns(done, articles.size(), tokens);
        printStages(stages.cumulative(Catalog.shipped()), done, tokens);
      }
    }
  }

  /** As the command line's own session, but on so many cores. */
  private SparkSession session() {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .appName("extract benchmark")
        .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2 * cores)
        .getOrCreate();
  }

  /**
   * What another version made is stale: so every run has all to do, in a lake that an earlier
   * benchmark wrote too.
   */
  private static JobContext context(
      SparkSession spark, LakeWriter writer, int version, Progress progress) {
    return new JobContext(
        spark, writer, BEGUN + " " + version, progress, JobContext.Reprocess.STALE);
  }

  /** The articles that the job tags. */
  private static List<ArticleText> articles(SparkSession spark, Lake lake) {
    List<ArticleText> articles = new ArrayList<>();
    for (Row row :
        Stories.firstArticles(lake.read(spark, Articles.TABLE))
            .select(
                Articles.ARTICLE_ID.col(),
                Articles.PUBLISHED_MONTH.col(),
                Articles.PUBLISHED_DATE.col(),
                Articles.TITLE.col(),
                Articles.BODY.col())
            .collectAsList()) {
      articles.add(
          new ArticleText(
              row.getString(0),
              row.getString(1),
              row.getLocalDate(2),
              row.getString(3),
              row.getString(4)));
    }
    return articles;
  }

  private List<Run> runs(SparkSession spark, LakeWriter writer) {
    List<Run> done = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      StepCosts steps = new StepCosts();
      JobContext context = context(spark, writer, i + 1, steps);
      Cost job =
          Cost.of(
              () ->
                  ExtractJob.run(context, Catalog.shipped(), ExtractJob.Settings.USUAL)
                      .run()
                      .outputRows());
      done.add(new Run(job, steps.of(FIND)));
    }
    return done;
  }

  private void printRuns(List<Run> done, int articles, long tokens) {
    say("");
    say(
        "| run | what | articles | tokens | rows | wall seconds | processor seconds"
            + " | tokens a second and core, by the clock | of processor time |");
    say("|---|---|---|---|---|---|---|---|---|");
    for (int i = 0; i < done.size(); i++) {
      printRun(i + 1, FIND, done.get(i).find(), articles, tokens);
      printRun(i + 1, "whole job", done.get(i).job(), articles, tokens);
    }
  }

  private void printRun(int run, String what, Cost cost, int articles, long tokens) {
    say(
        "| %d | %s | %,d | %,d | %,d | %.1f | %.1f | %,.0f | %,.0f |",
        run,
        what,
        articles,
        tokens,
        cost.result(),
        cost.wallSeconds(),
        cost.cpuSeconds(),
        tokens / cost.wallSeconds() / cores,
        tokens / cost.cpuSeconds());
  }

  /** Each stage contains those above it; the share is of what it adds, in the whole job. */
  private void printStages(Map<String, LongSupplier> stages, List<Run> done, long tokens) {
    Run best = done.get(0);
    for (Run run : done) {
      best = run.job().cpuSeconds() < best.job().cpuSeconds() ? run : best;
    }
    double all = best.job().cpuSeconds();
    say("");
    say("| up to | found | processor seconds | tokens a second of processor time | own share |");
    say("|---|---|---|---|---|");
    double before = 0;
    for (Map.Entry<String, LongSupplier> stage : stages.entrySet()) {
      Cost cost = Cost.best(stage.getValue(), seconds);
      printStage(stage.getKey(), cost, before, all, tokens);
      before = cost.cpuSeconds();
    }
    printStage("+ Spark, Parquet: step " + FIND, best.find(), before, all, tokens);
    printStage("+ the job's other work", best.job(), best.find().cpuSeconds(), all, tokens);
  }

  private static void printStage(String name, Cost cost, double before, double all, long tokens) {
    say(
        "| %s | %,d | %.2f | %,.0f | %.1f %% |",
        name,
        cost.result(),
        cost.cpuSeconds(),
        tokens / cost.cpuSeconds(),
        100 * (cost.cpuSeconds() - before) / all);
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
