/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.corpus.Articles;
import io.entente.table.Lake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A corpus grows, and one article of it is taken out. The tests are steps of one story. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GrowingCorpusTest {

  private static final SparkSession SPARK = TestSpark.session();

  private static final String MONDAY =
      """
      {"id": "1", "date": "2025-02-03", "body": "Vladimir Putin met Xi Jinping in Beijing."}
      {"id": "2", "date": "2025-02-03", "body": "Le président français Emmanuel Macron a rencontré lundi à Berlin le chancelier allemand Olaf Scholz, selon un communiqué du gouvernement, afin de parler de la guerre en Ukraine et de la défense de l'Europe."}
      """;

  private static final String TUESDAY =
      "{\"id\": \"3\", \"date\": \"2025-02-04\", \"body\": \"NATO warned Iran on Tuesday.\"}\n";

  @TempDir static Path folder;

  private static CommandLineRun entente(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--lake";
    all[words.length + 1] = folder.resolve("lake").toString();
    return CommandLineRun.of(all);
  }

  private static String corpus() {
    return folder.resolve("corpus").toString();
  }

  private static List<String> ids(String begin) {
    return Lake.at(folder.resolve("lake").toString(), SPARK)
        .read(SPARK, Articles.TABLE)
        .where(Articles.BODY.col().startsWith(begin))
        .select(Articles.ARTICLE_ID.col())
        .as(Encoders.STRING())
        .collectAsList();
  }

  @BeforeAll
  static void readMonday() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/monday.jsonl"), MONDAY);
    CommandLineRun run = entente("run", "--corpus", corpus());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("stories in other languages, not tagged: 1");
  }

  @Test
  @Order(1)
  void onlyTheNewFileIsRead() throws IOException {
    Files.writeString(folder.resolve("corpus/tuesday.jsonl"), TUESDAY);
    CommandLineRun run = entente("run", "--corpus", corpus());

    assertThat(run.out())
        .contains("1 input records = 1 articles + 0 rejects, from 1 files")
        .contains("articles in the lake: 3")
        .contains("files as they were: 1")
        .contains("extract    1 rows in");
  }

  @Test
  @Order(2)
  void changesOfTheLastRunAreShown() {
    assertThat(entente("show", "changes").out())
        .contains("articles in the lake: 3")
        .containsPattern("articles +published_month=2025-02 +2 +3")
        .containsPattern("pair_periods +granularity=day/year=2025");
  }

  @Test
  @Order(3)
  void storiesOfAnotherLanguageAreTagged_whenAskedFor() {
    CommandLineRun run = entente("extract", "--language", "en,fr");

    assertThat(run.out()).contains("extract    1 rows in");
    assertThat(entente("extract", "--language", "en,fr").out()).contains("nothing to do");
  }

  @Test
  @Order(4)
  void articleIsTakenOut_andStaysOut() {
    String id = ids("Vladimir Putin").get(0);
    CommandLineRun run = entente("remove", "--article", id, "--reason", "a court's demand");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("articles taken out: 1", "articles in the lake: 2");
    assertThat(ids("Vladimir Putin")).isEmpty();
    assertThat(ids("Le président")).hasSize(1);
    assertThat(entente("show", "actor", "Vladimir Putin").code()).isNotZero();
    assertThat(entente("run", "--corpus", corpus(), "--language", "en,fr").out())
        .contains("nothing to do");
  }

  @Test
  @Order(5)
  void mistakesAreOneLine() {
    assertThat(entente("remove", "--article", "nobody").err())
        .startsWith("entente: --article: the lake has no article 'nobody'");
    assertThat(entente("extract", "--language", "english").err())
        .startsWith("entente: --language: unknown language 'english'; use codes of two letters");
    assertThat(entente("show", "changes", "--run", "x").err())
        .startsWith("entente: --run: the lake knows no run 'x'");
  }
}
