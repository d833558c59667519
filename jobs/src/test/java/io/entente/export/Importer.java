/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that reads networks, and what it read. */
enum Importer {
  /** Gephi's own import. */
  GEPHI,
  /** What Gephi Lite and Retina read with. */
  GRAPHOLOGY,
  /** Python's library of networks. */
  NETWORKX;

  private static final Path SCRIPTS = Path.of("src/test/importers").toAbsolutePath();
  private static final Path INSTALLED = Path.of("target/importers").toAbsolutePath();

  /**
   * What a program read.
   *
   * @param issues what it complained about
   * @param time first and last moment; empty where the program knows no time
   */
  record Read(List<String> issues, List<String> time, List<Actor> actors, List<Pair> pairs) {}

  /** A node as it was read; places relative to the node with the first id. */
  record Actor(
      String id,
      String name,
      String type,
      String stories,
      double x,
      double y,
      double size,
      String colour) {}

  /** An edge as it was read. */
  record Pair(String source, String target, String weight, String npmi) {}

  /** Reads a file; the calling test is skipped where the program is not there. */
  Read read(Path file) throws IOException, InterruptedException {
    ProcessBuilder program = new ProcessBuilder(command()).redirectErrorStream(false);
    program.environment().put("NODE_PATH", INSTALLED.resolve("node_modules").toString());
    program.environment().put("PYTHONIOENCODING", "utf-8");
    Path complaints = file.resolveSibling("complaints");
    program.command().add(file.toString());
    Python.Ran ran =
        Python.run(program.redirectError(complaints.toFile()), file.resolveSibling("read"), 120);
    assertThat(ran.code()).as("%s: %s", this, Files.readString(complaints)).isZero();
    return parsed(ran.printed());
  }

  private List<String> command() throws InterruptedException {
    return new ArrayList<>(
        switch (this) {
          case GEPHI -> {
            Path toolkit = INSTALLED.resolve("gephi-toolkit-all.jar");
            assume(Files.exists(toolkit), toolkit);
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String script = SCRIPTS.resolve("ReadInGephi.java").toString();
            yield List.of(
                java,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                toolkit.toString(),
                script);
          }
          case GRAPHOLOGY -> {
            Path library = INSTALLED.resolve("node_modules/graphology-gexf");
            assume(Files.exists(library), library);
            yield List.of("node", SCRIPTS.resolve("read-in-graphology.js").toString());
          }
          case NETWORKX -> {
            Optional<String> python = Python.that("import networkx");
            assumeTrue(
                python.isPresent(),
                "networkx is not tested: none of %s has it; install python3-networkx"
                    .formatted(Python.TRIED));
            yield List.of(python.get(), SCRIPTS.resolve("read_in_networkx.py").toString());
          }
        });
  }

  private void assume(boolean found, Path missing) {
    assumeTrue(
        found,
        "%s is not tested: %s is missing; jobs/src/test/importers/install fetches it"
            .formatted(this, missing.getFileName()));
  }

  private static Read parsed(String printed) {
    List<String[]> lines = Stream.of(printed.split("\n")).map(line -> line.split("\t")).toList();
    return new Read(
        of("issue", lines).map(line -> line[1] + " " + line[2]).toList(),
        of("time", lines).flatMap(line -> Stream.of(line[1], line[2])).toList(),
        of("node", lines).map(Importer::actor).sorted(Comparator.comparing(Actor::id)).toList(),
        of("edge", lines)
            .map(Importer::pair)
            .sorted(Comparator.comparing(Pair::source).thenComparing(Pair::target))
            .toList());
  }

  private static Stream<String[]> of(String kind, List<String[]> lines) {
    return lines.stream().filter(line -> line[0].equals(kind));
  }

  private static Actor actor(String[] line) {
    return new Actor(
        line[1],
        line[2],
        line[3],
        line[4],
        line.length < 6 ? 0 : Double.parseDouble(line[5]),
        line.length < 7 ? 0 : Double.parseDouble(line[6]),
        line.length < 8 ? 0 : Double.parseDouble(line[7]),
        line.length < 9 ? "" : line[8]);
  }

  /** The ends by ids: which is the source of an undirected edge is the program's choice. */
  private static Pair pair(String[] line) {
    boolean ordered = line[1].compareTo(line[2]) < 0;
    return new Pair(line[ordered ? 1 : 2], line[ordered ? 2 : 1], line[3], line[4]);
  }
}
