/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.cli.LakeContent;
import io.entente.cluster.StandaloneCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs the same corpus in one process with two cores and on a cluster with two workers of one core,
 * in turn, and says where the time goes. Needs {@code mvn package}.
 */
@Command(
    name = "beside-a-cluster",
    mixinStandardHelpOptions = true,
    description = "Times a run in one process and on a cluster of this machine.")
public final class BesideACluster implements Callable<Integer> {

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  @Option(names = "--corpus", required = true, description = "Files or folders.")
  private List<Path> corpus;

  @Option(names = "--folder", required = true, description = "An empty folder.")
  private Path folder;

  @Option(names = "--rounds", defaultValue = "2", description = "How often each (2).")
  private int rounds;

  @Option(names = "--memory", defaultValue = "2g", description = "Of the local process, driver.")
  private String memory;

  /** Runs it. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new BesideACluster()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    System.out.println(
        "way      seconds  jobs  tasks  run  unpack  wait  fetch  MB shuffled  none");
    Map<String, String> first = null;
    boolean isEqual = true;
    try (StandaloneCluster cluster = StandaloneCluster.start(folder, Map.of())) {
      for (int round = 1; round <= rounds; round++) {
        for (String way : List.of("local", "cluster")) {
          String name = way + round;
          Map<String, String> content = timed(way, name, cluster);
          first = first == null ? content : first;
          isEqual &= content.equals(first);
        }
      }
    }
    System.out.println(isEqual ? "all lakes are equal" : "LAKES DIFFER");
    return isEqual ? 0 : 1;
  }

  private Map<String, String> timed(String way, String name, StandaloneCluster cluster)
      throws IOException, InterruptedException {
    Path lake = folder.resolve(name);
    Path events = Files.createDirectories(folder.resolve("events-" + name));
    List<String> words = new ArrayList<>(List.of("run", "--lake", lake.toString()));
    corpus.forEach(each -> words.addAll(List.of("--corpus", each.toAbsolutePath().toString())));
    List<String> settings =
        List.of("spark.eventLog.enabled=true", "spark.eventLog.dir=file:" + events);
    long start = System.nanoTime();
    Process process =
        way.equals("local")
            ? local(name, words, settings)
            : cluster.submit(name, "client", words, settings);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed; see the log beside " + lake);
    }
    print(way, (System.nanoTime() - start) / NANOS, EventLog.in(events));
    return LakeContent.of(lake.toString());
  }

  private Process local(String name, List<String> words, List<String> settings) throws IOException {
    List<String> command = new ArrayList<>(List.of("bin/entente"));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    String options = "-Xmx%s -Dspark.master=local[2] -D".formatted(memory);
    builder.environment().put("ENTENTE_JAVA_OPTS", options + String.join(" -D", settings));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  private static void print(String way, double seconds, EventLog log) {
    System.out.printf(
        Locale.ROOT,
        "%-7s %8.1f %5d %6d %4.0f %7.1f %5.1f %6.1f %12.1f %5.1f%n",
        way,
        seconds,
        log.jobs(),
        log.tasks(),
        log.running(),
        log.unpacking(),
        log.waiting(),
        log.fetching(),
        log.shuffledBytes() / MEGABYTE,
        log.betweenJobs());
  }
}
