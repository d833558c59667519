/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What reaches a screen: visible text, and colours and pages where they are wanted. */
class OutputTest {

  private static final String ESC = "\u001B";

  @TempDir Path folder;

  private static String shown(String text) {
    StringWriter screen = new StringWriter();
    Output.of(new PrintWriter(screen), false).append(text).flush();
    return screen.toString();
  }

  private static String inColours(boolean terminal, String... options) {
    StringWriter screen = new StringWriter();
    ScreenOptions wanted = new ScreenOptions();
    new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(wanted))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(options);
    Output output = Output.of(new PrintWriter(screen), terminal);
    wanted.print(output, out -> Style.UP.print(out, ESC + "[31m+1"));
    return screen.toString();
  }

  @Test
  void controlsAreVisibleSigns_butLinesAndTabsStay() {
    assertThat(shown("a" + ESC + "[2J\u0007\u007F\u009B1m\tb\r\nc\rd\n"))
        .isEqualTo("a\u241B[2J\u2407\u2421\uFFFD1m\tb\r\nc\u240Dd\n");
  }

  @Test
  void marksThatTurnTextAreReplaced_andLettersOfAllScriptsStay() {
    assertThat(shown("x\u202Ey\u2066z \u2028Зоя 日本 \uD83D\uDE00 \u200Fא"))
        .isEqualTo("x\uFFFDy\uFFFDz  Зоя 日本 \uD83D\uDE00 \u200Fא");
  }

  @Test
  void programsGetEveryCharacter_unlessThereIsAScreen() {
    StringWriter file = new StringWriter();
    PrintWriter plain = new PrintWriter(file);
    Output.forPrograms(Output.of(plain, false)).append(ESC).flush();
    Output.forPrograms(Output.of(plain, true)).append(ESC).flush();
    assertThat(file).hasToString(ESC + "\u241B");
  }

  @Test
  void cellsStayInTheirLine() {
    StringWriter screen = new StringWriter();
    TextTable table = new TextTable("file", "n");
    table.add("a\nb" + ESC, "1");
    table.print(new PrintWriter(screen));
    assertThat(screen.toString().lines()).hasSize(2).contains("a\u240Ab\u241B  1");
  }

  @Test
  void coloursAreOurOwnAlone_andOnlyWhereTheyAreWanted() {
    String coloured = ESC + "[32m\u241B[31m+1" + ESC + "[0m";
    assertThat(inColours(false)).isEqualTo("\u241B[31m+1");
    assertThat(inColours(false, "--color", "always")).isEqualTo(coloured);
    assertThat(inColours(true, "--color", "never", "--no-pager")).isEqualTo("\u241B[31m+1");
    assertThat(ScreenOptions.Colours.AUTO.areOn(true, Map.of())).isTrue();
    assertThat(ScreenOptions.Colours.AUTO.areOn(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(ScreenOptions.Colours.AUTO.areOn(true, Map.of("TERM", "dumb"))).isFalse();
    assertThat(ScreenOptions.Colours.AUTO.areOn(false, Map.of())).isFalse();
  }

  @Test
  void pagerIsThatOfTheEnvironment() throws IOException {
    Path less = Files.writeString(folder.resolve("less"), "");
    assertThat(less.toFile().setExecutable(true)).isTrue();
    assertThat(Pager.command(Map.of("ENTENTE_PAGER", "most", "PAGER", "more"))).contains("most");
    assertThat(Pager.command(Map.of("PAGER", "more -d"))).contains("more -d");
    assertThat(Pager.command(Map.of("ENTENTE_PAGER", "", "PAGER", "more"))).isEmpty();
    assertThat(Pager.command(Map.of("PAGER", "cat"))).isEmpty();
    assertThat(Pager.command(Map.of("PATH", "/none:" + folder))).contains("less -FRX");
    assertThat(Pager.command(Map.of("PATH", "/none"))).isEmpty();
  }

  @Test
  void onlyWhatIsLongerThanTheScreenGoesToThePager() throws IOException {
    Path paged = folder.resolve("paged");
    StringWriter screen = new StringWriter();
    Terminal.Size size = Terminal.Size.read("3 10\n");
    try (Pager pager = new Pager(screen, "cat > '" + paged + "'", size)) {
      pager.write("1\n2\n");
      pager.flush();
    }
    assertThat(screen).hasToString("1\n2\n");
    assertThat(paged).doesNotExist();

    try (Pager pager = new Pager(screen, "cat > '" + paged + "'", size)) {
      pager.write("1\nlonger than a line\n");
      pager.write("Ж\n");
    }
    assertThat(paged).hasContent("1\nlonger than a line\nЖ\n");
    assertThat(screen).hasToString("1\n2\n");
  }

  @Test
  void nothingIsLost_whenTheReaderLeavesThePagerEarly() throws IOException {
    try (Pager pager = new Pager(new StringWriter(), "true", Terminal.Size.read("1 10"));
        PrintWriter out = new PrintWriter(pager)) {
      for (int i = 0; i < 100_000; i++) {
        out.println("a line that nobody reads");
      }
    }
  }

  @Test
  void sizeIsTheUsualOne_whenNoneIsTold() {
    assertThat(Terminal.Size.read("")).isEqualTo(Terminal.Size.read("0 0"));
    assertThat(Terminal.Size.read("50 120")).isEqualTo(new Terminal.Size(50, 120));
  }

  @Test
  void namesOfFilesAndOptionsAreVisible() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("bad" + ESC + "[2J.jsonl"), "{\"broken\n");
    String lake = folder.resolve("lake").toString();

    CommandLineRun ingest =
        CommandLineRun.of("ingest", "--corpus", corpus.toString(), "--lake", lake);
    assertThat(ingest.code()).as(ingest.err()).isZero();
    assertThat(ingest.out())
        .contains("warning: nothing was usable: all 1 records were rejected")
        .doesNotContain(ESC);
    assertThat(CommandLineRun.of("show", "rejects", "--lake", lake).out())
        .contains("bad\u241B[2J.jsonl")
        .doesNotContain(ESC);
    assertThat(CommandLineRun.of("show", "rejects", "--lake", lake, "--format", "csv").out())
        .as("the name as it is, for programs")
        .contains("[2J.jsonl");
    assertThat(CommandLineRun.of("show", "pairs", "--lake", lake, "--types", ESC + "[1m").err())
        .contains("\u241B[1m")
        .doesNotContain(ESC);
  }

  @Test
  void mentionsAndHeadersStandOut_inColours() {
    String lake = SampleLake.folder().toString();
    CommandLineRun pair =
        CommandLineRun.of(
            "show", "pair", "Trump", "person:vladimir_putin", "--lake", lake, "--color=always");
    assertThat(pair.out())
        .contains(ESC + "[1;36m[Donald Trump]" + ESC + "[0m", ESC + "[1mstories" + ESC + "[0m");
  }
}
