/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static String print(TextTable table) {
    StringWriter text = new StringWriter();
    table.print(new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void numbersStandRight_wordsLeft() {
    TextTable table = new TextTable("name", "stories");
    table.add("Russia", "5");
    table.add("US", "1,200");
    assertThat(print(table)).isEqualTo("name    stories\nRussia        5\nUS        1,200\n");
  }

  @Test
  void longCellIsCut_withoutBreakingACharacter() {
    TextTable table = new TextTable("name");
    table.add("😀".repeat(70));
    assertThat(print(table)).endsWith("😀…\n").doesNotContain("?");
  }
}
