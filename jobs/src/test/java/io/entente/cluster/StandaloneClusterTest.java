/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.cli.CommandLineRun;
import io.entente.cli.LakeContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster, whatever is lost on the way, the tables are those of a run in one process. */
@Tag("cluster")
class StandaloneClusterTest {

  private static final List<String> CORPUS =
      Stream.of("2022-02-24-invasion", "2023-06-25-mutiny", "2024-12-08-damascus")
          .map(name -> Path.of("../sample-data/articles/transit", name + ".txt"))
          .flatMap(file -> Stream.of("--corpus", file.toAbsolutePath().normalize().toString()))
          .toList();

  /** Tables that name the version of the program, which is another in a jar than in a test. */
  private static final Set<String> OF_A_VERSION = Set.of("input_files", "tagged_stories", "runs");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private static Path folder;

  private static StandaloneCluster cluster;
  private static Map<String, String> local;

  @BeforeAll
  static void startCluster() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        StandaloneCluster.isPossible(), "needs 'mvn package': jobs/target/entente.jar is missing");
    assertThat(CommandLineRun.of(run("local").toArray(String[]::new)).err()).isEmpty();
    local = content("local");
    // The processes live for seconds, so that optimizing their code costs more than it gives.
    cluster =
        StandaloneCluster.start(folder, Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"));
  }

  @AfterAll
  static void stopCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static List<String> run(String lake) {
    List<String> words = new ArrayList<>(List.of("run", "--lake", folder.resolve(lake).toString()));
    words.addAll(CORPUS);
    return words;
  }

  private static Map<String, String> content(String lake) {
    Map<String, String> content = LakeContent.of(folder.resolve(lake).toString());
    content.keySet().removeAll(OF_A_VERSION);
    return content;
  }

  @Test
  void tablesAreTheSame_whenTheDriverRunsInTheCluster() throws Exception {
    Process submitted = cluster.submit("in-cluster", "cluster", run("in-cluster"));
    cluster.await(submitted);

    assertThat(submitted.exitValue()).as(cluster.printed("in-cluster")).isZero();
    assertThat(content("in-cluster")).isEqualTo(local);
  }

  @Test
  void tablesAreTheSame_whenAnExecutorIsLost() throws Exception {
    Process submitted = cluster.submit("executor-lost", "client", run("executor-lost"));
    cluster.awaitPrinted(submitted, "executor-lost", "write rejects");
    cluster.killAnExecutor();
    cluster.await(submitted);

    assertThat(submitted.exitValue()).as(cluster.printed("executor-lost")).isZero();
    assertThat(content("executor-lost")).isEqualTo(local);
  }

  @Test
  void nextStartEndsInTheSameTables_whenTheDriverIsLost() throws Exception {
    Process lost = cluster.submit("driver-lost", "client", run("driver-lost"));
    cluster.awaitPrinted(lost, "driver-lost", "find actors");
    List<ProcessHandle> all =
        Stream.concat(lost.descendants(), Stream.of(lost.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      each.onExit().get(1, TimeUnit.MINUTES);
    }

    CommandLineRun next = CommandLineRun.of(run("driver-lost").toArray(String[]::new));

    assertThat(next.err()).isEmpty();
    assertThat(content("driver-lost")).isEqualTo(local);
  }
}
