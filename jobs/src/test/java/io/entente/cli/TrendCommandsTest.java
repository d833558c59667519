/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shows the past of the sample corpus, as a user calls it. */
class TrendCommandsTest {

  @TempDir static Path folder;

  private static String lake;

  @BeforeAll
  static void copyTheSample() throws IOException {
    lake = SampleLake.copyTo(folder.resolve("lake")).toString();
  }

  private static CommandLineRun onLake(String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.addAll(List.of("--lake", lake));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private static String done(String command) {
    CommandLineRun run = onLake(command);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    return run.out();
  }

  private static void assertRefused(String command, String... parts) {
    CommandLineRun run = onLake(command);
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElse("")).startsWith("entente: ").contains(parts);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void risingActorsAndPairsAreShown_ofTheLatestCompleteMonth() {
    assertThat(done("show rising --top 5"))
        .contains("Rising in the month from 2025-08-01")
        .containsPattern("actor +stories +share +usual +z")
        .containsPattern("actor +actor +stories")
        .containsPattern("Steve Witkoff +2 +100\\.0% +0\\.0% +\\+2\\.0.* back +2025-01-16");
  }

  @Test
  void nothingRises_whenThereIsNoPast() {
    assertThat(done("show rising --period year --at 2022-06-01")).contains("no actor", "no pair");
  }

  @Test
  void pairIsShownWithItsSentences_whicheverNameComesFirst() {
    String shown = done("show pair Trump person:vladimir_putin --top 2");

    assertThat(shown)
        .contains("Donald Trump and Vladimir Putin")
        .containsPattern("stories +.*[▁▂▃▄▅▆▇█].* \\(months 2024-11 to 2025-08\\)")
        .containsPattern("everything +11 +11 +9 +13\\.3%")
        .contains("[Donald Trump] and [Vladimir Putin]");
    assertThat(done("show pair Putin Trump --top 2")).isEqualTo(shown);
  }

  @Test
  void pairHasNoSentences_whenTheFilterLeavesOutItsActors() {
    assertThat(done("show pair Trump person:vladimir_putin --types state"))
        .contains("never in one article of what is counted")
        .doesNotContain("[Donald Trump]");
  }

  @Test
  void backboneLeavesOutWhatTheSizeOfActorsExplains() {
    String backbone = done("show backbone --top 200 --min-stories 2");

    assertThat(backbone)
        .contains("Backbone of the year from 2024-01-01: 18 stories")
        .containsPattern("Olaf Scholz +Berlin")
        .doesNotContainPattern("Russia +United States");
  }

  @Test
  void countsFollowTheFilter() {
    assertThat(done("show pairs --from 2025-01-01 --types state --top 3"))
        .doesNotContain("Top pairs of all 84 stories")
        .containsPattern("Russia +United States")
        .doesNotContain("Donald Trump");
    assertThat(done("show actor person:volodymyr_zelenskyy --to 2022-12-31")).contains("to 2022-");
  }

  @Test
  void rowsAreChosenAndOrdered_withTheCountsOfAll() {
    String all = done("show pairs --top 500 --format csv");
    assertThat(done("show pairs --match zelensk --exclude person:donald_trump,state --top 3"))
        .contains("Top pairs of all 83 stories")
        .containsPattern("1 +Vladimir Putin +Volodymyr Zelenskyy +19 ")
        .doesNotContain("Donald Trump", "Ukraine ");
    assertThat(all)
        .contains(done("show pairs --match zelensk --top 1 --format csv").lines().toList().get(1));
    assertThat(done("show pairs --sort shrunken_log_ratio --min-stories 5 --top 2"))
        .containsPattern("G2 +shrunken log ratio");
    assertThat(done("show actor Putin --sort name --exclude state --top 2 --format csv").lines())
        .hasSize(3)
        .noneMatch(line -> line.startsWith("state:"));
    assertThat(done("show rising --match witkoff --top 3")).contains("Steve Witkoff");
    assertThat(done("show pair Trump person:vladimir_putin --match ALASKA --top 3"))
        .contains("Alaska");
    assertRefused("show pairs --sort q_value", "--sort", "q_value", "npmi");
    assertRefused("show pairs --exclude Puttin", "--exclude", "Puttin", "person:vladimir_putin");
    assertRefused("show rising --min-stories 0", "--min-stories", "0", "1 or more");
  }

  @Test
  void filterIsPartOfTheRun_whenPeriodsAreCountedUnderIt() throws IOException {
    var before = LakeContent.of(Path.of(lake));
    String command = "aggregate --types state";

    try {
      assertThat(done(command)).doesNotContain("nothing to do");
      assertThat(done(command)).contains("nothing to do");
      assertThat(done("show pairs --top 20")).contains("Russia").doesNotContain("Donald Trump");
    } finally {
      assertThat(done("aggregate")).doesNotContain("nothing to do");
    }
    var after = LakeContent.of(Path.of(lake));
    assertThat(after.remove("runs")).isNotEqualTo(before.remove("runs"));
    assertThat(after).isEqualTo(before);
    assertThat(done("show pairs --top 20")).contains("Russia", "Donald Trump");
  }

  @Test
  void wrongUseIsOneLine() {
    assertRefused("show pair Trump Trump", "NAME", "Trump", "name another");
    assertRefused("show pair Trump Nobodyatall", "NAME", "Nobodyatall");
    assertRefused("show pairs --from 2025-02-01 --to 2025-01-01", "--to", "2025-01-01", "later");
    assertRefused("show pairs --types cheese", "--types", "cheese", "state");
    assertRefused("show pairs --source nobody", "--source", "nobody");
    assertRefused("show pairs --source \"no,body\"", "--source", "[\"no,body\"]");
    assertRefused("aggregate --source nobody", "--source", "nobody", "name other");
    assertRefused("show rising --at 2025-01-01", "--at", "--period month");
    assertRefused("show backbone --max-q 2", "--max-q", "2", "0.05");
    assertRefused("show backbone --min-stories 0", "--min-stories", "0");
    assertRefused("aggregate --from yesterday", "--from", "yesterday", "2025-01-31");
  }

  @Test
  void risingAndPairSayWhy_withTermsAndAHeadline() {
    assertThat(done("show pair Ukraine US --period year --top 1"))
        .containsPattern("about     [^,]+, .*  \\(year from 2025-01-01\\)")
        .containsPattern("such as   .+");
    assertThat(done("show rising --period month --at 2025-02-10"))
        .containsPattern("first seen +terms +typical headline");
    assertThat(done("show pair Russia Ukraine --period year --format json"))
        .containsPattern("\"terms\":\\[\\{\"term\":\"[^\"]+\",\"z_score\":");
  }

  @Test
  void publishersStandSideBySide() {
    assertThat(done("show sources"))
        .containsPattern("publisher +articles +stories +copies +of +languages +first +last")
        .contains("Eastbridge Wire");
    assertThat(done("show pair Russia Ukraine --by source --period year"))
        .containsPattern("publisher +stories +of its stories +share +of all +z")
        .containsPattern("Eastbridge Wire +\\d+ +\\d+ +[\\d.]+% +[\\d.]+% +[-+][\\d.]+");
    assertThat(
            CommandLineRun.of(
                    "show", "source", "Eastbridge Wire", "--period", "year", "--lake", lake)
                .out())
        .contains("Distinctive pairs of Eastbridge Wire in the year from 2024-01-01")
        .containsPattern("actor +actor +stories +share +of all publishers +z");
    assertThat(done("show source Nobody")).contains("no pair: the name is another one");
  }
}
