/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.ActorMerges;
import io.entente.actor.Mentions;
import io.entente.pair.PairMentions;
import io.entente.table.Lake;
import io.entente.table.TableDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One man under two spellings, from articles to pairs: joined by the rule, set apart by a user,
 * joined with somebody else by a user. The tests are steps of one story.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergeCommandTest {

  private static final String SERGEI = "open:sergei_zhdanyuk";
  private static final String SERGEY = "open:sergey_zhdanyuk";
  private static final String ORLENKA = "open:petra_orlenka";

  private static final String ARTICLES =
      """
      {"id": "1", "date": "2025-02-01", "body": "Sergey Zhdanyuk met Petra Orlenka on Monday."}
      {"id": "2", "date": "2025-02-02", "body": "Petra Orlenka criticised Sergey Zhdanyuk."}
      {"id": "3", "date": "2025-02-03", "body": "Sergei Zhdanyuk wrote to Petra Orlenka."}
      """;

  @TempDir static Path folder;
  private static Path corpus;
  private static Map<String, String> ofRule;

  @BeforeAll
  static void run() throws IOException {
    TestSpark.session();
    corpus = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    CommandLineRun run = entente("run", "--corpus", corpus.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("counted as another actor: 1");
    ofRule = LakeContent.of(lake());
  }

  @Test
  @Order(1)
  void pairIsCountedUnderOneId_thoughMentionsKeepTheTwo() {
    assertThat(pairs()).containsExactly(ORLENKA + " " + SERGEY + " 3");
    assertThat(rows(Mentions.TABLE).stream().map(row -> row.getString(12)).toList())
        .contains(SERGEI, SERGEY);
    assertThat(entente("show", "pairs").out()).contains("Sergey Zhdanyuk");
  }

  @Test
  @Order(2)
  void showTellsTheMergeAndItsEvidence() {
    assertThat(entente("show", "merges").out())
        .containsPattern(SERGEI + " +" + SERGEY + " +rule +person_spelling +Sergei Zhdanyuk: 1 in");
    assertThat(entente("show", "actor", "Sergei Zhdanyuk").out())
        .contains("Sergei Zhdanyuk (" + SERGEI + ") is counted as", "Sergey Zhdanyuk  (" + SERGEY)
        .contains("and as    Sergei Zhdanyuk (" + SERGEI + ") 1");
  }

  @Test
  @Order(3)
  void undoRestoresTheTwo_andOutlivesLaterRuns() {
    assertThat(entente("merge", "--undo", SERGEI, "--reason", "his cousin").code()).isZero();
    CommandLineRun stale = entente("aggregate");
    assertThat(stale.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(stale.err()).contains("pair_mentions", "entente pair");
    count();

    assertThat(pairs())
        .containsExactly(ORLENKA + " " + SERGEI + " 1", ORLENKA + " " + SERGEY + " 2");
    assertThat(entente("show", "merges").out())
        .containsPattern(SERGEI + " +\\(undone\\) " + SERGEY + " +user +by_hand +his cousin");

    entente("extract", "--reprocess");
    count();
    assertThat(pairs()).hasSize(2);
  }

  @Test
  @Order(4)
  void usersMergeTakesThePlaceOfTheUndo_andGivesTheRulesTablesAgain() throws IOException {
    assertThat(entente("merge", SERGEI, SERGEY).code()).isZero();
    count();

    Map<String, String> now = LakeContent.of(lake());
    assertThat(pairs()).containsExactly(ORLENKA + " " + SERGEY + " 3");
    for (String table : List.of("mentions", "actors", "pair_mentions", "pair_periods")) {
      assertThat(now).containsEntry(table, ofRule.get(table));
    }
  }

  @Test
  @Order(5)
  void nothingChanges_whenTheSameIsDoneAgain() throws IOException {
    Map<String, String> before = LakeContent.of(lake());

    assertThat(entente("merge", SERGEI, SERGEY).out()).contains("nothing to do");
    assertThat(entente("run", "--corpus", corpus.toString(), "--reprocess").code()).isZero();

    assertThat(LakeContent.of(lake())).isEqualTo(before);
  }

  @Test
  @Order(6)
  void chainIsCountedAtItsEnd_whenAUserMergesOn() {
    assertThat(entente("merge", SERGEY, ORLENKA).code()).isZero();

    assertThat(
            rows(ActorMerges.TABLE).stream()
                .filter(row -> !row.getBoolean(6) && row.getString(0).startsWith("open:"))
                .map(row -> row.getString(0) + " " + row.getString(1))
                .toList())
        .containsExactlyInAnyOrder(SERGEI + " " + ORLENKA, SERGEY + " " + ORLENKA);
  }

  @Test
  @Order(7)
  void refusedInOneLine_whatCannotBe() {
    assertRefused("FROM", "open:nobody", "merge", "open:nobody", SERGEY);
    assertRefused("INTO", "open:nobody", "merge", SERGEY, "open:nobody");
    assertRefused("FROM INTO", "name two", "merge", SERGEY, SERGEY);
    assertRefused("INTO", "merge --undo " + SERGEY, "merge", ORLENKA, SERGEY);
    assertRefused("--undo", ORLENKA, "merge", "--undo", ORLENKA);
    assertRefused("FROM INTO", "name two", "merge", SERGEY);
    assertRefused("FROM INTO", "name two", "merge", "--undo", SERGEI, SERGEY, SERGEI);
  }

  private static void assertRefused(String option, String part, String... command) {
    CommandLineRun run = entente(command);
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElse(""))
        .startsWith("entente: " + option)
        .contains(part);
  }

  private static void count() {
    assertThat(entente("pair").code()).isZero();
    assertThat(entente("aggregate").code()).isZero();
  }

  private static CommandLineRun entente(String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--lake", lake().toString()));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  private static Path lake() {
    return folder.resolve("lake");
  }

  /** Each pair with the number of its articles. */
  private static List<String> pairs() {
    return rows(PairMentions.TABLE).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getString(2) + " " + row.getString(3),
                TreeMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
  }

  private static List<Row> rows(TableDefinition<?> table) {
    var spark = TestSpark.session();
    return Lake.at(lake().toString(), spark).read(spark, table).collectAsList();
  }
}
