/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.cli.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
}
