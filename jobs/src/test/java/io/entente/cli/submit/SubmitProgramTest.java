/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.cli.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitProgramTest {

  @TempDir private Path folder;

  private Path program(String place) throws IOException {
    Path file = folder.resolve(place).resolve("spark-submit");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n[ \"$1\" = 'two words' ] && exit 3\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  @Test
  void homeOfSparkWinsOverThePath() throws IOException {
    Path ofHome = program("home/bin");
    Path ofPath = program("path");
    String path = "/nowhere:" + ofPath.getParent();

    assertThat(SubmitProgram.find(Map.of("PATH", path))).isEqualTo(ofPath);
    assertThat(
            SubmitProgram.find(
                Map.of("PATH", path, "SPARK_HOME", folder.resolve("home").toString())))
        .isEqualTo(ofHome);
  }

  @Test
  void mendIsTold_whenThereIsNone() {
    assertThatThrownBy(() -> SubmitProgram.find(Map.of("PATH", folder.toString())))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("set SPARK_HOME")
        .hasMessageContaining("--print");
  }

  @Test
  void itsExitCodeIsOurs() throws Exception {
    assertThat(SubmitProgram.run(List.of(program("a").toString(), "two words"))).isEqualTo(3);
  }

  @Test
  void itsLogIsRead() throws Exception {
    List<String> log = new ArrayList<>();

    assertThat(
            SubmitProgram.run(
                List.of("/bin/sh", "-c", "echo one >&2; echo two >&2; exit 3"), log::add))
        .isEqualTo(3);
    assertThat(log).containsExactly("one", "two");
  }

  @Test
  void endIsHiddenByAStandaloneClusterAlone() {
    assertThat(call("spark://host:7077", DeployMode.CLUSTER, Map.of()).hidesTheEnd()).isTrue();
    assertThat(call("spark://host:7077", DeployMode.CLIENT, Map.of()).hidesTheEnd()).isFalse();
    assertThat(call("yarn", DeployMode.CLUSTER, Map.of()).hidesTheEnd()).isFalse();
    Map<String, String> atOnce = Map.of("spark.standalone.submit.waitAppCompletion", "false");
    assertThat(call("spark://host:7077", DeployMode.CLUSTER, atOnce).hidesTheEnd()).isFalse();
  }

  private static SparkSubmit call(String master, DeployMode mode, Map<String, String> settings) {
    return new SparkSubmit(Optional.of(master), Optional.of(mode), settings, Set.of(), "a.jar");
  }
}
