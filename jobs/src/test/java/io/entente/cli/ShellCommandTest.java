/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShellCommandTest {

  private static String lake;

  @BeforeAll
  static void useTheSharedLake() {
    lake = SampleLake.folder().toString();
  }

  private static CommandLineRun shell(String... lines) {
    InputStream before = System.in;
    byte[] typed = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    System.setIn(new ByteArrayInputStream(typed));
    try {
      return CommandLineRun.of("shell", "--lake", lake);
    } finally {
      System.setIn(before);
    }
  }

  private static String show(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "show";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--lake";
    all[words.length + 2] = lake;
    return CommandLineRun.of(all).out();
  }

  @Test
  void answersAreThoseOfTheCommands_oneAfterAnother() {
    CommandLineRun run =
        shell("pairs --top 3", "", "show pair Russia \"United States\" --top 1", "pairs");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            show("pairs", "--top", "3")
                + show("pair", "Russia", "United States", "--top", "1")
                + show("pairs"));
  }

  @Test
  void goesOn_afterAMistake() {
    CommandLineRun run =
        shell("paris", "actor \"Nobody at All\"", "pairs --top 1", "quit", "pairs");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("paris").contains("Nobody at All");
    assertThat(run.out()).isEqualTo(show("pairs", "--top", "1"));
  }

  @Test
  void quotesHoldWordsTogether() {
    assertThat(ShellCommand.words("pair 'European Union' \"United States\"  NATO"))
        .containsExactly("pair", "European Union", "United States", "NATO");
  }
}
