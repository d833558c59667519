/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.TestSpark;
import io.entente.cli.CommandLineRun;
import io.entente.cli.LakeContent;
import io.entente.cluster.ObjectStore;
import io.entente.cluster.SmallHdfs;
import io.entente.table.DeadWriter;
import io.entente.table.FaultyFileSystem;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Kills runs at random moments, starts each again and compares the tables with those of a run that
 * nobody killed. Runs are processes of their own; or, with {@code --warm}, runs in this process
 * whose file system dies in a random one of its changes.
 */
@Command(name = "KilledRuns", mixinStandardHelpOptions = true)
public final class KilledRuns implements Callable<Integer> {

  private static final double SHORTEST = 0.15;
  private static final double LONGEST = 1.02;
  private static final double NANOS = 1e9;

  private final Map<String, String> settings = new TreeMap<>();
  private String place;

  /** Kinds of stores. */
  private enum Store {
    FOLDER,
    HDFS,
    S3
  }

  @Option(names = "--kills", defaultValue = "30", description = "How many runs are killed.")
  private int kills;

  @Option(
      names = "--folder",
      required = true,
      description = "An empty folder, which takes the lakes or the files of the store.")
  private Path folder;

  @Option(
      names = "--store",
      defaultValue = "folder",
      description = "Where lakes are: folder, hdfs (of one machine), or s3 for Iceberg tables.")
  private Store store;

  @Option(names = "--warm", description = "Let the file system die, instead of a process.")
  private boolean warm;

  @Option(names = "--corpus", defaultValue = "../sample-data/articles/transit")
  private String corpus;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  /** Runs it. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new KilledRuns()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  @SuppressWarnings("try")
  public Integer call() throws Exception {
    try (Closeable opened = open()) {
      return kill();
    }
  }

  /** Makes the store ready. */
  private Closeable open() throws IOException, InterruptedException {
    switch (store) {
      case HDFS -> {
        MiniDFSCluster cluster = SmallHdfs.start(folder);
        place = cluster.getFileSystem().getUri() + "/";
        return cluster::shutdown;
      }
      case S3 -> {
        ObjectStore objects = ObjectStore.start(folder, "news");
        Configuration configuration = new Configuration(false);
        objects.configure(configuration);
        configuration.forEach(set -> settings.put("spark.hadoop." + set.getKey(), set.getValue()));
        String catalog = "spark.sql.catalog.kills";
        settings.put(catalog, "org.apache.iceberg.spark.SparkCatalog");
        settings.put(catalog + ".type", "jdbc");
        settings.put(catalog + ".jdbc.schema-version", "V1");
        settings.put(catalog + ".warehouse", "s3a://news/warehouse");
        settings.put(
            catalog + ".uri",
            "jdbc:h2:file:%s/catalog;AUTO_SERVER=TRUE;DATABASE_TO_UPPER=FALSE".formatted(folder));
        place = "iceberg:kills.";
        return objects::close;
      }
      default -> {
        place = folder + "/";
        return () -> {};
      }
    }
  }

  private int kill() throws Exception {
    configure();
    Random random = new Random(seed);
    Killer killer = warm ? inProcess(random) : processes(random);
    Map<String, String> expected = LakeContent.of(lake("calm"));
    int different = 0;
    for (int number = 1; number <= kills; number++) {
      String name = "killed" + number;
      String death = killer.kill(name);
      if (store == Store.S3) {
        DeadWriter.release(lake(name));
      }
      CommandLineRun next = CommandLineRun.of(words(name).toArray(String[]::new));
      boolean isEqual = next.code() == 0 && LakeContent.of(lake(name)).equals(expected);
      different += isEqual ? 0 : 1;
      System.out.printf(
          "%3d  killed %-40s %s%s%n",
          number, death, isEqual ? "equal" : "DIFFERENT ", isEqual ? "" : next.err());
    }
    System.out.printf("%d kills, %d lakes differ from the calm one%n", kills, different);
    return different == 0 ? 0 : 1;
  }

  /** Starts a run and kills it; says when. */
  private interface Killer {
    String kill(String name) throws Exception;
  }

  private Killer processes(Random random) throws Exception {
    start("warm").await();
    double seconds = start("calm").await();
    return name -> {
      double after = seconds * (SHORTEST + (LONGEST - SHORTEST) * random.nextDouble());
      return "after %5.1f s, %s".formatted(after, start(name).killAfter(after));
    };
  }

  private Killer inProcess(Random random) {
    FaultyFileSystem.serve(TestSpark.session().sparkContext().hadoopConfiguration());
    FaultyFileSystem.dieInChange(Integer.MAX_VALUE - 1);
    CommandLineRun calm = CommandLineRun.of(words("calm").toArray(String[]::new));
    int changes = Integer.MAX_VALUE - 1 - FaultyFileSystem.changesLeft();
    FaultyFileSystem.live();
    if (calm.code() != 0) {
      throw new IllegalStateException("the calm run failed: " + calm.err());
    }
    return name -> {
      int last = 1 + random.nextInt(changes);
      FaultyFileSystem.dieInChange(last);
      int code = CommandLineRun.of(words(name).toArray(String[]::new)).code();
      FaultyFileSystem.live();
      return "in change %d of %d, code %d".formatted(last, changes, code);
    };
  }

  private void configure() {
    SparkSession spark = TestSpark.session();
    String hadoop = "spark.hadoop.";
    settings.forEach(
        (name, value) -> {
          if (name.startsWith(hadoop)) {
            spark.sparkContext().hadoopConfiguration().set(name.substring(hadoop.length()), value);
          } else {
            spark.conf().set(name, value);
          }
        });
  }

  private String lake(String name) {
    return place + name;
  }

  private List<String> words(String name) {
    return List.of("run", "--corpus", corpus, "--lake", lake(name), "--wait-for-lock", "10m");
  }

  private Run start(String name) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(TestSpark.opens());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.entente.cli.Main"));
    command.addAll(words(name));
    command.addAll(List.of("--log-file", Files.createTempFile("killed", ".log").toString()));
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
