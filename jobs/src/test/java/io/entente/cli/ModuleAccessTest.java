/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Python;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleAccessTest {

  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void closedPackageIsNamed() {
    assertThatThrownBy(() -> ModuleAccess.require(name -> !name.equals("java.nio")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("java.base/java.nio;")
        .hasMessageContaining("spark.driver.extraJavaOptions")
        .hasMessageContaining("entente submit --print");
  }

  @Test
  void openedOnesAreEnough() {
    assertThatCode(ModuleAccess::require).doesNotThrowAnyException();
  }

  /** As a standalone cluster starts a driver. */
  @Test
  void oneLine_whenAProcessIsStartedWithoutThem() throws Exception {
    ProcessBuilder bare =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dspark.master=local[1]",
            "-cp",
            Python.classPath(),
            "io.entente.cli.Main",
            "show",
            "runs",
            "--lake",
            folder.resolve("lake").toString());

    Python.Ran ran =
        Python.run(
            bare.directory(folder.toFile()).redirectErrorStream(true),
            folder.resolve("printed"),
            PATIENCE_SECONDS);

    assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ran.printed().lines().filter(line -> line.startsWith("entente: ")))
        .singleElement()
        .asString()
        .startsWith("entente: Java keeps Spark out of java.base/");
    assertThat(ran.printed()).doesNotContain("\tat ");
  }
}
