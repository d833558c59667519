/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.corpus.Articles;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Readings;
import io.entente.corpus.Rejects;
import io.entente.corpus.read.InputFile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures reading one large web archive, from the listed file to rows of articles and rejects. */
@Command(
    name = "warc-benchmark",
    mixinStandardHelpOptions = true,
    description = "Writes a web archive of invented pages, or reads one and says what it gave.")
public final class WarcBenchmark implements Callable<Integer> {

  private static final int BODIES = 1_000;
  private static final int PARAGRAPHS = 12;
  private static final int SENTENCES = 4;
  private static final int MENU = 150;
  private static final int EVERY_TWENTIETH = 20;
  private static final long MEGABYTE = 1 << 20;
  private static final double NANOS = 1e9;

  @Option(names = "--file", required = true, description = "The archive: *.warc.gz or *.warc.")
  private Path file;

  @Option(names = "--write", description = "Writes it, of so many megabytes.")
  private long megabytes;

  @Option(names = "--cores", defaultValue = "2", description = "Of Spark (${DEFAULT-VALUE}).")
  private int cores;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new WarcBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (megabytes > 0) {
      write();
    } else {
      read();
    }
    return 0;
  }

  /** In gzip a member a record: a request before each page; every twentieth page is an image. */
  private void write() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) {
      bodies.add(body(random));
    }
    long written = 0;
    long content = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (int page = 0; written < megabytes * MEGABYTE; page++) {
        String url = "https://paper%d.example/2025/02/13/%d".formatted(page % 50, page);
        String own = FillerText.sentence(random);
        String html = bodies.get(page % BODIES).formatted(FillerText.title(random), own);
        String type = page % EVERY_TWENTIETH == 0 ? "image/png" : "text/html; charset=utf-8";
        for (byte[] record :
            List.of(
                record("request", url, "GET / HTTP/1.1\r\n\r\n"),
                record(
                    "response",
                    url,
                    "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + html))) {
          byte[] member = file.toString().endsWith(".gz") ? gzip(record) : record;
          out.write(member);
          written += member.length;
          content += record.length;
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "%d MB, decompressed %d MB%n", written / MEGABYTE, content / MEGABYTE);
  }

  /** A page but for its headline and its first sentence. */
  private static String body(SplittableRandom random) {
    StringBuilder page = new StringBuilder("<html><head><title>%1$s</title><script>var words=[");
    for (int i = 0; i < MENU; i++) {
      page.append('"').append(FillerText.sentence(random)).append("\",");
    }
    page.append("];</script></head><body><ul>");
    for (int i = 0; i < MENU; i++) {
      String noun = FillerText.noun(random);
      page.append("<li><a href=\"/section/" + noun + "/" + i + "\">" + noun + "</a></li>");
    }
    page.append("</ul><article><h1>%1$s</h1><p>%2$s</p>");
    for (int i = 0; i < PARAGRAPHS; i++) {
      page.append("<p>");
      for (int sentence = 0; sentence < SENTENCES; sentence++) {
        page.append(FillerText.sentence(random)).append(' ');
      }
      page.append("</p>");
    }
    return page.append("</article></body></html>").toString();
  }

  private static byte[] record(String type, String url, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2025-02-20T06:00:00Z\r\nWARC-Target-URI: %s\r\n"
            + "Content-Type: application/http; msgtype=%s\r\nContent-Length: %d\r\n\r\n";
    return (head.formatted(type, url, type, bytes.length) + content + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] record) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream(record.length / 2);
    try (OutputStream out = new Gzip(member)) {
      out.write(record);
    }
    return member.toByteArray();
  }

  private void read() throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + cores + "]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.shuffle.partitions", cores)
            .getOrCreate();
    spark.sparkContext().setLogLevel("WARN");
    long start = System.nanoTime();
    Readings readings =
        Readings.of(
            spark,
            List.of(new InputFile(file.toAbsolutePath().toString(), Files.size(file))),
            ReadingOptions.defaults(),
            "run");
    double divided = (System.nanoTime() - start) / NANOS;
    readings.rows().persist(StorageLevel.DISK_ONLY());
    List<Readings.FileRow> files = readings.fileRows();
    double all = (System.nanoTime() - start) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "%d tasks, %.1f s, of which %.1f s until they were known%n%s%narticles %s%nrejects %s%n",
        readings.rows().javaRDD().getNumPartitions(),
        all,
        divided,
        files,
        DivisionBenchmark.content(
            readings.articles(), Articles.ARTICLE_ID.col(), Articles.INPUT_POSITION.col()),
        DivisionBenchmark.content(
            readings.rejects(),
            Rejects.MESSAGE.col(),
            Rejects.EXCERPT.col(),
            Rejects.INPUT_POSITION.col()));
    spark.stop();
  }

  /** The quickest gzip: what is measured is reading. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
