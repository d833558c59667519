/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import com.sun.management.OperatingSystemMXBean;
import io.entente.corpus.Articles;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Readings;
import io.entente.corpus.Rejects;
import io.entente.corpus.read.FilePart;
import io.entente.corpus.read.InputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures reading one large file as a whole and divided, in turn, and compares what they give. */
@Command(
    name = "division-benchmark",
    mixinStandardHelpOptions = true,
    description = "Writes a file of invented articles, or reads any file in both ways.")
public final class DivisionBenchmark implements Callable<Integer> {

  private static final long MEGABYTE = 1 << 20;
  private static final double NANOS = 1e9;

  /** No copies: what is measured is reading. */
  private static final GeneratedArticles ARTICLES =
      new GeneratedArticles(1, LocalDate.of(2023, 1, 1), 24, 0, 0);

  @Option(names = "--file", required = true, description = "To write: *.csv or *.json.")
  private Path file;

  @Option(names = "--write", description = "Writes it, of so many megabytes.")
  private long megabytes;

  @Option(names = "--cores", defaultValue = "2", description = "Of Spark (${DEFAULT-VALUE}).")
  private int cores;

  @Option(names = "--rounds", defaultValue = "3", description = "${DEFAULT-VALUE}.")
  private int rounds;

  /** What was read in one way, and how long it took. */
  private record Read(
      int tasks,
      double known,
      double seconds,
      double ofProcessors,
      List<Readings.FileRow> files,
      List<Row> content) {}

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new DivisionBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (megabytes > 0) {
      write();
    } else {
      compare();
    }
    return 0;
  }

  /** As CSV with texts of several lines within quotes, or as one list of JSON objects. */
  private void write() throws IOException {
    boolean csv = file.toString().endsWith(".csv");
    long number = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(csv ? "id,date,source,title,text\n" : "[\n");
      for (long written = 0; written < megabytes * MEGABYTE; number++) {
        GeneratedArticle article = ARTICLES.article(number);
        String record = csv ? line(article) : (number == 0 ? "" : ",\n") + article.json();
        out.write(record);
        written += record.length();
      }
      out.write(csv ? "" : "\n]\n");
    }
    System.out.printf(Locale.ROOT, "%,d articles, %d MB%n", number, Files.size(file) / MEGABYTE);
  }

  private static String line(GeneratedArticle article) {
    return "%d,%s,publisher-%d,\"%s\",\"%s\"%n"
        .formatted(
            article.number(),
            article.date(),
            article.publisher(),
            article.title(),
            article.body().replace(". ", ".\n"));
  }

  private void compare() throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + cores + "]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.shuffle.partitions", cores)
            .getOrCreate();
    spark.sparkContext().setLogLevel("WARN");
    InputFile input = new InputFile(file.toAbsolutePath().toString(), Files.size(file));
    ReadingOptions options = ReadingOptions.defaults();
    List<FilePart> one = List.of(FilePart.whole(input));
    for (int round = 0; round < rounds; round++) {
      Read whole = read(() -> Readings.ofParts(spark, one, options, "run", Map.of()));
      Read divided = read(() -> Readings.of(spark, List.of(input), options, "run"));
      boolean equal = whole.files.equals(divided.files) && whole.content.equals(divided.content);
      System.out.printf(
          Locale.ROOT,
          "whole %.1f s, of processors %.1f s; divided among %d tasks, known after %.1f s, %.1f s, of"
              + " processors %.1f s; %.2f times as fast; %s%n",
          whole.seconds,
          whole.ofProcessors,
          divided.tasks,
          divided.known,
          divided.seconds,
          divided.ofProcessors,
          whole.seconds / divided.seconds,
          equal ? "equal" : "DIFFERENT: " + whole + " / " + divided);
    }
    spark.stop();
  }

  private static Read read(Supplier<Readings> way) {
    long start = System.nanoTime();
    long before = processors();
    Readings readings = way.get();
    double known = (System.nanoTime() - start) / NANOS;
    Dataset<Row> rows = readings.rows().persist(StorageLevel.DISK_ONLY());
    List<Readings.FileRow> files = readings.fileRows();
    double all = (System.nanoTime() - start) / NANOS;
    double ofProcessors = (processors() - before) / NANOS;
    List<Row> content =
        List.of(
            content(
                readings.articles(),
                Articles.ARTICLE_ID.col(),
                col("content_hash"),
                Articles.INPUT_POSITION.col()),
            content(
                readings.rejects(),
                Rejects.MESSAGE.col(),
                Rejects.EXCERPT.col(),
                Rejects.INPUT_POSITION.col()));
    Read read =
        new Read(rows.javaRDD().getNumPartitions(), known, all, ofProcessors, files, content);
    rows.unpersist();
    return read;
  }

  private static long processors() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** How many rows there are, and a sum of hashes that does not depend on their order. */
  static Row content(Dataset<Row> rows, Column... columns) {
    return rows.select(xxhash64(concat_ws(" ", columns)).mod(lit(1L << 32)).as("hash"))
        .agg(count(lit(1)), sum(col("hash")))
        .first();
  }
}
