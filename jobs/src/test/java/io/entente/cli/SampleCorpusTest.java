/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.TestSpark;
import io.entente.actor.ActorFinder.ArticleText;
import io.entente.actor.Actors;
import io.entente.actor.ComparableMentions;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.table.Lake;
import io.entente.table.TableDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command, and what a newcomer does next, on the sample corpus. */
class SampleCorpusTest {

  private static final String SAMPLE = SampleLake.CORPUS;
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir static Path folder;
  private static Path lake;
  private static CommandLineRun run;

  @BeforeAll
  static void runOnTheSample() throws IOException {
    run = SampleLake.made();
    lake = SampleLake.copyTo(folder.resolve("lake"));
  }

  @Test
  void summaryAccountsForEveryRecord_whenTheSampleIsRun() {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("89 input records = 85 articles + 4 rejects, from 19 files")
        .contains("rejected: bad_json: 1")
        .contains("rejected: no_date: 1")
        .contains("rejected: no_text: 1")
        .contains("rejected: repeated_record: 1")
        .contains("copies: 2")
        .contains("boilerplate paragraphs: 0")
        .contains("Top pairs that do not belong together by nature, of all 83 stories")
        .containsPattern("Russia +United States");
  }

  @Test
  void readmeShowsWhatItsCommandsPrint() throws IOException {
    String[] blocks = Files.readString(Path.of("../README.md")).split("```console\n");
    CommandLineRun actor =
        CommandLineRun.of("show", "actor", "--lake", lake.toString(), "Vladimir Putin");

    assertThat(blocks).hasSize(3);
    assertThat(run.out()).contains(shown(blocks[1], "run "));
    assertThat(actor.out()).contains(shown(blocks[2], "show actor "));
  }

  /** What stands below a command, in parts where README leaves something out. */
  private static String[] shown(String block, String command) {
    String[] lines = block.substring(0, block.indexOf("```")).split("\n", 2);
    assertThat(lines[0]).startsWith("$ jobs/bin/entente " + command);
    return lines[1].split("(^|\n)\\.\\.\\.(\n|$)");
  }

  @Test
  void mentionsAreThoseOfTheSparkNlpPipeline() {
    List<ArticleText> articles =
        Articles.TABLE
            .records(
                read(Articles.TABLE)
                    .join(
                        read(TaggedStories.TABLE).select(TaggedStories.ARTICLE_ID.col()),
                        "article_id"))
            .stream()
            .map(SampleCorpusTest::article)
            .toList();

    List<String> byStages = ComparableMentions.ofPipeline(articles);

    assertThat(byStages)
        .isEqualTo(ComparableMentions.of(articles, Mentions.TABLE.records(read(Mentions.TABLE))));
    assertThat(articles).hasSize(83);
  }

  @Test
  void pairsAreTheGoldenOnes() throws IOException {
    CommandLineRun pairs =
        CommandLineRun.of("show", "pairs", "--lake", lake.toString(), "--top", "60");
    assertThat(pairs.code()).isEqualTo(ExitCode.DONE);
    assertGolden("sample-pairs.txt", pairs.out());
  }

  @Test
  void rowsForProgramsAreThoseForPeople() throws IOException {
    String[] query = {"show", "pairs", "--lake", lake.toString(), "--top", "3", "--format"};
    CommandLineRun csv = CommandLineRun.of(ArrayUtils.add(query, "csv"));
    CommandLineRun json = CommandLineRun.of(ArrayUtils.add(query, "json"));

    assertThat(csv.out().lines())
        .hasSize(4)
        .element(1)
        .asString()
        .startsWith("state:rus,Russia,state:usa,United States,");
    assertThat(new ObjectMapper().readTree(json.out()).findValuesAsText("name_b"))
        .containsExactly("United States", "United States", "United States");
    assertThat(
            CommandLineRun.of("show", "actor", "Putin", "--lake", lake.toString(), "--format=csv")
                .out())
        .startsWith("actor_id,name,stories,sentences\nstate:usa,United States,20,5\n");
  }

  @Test
  void monthIsTheGoldenOne() throws IOException {
    CommandLineRun pairs =
        CommandLineRun.of(
            "show",
            "pairs",
            "--lake",
            lake.toString(),
            "--period",
            "month",
            "--at",
            "2025-02-14",
            "--top",
            "30");
    assertGolden("sample-pairs-2025-02.txt", pairs.out());
  }

  @Test
  void actorIsTheGoldenOne() throws IOException {
    CommandLineRun actor =
        CommandLineRun.of("show", "actor", "--lake", lake.toString(), "vladimir putin");
    assertGolden("sample-actor.txt", actor.out());
  }

