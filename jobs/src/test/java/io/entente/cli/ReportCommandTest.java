/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the sample corpus, as a file and in a browser. */
class ReportCommandTest {

  private static final Pattern DATA = Pattern.compile("id=\"data\">(.*?)</script>");
  private static final List<String> SECTIONS =
      List.of("overview", "new", "pairs", "network", "publishers", "countries", "method");

  @TempDir static Path folder;

  private static Path file;
  private static CommandLineRun made;
  private static JsonNode data;

  @BeforeAll
  static void writeTheReport() throws IOException {
    file = folder.resolve("new/news.html");
    made = report(file.toString());
    data = made.code() == ExitCode.DONE ? data(Files.readString(file)) : null;
  }

  private static CommandLineRun report(String out, String... more) {
    String[] first = {"report", "--lake", SampleLake.folder().toString(), "--out", out};
    return CommandLineRun.of(Stream.of(first, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private static JsonNode data(String page) throws IOException {
    Matcher element = DATA.matcher(page);
    assertThat(element.find()).isTrue();
    return new ObjectMapper().readTree(element.group(1));
  }

  @Test
  void fileIsWrittenAndNamed() throws IOException {
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("Report written to " + file);
    assertThat(Files.size(file)).isBetween(400_000L, 5_000_000L);
  }

  @Test
  void pairsAreThoseOfShowPairs() {
    assertThat(data.at("/corpus/stories").asInt()).isEqualTo(83);
    assertThat(data.at("/actors").size()).isEqualTo(500);
    assertThat(data.at("/pairs").size()).isEqualTo(3000);
    JsonNode first = data.at("/pairs/0");
    assertThat(name(first, "a") + ", " + name(first, "b")).isEqualTo("Russia, United States");
    assertThat(first.at("/figures/stories").asInt()).isEqualTo(41);
    assertThat(sum(first, 1)).as("stories of all periods").isEqualTo(41);
    assertThat(sum(first, 2)).as("sentences of all periods").isEqualTo(23);
    assertThat(first.at("/evidence")).hasSize(5);
    assertThat(first.at("/about/year").asInt()).isEqualTo(2025);
    assertThat(first.at("/about/terms").toString()).contains("\"Riyadh\"");
    JsonNode sentence = data.at("/sentences").get(first.at("/evidence/0").asInt());
    assertThat(sentence.get("marks").size()).isGreaterThanOrEqualTo(6);
  }

  private static String name(JsonNode pair, String end) {
    return data.at("/actors").get(pair.get(end).asInt()).get("name").asText();
  }

  private static int sum(JsonNode pair, int value) {
    JsonNode series = pair.get("series");
    int sum = 0;
    for (int i = value; i < series.size(); i += 3) {
      sum += series.get(i).asInt();
    }
    return sum;
  }

  @Test
  void filterAndLimitsHold_andTheScreenWillDo() throws IOException {
    CommandLineRun screen =
        report("-", "--types", "state", "--from", "2025-01-01", "--max-pairs", "20");

    assertThat(screen.err()).isEmpty();
    assertThat(screen.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    JsonNode states = data(screen.out());
    assertThat(states.at("/pairs")).hasSize(20);
    assertThat(states.at("/actors").findValuesAsText("type")).containsOnly("state");
    assertThat(states.at("/corpus/first").asText()).startsWith("2025-");
    assertThat(states.at("/filter").asText()).contains("\"types\":[\"state\"]");
  }

  @Test
  void linkAndDeviceStay_andAFolderIsRefused() throws IOException {
    Path target = Files.writeString(folder.resolve("mine.html"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), target);

    assertThat(report(link.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(link).isSymbolicLink();
    assertThat(target).content().startsWith("<!DOCTYPE html>");
    assertThat(report("/dev/null").code()).isEqualTo(ExitCode.DONE);
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    assertThat(report(folder.toString()).err()).contains("it is a folder");
    CommandLineRun run =
        CommandLineRun.of(
            "run",
            "--corpus",
            SampleLake.CORPUS,
            "--lake",
            folder.resolve("none").toString(),
            "--report",
            folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).startsWith("entente: --report: cannot write");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void runWritesAReportAtItsEnd() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("one.jsonl"),
        "{\"date\":\"2025-03-01\",\"title\":\"Talks\",\"text\":\"France and Germany met Poland in"
            + " Paris. The United States was told.\"}\n");
    Path page = folder.resolve("one.html");

    CommandLineRun run =
        CommandLineRun.of(
            "run",
            "--corpus",
            corpus.toString(),
            "--lake",
            folder.resolve("one").toString(),
            "--report",
            page.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Report written to " + page);
    assertThat(data(Files.readString(page)).at("/corpus/stories").asInt()).isEqualTo(1);
  }

  @Test
  void runWritesNoReport_whenThereIsNothingToTell() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("empty-corpus"));
    Files.writeString(corpus.resolve("empty.txt"), "");
    Path page = folder.resolve("nothing.html");

    CommandLineRun run =
        CommandLineRun.of(
            "run",
            "--corpus",
            corpus.toString(),
            "--lake",
            folder.resolve("nothing").toString(),
            "--report",
            page.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("No report is written");
    assertThat(page).doesNotExist();
  }

  @Test
  void everySectionOpensInABrowser() throws IOException {
    assumeTrue(
        Chromium.program().isPresent(), "no Chromium here: the report is not opened in a browser");
    try (Chromium browser = Chromium.start(1200, 900)) {
      for (String section : SECTIONS) {
        browser.open("about:blank", "location.href === 'about:blank'");
        browser.open(
            file.toUri() + "#" + section, "document.documentElement?.dataset.ready === 'yes'");
        assertThat(browser.evaluate("document.querySelectorAll('#main .panel').length").asInt())
            .as(section)
            .isPositive();
      }
      browser.open(
          file.toUri() + "#pairs?q=russia,united+states",
          "document.querySelector('#main tbody .actor')?.textContent === 'Russia – United States'");
      assertThat(browser.text("document.querySelector('#main tbody tr').innerText"))
          .as("measures of the whole time, as show pairs prints them")
          .contains("41", "23", "0.08", "2.5");
      assertThat(browser.requests()).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
