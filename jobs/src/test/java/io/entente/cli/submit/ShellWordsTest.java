/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ShellWordsTest {

  @Test
  void plainWordsStandAsTheyAre() {
    for (String word :
        List.of("--conf", "a.b=c", "hdfs:///news/2025", "local:///x.jar", "a,b@c%d")) {
      assertThat(ShellWords.quoted(word)).isEqualTo(word);
    }
  }

  @Test
  void othersAreQuoted() {
    assertThat(ShellWords.quoted("local[2]")).isEqualTo("'local[2]'");
    assertThat(ShellWords.quoted("")).isEqualTo("''");
    assertThat(ShellWords.quoted("it's")).isEqualTo("'it'\\''s'");
  }

  @Test
  void groupsStandOnLinesOfOneCommand() {
    assertThat(ShellWords.lines(List.of(List.of("a"), List.of("--b", "c d"))))
        .isEqualTo("a \\\n  --b 'c d'");
  }

  @Property(tries = 40)
  void shellReadsWhatWasMeant(
      @ForAll @StringLength(min = 1, max = 12) @CharRange(from = ' ', to = '~') String word)
      throws IOException, InterruptedException {
    String script = "printf %s " + ShellWords.lines(List.of(List.of(word, "b"), List.of("c")));
    Process shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
    String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).isZero();
    assertThat(read).isEqualTo(word + "bc");
  }
}
