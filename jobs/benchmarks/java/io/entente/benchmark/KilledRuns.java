/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.TestSpark;
import io.entente.cli.CommandLineRun;
import io.entente.cli.LakeContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Kills runs, each a process of its own, at random moments, starts each again and compares the
 * tables with those of a run that nobody killed.
 */
@Command(name = "KilledRuns", mixinStandardHelpOptions = true)
public final class KilledRuns implements Callable<Integer> {

  private static final double SHORTEST = 0.15;
  private static final double LONGEST = 1.02;
  private static final double NANOS = 1e9;

  @Option(names = "--kills", defaultValue = "30", description = "How many runs are killed.")
  private int kills;

  @Option(
      names = "--lake",
      required = true,
      description =
          "Where lakes are made: a folder, or iceberg:CATALOG; each gets a name behind it.")
  private String place;

  @Option(names = "--corpus", defaultValue = "../sample-data/articles/transit")
  private String corpus;

  @Option(names = "--config", description = "Properties file with the catalog's settings.")
  private Path config;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  /** Runs it. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new KilledRuns()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    configure();
    start("warm").await();
    Run calm = start("calm");
    double seconds = calm.await();
    Map<String, String> expected = LakeContent.of(lake("calm"));
    Random random = new Random(seed);
    int different = 0;
    for (int number = 1; number <= kills; number++) {
      String name = "killed" + number;
      double after = seconds * (SHORTEST + (LONGEST - SHORTEST) * random.nextDouble());
      String step = start(name).killAfter(after);
      CommandLineRun next = CommandLineRun.of(words(name).toArray(String[]::new));
      boolean isEqual = next.code() == 0 && LakeContent.of(lake(name)).equals(expected);
      different += isEqual ? 0 : 1;
      System.out.printf(
          "%3d  killed after %5.1f s, %-24s %s%s%n",
          number, after, step, isEqual ? "equal" : "DIFFERENT ", isEqual ? "" : next.err());
    }
    System.out.printf("%d kills, %d lakes differ from the calm one%n", kills, different);
    return different == 0 ? 0 : 1;
  }

  private void configure() throws IOException {
    if (config == null) {
      return;
    }
    SparkSession spark = TestSpark.session();
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(config)) {
      settings.load(reader);
    }
    String hadoop = "spark.hadoop.";
    for (String name : settings.stringPropertyNames()) {
      String value = settings.getProperty(name);
      if (name.startsWith(hadoop)) {
        spark.sparkContext().hadoopConfiguration().set(name.substring(hadoop.length()), value);
      } else if (name.startsWith("spark.sql.")) {
        spark.conf().set(name, value);
      }
    }
  }

  private String lake(String name) {
    return place + (place.startsWith("iceberg:") ? "." : "/") + name;
  }

  private List<String> words(String name) {
    return List.of("run", "--corpus", corpus, "--lake", lake(name), "--wait-for-lock", "10m");
  }

  private Run start(String name) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(TestSpark.opens());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.entente.cli.Main"));
    command.addAll(words(name));
    command.addAll(List.of("--log-file", Files.createTempFile("killed", ".log").toString()));
    if (config != null) {
      command.addAll(List.of("--config", config.toString()));
    }
    return new Run(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** A run in a process of its own. */
  private static final class Run {

    private final long start = System.nanoTime();
    private final Process process;
    private final CompletableFuture<String> lastStep;
    private volatile String line = "nothing printed";

    Run(Process process) {
      this.process = process;
      this.lastStep = CompletableFuture.supplyAsync(this::follow);
    }

    private String follow() {
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        String next = lines.readLine();
        while (next != null) {
          line = next.isBlank() ? line : next;
          next = lines.readLine();
        }
      } catch (IOException e) {
        return line;
      }
      return line;
    }

    double await() throws InterruptedException {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the calm run failed: " + line);
      }
      return (System.nanoTime() - start) / NANOS;
    }

    String killAfter(double seconds) throws Exception {
      Thread.sleep((long) (seconds * 1000));
      boolean wasAlive = process.isAlive();
      process.destroyForcibly().waitFor();
      String last = lastStep.get().strip();
      return wasAlive ? "at: " + last.substring(0, Math.min(18, last.length())) : "had ended";
    }
  }
}
