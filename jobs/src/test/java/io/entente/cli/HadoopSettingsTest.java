/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read before there is a session lie on any file system that Spark was told of. */
class HadoopSettingsTest {

  private static final String GIVEN = "spark.entente.test";

  @TempDir private Path folder;

  @BeforeEach
  void nameTheStore() {
    System.setProperty(StoreOfTests.SETTING, StoreOfTests.class.getName());
  }

  @AfterEach
  void forgetTheStore() {
    System.clearProperty(StoreOfTests.SETTING);
    System.clearProperty(GIVEN);
  }

  private String stored(String name, String text) throws IOException {
    return "kept:" + Files.writeString(folder.resolve(name), text);
  }

  @Test
  void catalogIsReadFromAStore() throws IOException {
    String edits = stored("edits.tsv", "no such kind\tof line\n");

    assertThat(CommandLineRun.of("catalog", "check", "--catalog", edits).err())
        .contains("edits.tsv")
        .doesNotContain("cannot read");
  }

  @Test
  void inspectLooksIntoAStore() throws IOException {
    String corpus = stored("a.txt", "date 2025-02-13 Vladimir Putin met Xi Jinping in Beijing.");

    CommandLineRun inspected = CommandLineRun.of("inspect", corpus);

    assertThat(inspected.err()).isEmpty();
    assertThat(inspected.out()).contains("2025-02-13");
  }

  @Test
  void configIsReadFromAStore_andItsSettingsGoToSpark() throws IOException {
    String config = stored("a.properties", "lake = /of/the/file\n" + GIVEN + " = 7\n");

    CommandLineRun run = CommandLineRun.of("show", "runs", "--config", config);

    assertThat(run.err()).contains("/of/the/file");
    assertThat(System.getProperty(GIVEN)).isEqualTo("7");
  }

  @Test
  void settingThatTheProcessHasWins() throws IOException {
    System.setProperty(GIVEN, "mine");
    String config = stored("a.properties", GIVEN + " = 7\n");

    CommandLineRun.of("catalog", "check", "--config", config);

    assertThat(System.getProperty(GIVEN)).isEqualTo("mine");
  }
}
