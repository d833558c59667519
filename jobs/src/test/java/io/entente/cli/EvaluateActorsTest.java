/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateActorsTest {

  private static final String TEXT = "Vladimir Putin met Emmanuel Macron. Putin left Moscow.";

  @TempDir Path folder;

  private String gold;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        folder.resolve("x-texts.jsonl"),
        "{\"id\":\"a\",\"date\":\"2022-02-08\",\"text\":\"" + TEXT + "\"}\n");
    gold =
        Files.writeString(
                folder.resolve("x-gold.jsonl"),
                "{\"id\":\"a\",\"mentions\":["
                    + mention("Vladimir Putin", "Q7747", "PER")
                    + ","
                    + mention("Emmanuel Macron", "Q3052772", "PER")
                    + ","
                    + mention("Moscow", "Moscow (city)", "GPE")
                    + "],\"optional\":[{\"begin\":36,\"end\":41}]}\n")
            .toString();
  }

  private static String mention(String surface, String actor, String type) {
    int begin = TEXT.indexOf(surface);
    return "{\"begin\":%d,\"end\":%d,\"surface\":\"%s\",\"actor\":\"%s\",\"type\":\"%s\"}"
        .formatted(begin, begin + surface.length(), surface, actor, type);
  }

  private CommandLineRun evaluate(String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "evaluate";
    args[1] = "actors";
    args[2] = "--gold";
    args[3] = gold;
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandLineRun.of(args);
  }

  @Test
  void figuresErrorsAndFilesAppear_whenThePersonsAreFound() throws IOException {
    Path json = folder.resolve("out.json");
    Path html = folder.resolve("out.html");
    CommandLineRun run = evaluate("--json", json.toString(), "--html", html.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("x: 1 articles, 3 mentions of 3 actors")
        .containsPattern("mention to actor  1\\.000  1\\.000  1\\.000")
        .containsPattern("Wikidata id +1\\.000  1\\.000")
        .containsPattern("missed span +0")
        .contains("stated confidence");
    assertThat(json).content().contains("\"sentence_pair\"");
    assertThat(html).content().contains("person:vladimir_putin");
  }

  @Test
  void savedMentionsScoreTheSame_whenTheyAreReadAsAnotherSystem() {
    String saved = folder.resolve("saved.jsonl").toString();
    CommandLineRun own = evaluate("--save", saved);
    assertThat(evaluate("--system", saved).out()).isEqualTo(own.out());
  }

  @Test
  void otherSystemsErrorsAreShown_withTheirContext() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("other.jsonl"),
            "{\"id\":\"a\",\"mentions\":[{\"begin\":47,\"end\":53,\"actor\":\"Russia\"},"
                + "{\"begin\":15,\"end\":18,\"actor\":\"MET\"}]}");
    CommandLineRun run = evaluate("--system", other.toString(), "--examples", "1");
    assertThat(run.out())
        .contains("1x a: [Vladimir Putin] met Emmanuel Macron.")
        .contains("gold: Q7747 Vladimir Putin; system: nobody")
        .contains("gold: nobody; system: MET")
        .doesNotContain("stated confidence");
  }

  private void assertRefused(CommandLineRun run, String... parts) {
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElse("")).startsWith("entente: ").contains(parts);
  }

  @Test
  void refused_whenAnOptionIsWrong() {
    assertRefused(CommandLineRun.of("evaluate"), "actors");
    assertRefused(CommandLineRun.of("evaluate", "actors"), "--gold");
    assertRefused(
        CommandLineRun.of("evaluate", "actors", "--gold", "no-gold.jsonl"), "--gold", "no file");
    assertRefused(evaluate("--types", "LOC"), "--types", "LOC", "GPE, PER");
    assertRefused(evaluate("--system", "none.jsonl"), "--system", "none.jsonl");
    assertRefused(evaluate("--json", "no/such/folder/x.json"), "--json", "no/such/folder");
    assertRefused(evaluate("--examples", "-1"), "--examples", "-1");
  }
}
