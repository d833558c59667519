/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha1;
import static org.apache.spark.sql.functions.timestamp_seconds;

import io.entente.corpus.CorpusChanges;
import io.entente.corpus.InputFiles;
import io.entente.corpus.KnownFiles;
import io.entente.corpus.PublicationWindows;
import io.entente.corpus.read.InputFile;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeWriter;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the driver holds of a corpus of very many files: the listing, table input_files, and what is
 * different between the two when 1,000 files are new. The files themselves are never written.
 */
@Command(
    name = "many-files",
    mixinStandardHelpOptions = true,
    description = "Measures the driver's memory and seconds for a corpus of many files.")
public final class ManyFiles implements Callable<Integer> {

  private static final int NEW = 1_000;
  private static final long MODIFIED = 1_740_808_800L;
  private static final int BYTES = 40_112;
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;
  private static final String PATH = "hdfs://namenode:8020/news/2025/%03d/eastbridge-wire-%09d.gz";
  private static final int FILES_A_FOLDER = 1_000;
  private static final CorpusChanges.Way WAY =
      new CorpusChanges.Way("5f0c9a1be2d44c31", "0.1.0", false, PublicationWindows.ALL);

  @Option(names = "--files", defaultValue = "1000000", description = "Files (${DEFAULT-VALUE}).")
  private int files;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ManyFiles()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("many-files");
    try (SparkSession spark = session()) {
      spark.sparkContext().setLogLevel("ERROR");
      Lake lake = Lake.at(folder.resolve("lake").toString(), spark);
      try (LakeWriter writer = lake.write()) {
        LakeCommit commit = writer.begin("many", "", "0.1.0");
        commit.replaceTable(InputFiles.TABLE, ledger(spark));
        commit.finish();
      }
      measure(spark, lake);
    } finally {
      FileUtil.fullyDelete(folder.toFile());
    }
    return 0;
  }

  private void measure(SparkSession spark, Lake lake) {
    long before = used();
    List<InputFile> listed = timed("list (made up here)", this::listing);
    long listing = used();
    KnownFiles known =
        timed(
            "read input_files",
            () -> KnownFiles.of(InputFiles.TABLE.records(lake.read(spark, InputFiles.TABLE))));
    long ledger = used();
    CorpusChanges changes =
        timed(
            "compare",
            () ->
                CorpusChanges.of(
                    listed,
                    known.byPath(),
                    List.of("hdfs://namenode:8020/news/"),
                    WAY,
                    this::hashes));
    long compared = used();
    say(
        "%,d files, %,d of them new: megabytes held by the listing %.0f, the ledger %.0f, the"
            + " comparison %.0f; %.0f bytes a file in all",
        listed.size(),
        changes.toRead().size(),
        (listing - before) / MEGABYTE,
        (ledger - listing) / MEGABYTE,
        (compared - ledger) / MEGABYTE,
        (double) (compared - before) / listed.size());
    Reference.reachabilityFence(listed);
    Reference.reachabilityFence(known);
    Reference.reachabilityFence(changes);
  }

  private List<InputFile> listing() {
    List<InputFile> listed = new ArrayList<>();
    for (int i = 0; i < files + NEW; i++) {
      listed.add(
          new InputFile(PATH.formatted(i / FILES_A_FOLDER, i), BYTES, MODIFIED * FILES_A_FOLDER));
    }
    return listed;
  }

  private Map<String, String> hashes(List<InputFile> unknown) {
    return unknown.stream()
        .collect(Collectors.toMap(InputFile::path, file -> "etag:" + file.bytes()));
  }

  private Dataset<Row> ledger(SparkSession spark) {
    Column number = col("id");
    Column path = format_string(PATH, number.divide(FILES_A_FOLDER).cast("int"), number);
    Dataset<Row> rows =
        spark
            .range(files)
            .select(
                path.as("input_file"),
                lit((long) BYTES).as("stored_bytes"),
                timestamp_seconds(lit(MODIFIED)).as("modified"),
                concat(lit("etag:"), sha1(number.cast("string").cast("binary"))).as("content_hash"),
                lit(WAY.reading()).as("reading"),
                lit(WAY.version()).as("version"),
                lit("jsonl").as("format"),
                lit(26L).as("records"),
                lit((long) BYTES).as("read_bytes"),
                lit(true).as("opened"),
                lit(null).cast("string").as("warning"),
                lit(null).cast("string").as("published_within"),
                lit(null).cast("bigint").as("outside"));
    return InputFiles.TABLE.selectFrom(rows);
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

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    say("%s: %.1f s", what, (System.nanoTime() - start) / NANOS);
    return result;
  }

  /** Bytes that are reachable. */
  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