  @Test
  void rejectsAreTheGoldenOnes() throws IOException {
    CommandLineRun rejects = CommandLineRun.of("show", "rejects", "--lake", lake.toString());
    String text = rejects.out().replaceAll("same record as .*", "same record as ...");
    assertGolden("sample-rejects.txt", text);
  }

  @Test
  void runEndsWithTheQualityOfNames_andShowQualityTellsMore() {
    assertThat(run.out()).contains("Names: ", "ambiguous: ", "entente show quality");
    CommandLineRun quality =
        CommandLineRun.of("show", "quality", "--lake", lake.toString(), "--top", "5");
    assertThat(quality.code()).isEqualTo(ExitCode.DONE);
    assertThat(quality.out())
        .containsPattern("catalog +[0-9,]+ +[0-9.]+%")
        .containsPattern("state +[0-9,]+ +[0-9,]+ +100\\.0%")
        .containsPattern("[0-9]+ place:washington_usa \\(catalog\\)")
        .contains("Names left unresolved", "look like actors of the catalog")
        .contains("Most frequent open actors", "[");
  }

  @Test
  void nothingChanges_whenTheSameCommandRunsAgain() throws IOException {
    var before = LakeContent.of(lake);
    CommandLineRun again = CommandLineRun.of("run", "--corpus", SAMPLE, "--lake", lake.toString());
    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.out()).contains("nothing to do");
    assertThat(LakeContent.of(lake)).isEqualTo(before);
    CommandLineRun anew =
        CommandLineRun.of("run", "--corpus", SAMPLE, "--lake", lake.toString(), "--reprocess");
    assertThat(anew.code()).isEqualTo(ExitCode.DONE);
    assertThat(LakeContent.of(lake)).isEqualTo(before);
  }

  @Test
  void tablesAreTheSame_whenJobsRunOneByOneAndTheCorpusComesInPieces() throws IOException {
    Path pieces = folder.resolve("pieces");
    for (String part : List.of("eastbridge-wire.jsonl", "[h-n]*", "transit", "m*")) {
      String corpus = SAMPLE + "/" + part;
      assertThat(CommandLineRun.of("ingest", "--corpus", corpus, "--lake", pieces.toString()).err())
          .isEmpty();
    }
    CommandLineRun.of("ingest", "--corpus", SAMPLE + "/l*", "--lake", pieces.toString());
    CommandLineRun.of("extract", "--lake", pieces.toString());
    CommandLineRun.of("pair", "--lake", pieces.toString());
    CommandLineRun.of("aggregate", "--lake", pieces.toString());
    var whole = LakeContent.of(lake);
    var fromPieces = LakeContent.of(pieces);
    List.of("runs", "rejects")
        .forEach(
            table -> {
              whole.remove(table);
              fromPieces.remove(table);
            });
    assertThat(fromPieces).isEqualTo(whole);
  }

  @Test
  void offsetsPointAtTheSurface_inSqlCodePoints() throws IOException {
    var spark = TestSpark.session();
    Lake opened = Lake.at(lake.toString(), spark);
    Dataset<Row> joined =
        opened
            .read(spark, Mentions.TABLE)
            .join(opened.read(spark, Articles.TABLE).drop("published_month"), "article_id");
    assertThat(joined.count()).isGreaterThan(1000);
    String wrong =
        "substring(if(field = 'title', title, body), `begin` + 1, `end` - `begin`) != surface";
    assertThat(joined.where(wrong).count()).isZero();
  }

  @Test
  void everyMentionsActorIsListed() throws IOException {
    var spark = TestSpark.session();
    Lake opened = Lake.at(lake.toString(), spark);
    long unlisted =
        opened
            .read(spark, Mentions.TABLE)
            .where("actor_id is not null")
            .join(opened.read(spark, Actors.TABLE), new String[] {"actor_id"}, "left_anti")
            .count();
    assertThat(unlisted).isZero();
  }

  private static Dataset<Row> read(TableDefinition<?> table) {
    var spark = TestSpark.session();
    return Lake.at(lake.toString(), spark).read(spark, table);
  }

  private static ArticleText article(Articles.Row row) {
    return new ArticleText(
        row.articleId(),
        row.publishedMonth(),
        row.publishedDate(),
        row.title(),
        row.body(),
        row.boilerplateParagraphs());
  }

  /** Compares with a golden file; -Dgolden.update=true writes it anew. */
  private static void assertGolden(String file, String text) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
