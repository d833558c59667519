/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.ActorExtraction;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.pipeline.ActorResolver;
import io.entente.actor.pipeline.NewsPipeline;
import io.entente.corpus.Articles;
import io.entente.corpus.Stories;
import io.entente.ner.SentenceSplitter;
import io.entente.ner.TaggingStages;
import io.entente.table.Lake;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the one pass of the job extract with the stages of a Spark NLP pipeline. */
@Command(
    name = "pipeline-benchmark",
    mixinStandardHelpOptions = true,
    description = "Tokens a second of processor time, from a cached table articles to actors.")
public final class PipelineBenchmark implements Callable<Integer> {

  @Option(names = "--lake", required = true, description = "A lake with articles.")
  private String lake;

  @Option(
      names = "--seconds",
      defaultValue = "30",
      description = "Warming up, then measuring each (${DEFAULT-VALUE}).")
  private double seconds;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new PipelineBenchmark()).execute(args));
  }

  @Override
  public Integer call() {
    try (SparkSession spark = session()) {
      spark.sparkContext().setLogLevel("ERROR");
      Dataset<Row> articles =
          Stories.firstArticles(Lake.at(lake, spark).read(spark, Articles.TABLE))
              .repartition(1)
              .cache();
      long count = articles.count();
      long tokens = articles.agg(sum(Articles.TOKENS.col())).first().getLong(0);
      say("%,d articles, %,d tokens, 1 core", count, tokens);
      say("");
      say("| way | actors | processor seconds | tokens a second of processor time |");
      say("|---|---|---|---|");
      ActorExtraction onePass =
          new ActorExtraction(new JavaSparkContext(spark.sparkContext()), Catalog.shipped());
      measure("one pass (extract)", tokens, () -> onePass.mentions(articles, count).count());
      PipelineModel pipeline = NewsPipeline.model(spark, stages());
      Dataset<Row> texts = articles.withColumn(TaggingStages.TEXT, text());
      measure(
          "NewsPipeline.stages()",
          tokens,
          () -> pipeline.transform(texts).select(explode(col(NewsPipeline.ACTORS))).count());
    }
    return 0;
  }

  private void measure(String way, long tokens, LongSupplier work) {
    Cost best = Cost.best(work, seconds);
    say(
        "| %s | %,d | %.1f | %,.0f |",
        way, best.result(), best.cpuSeconds(), tokens / best.cpuSeconds());
  }

  private static List<PipelineStage> stages() {
    List<PipelineStage> stages = NewsPipeline.stages();
    ActorResolver actors = (ActorResolver) stages.get(stages.size() - 1);
    actors.setDateCol(Articles.PUBLISHED_DATE.name());
    return stages;
  }

  /** Title, an empty line and body, as the job reads them. */
  static Column text() {
    return concat(
        coalesce(concat(Articles.TITLE.col(), lit(SentenceSplitter.PARAGRAPH_BREAK)), lit("")),
        Articles.BODY.col());
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[1]")
        .appName("pipeline benchmark")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 1)
        .getOrCreate();
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
