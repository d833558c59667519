/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.TestSpark;
import io.entente.cli.CommandLineRun;
import io.entente.pair.Granularity;
import io.entente.view.LakeView;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** A lake of a few articles around a turn of years, and the same when a day more has come. */
final class TinyLake {

  private static final List<String> FIRST =
      List.of(
          article(
              "2024-12-30",
              "'Eastbridge Wire'",
              "https://www.eastbridge.example/1",
              "Putin meets Xi \\\"again\\\"",
              "Vladimir Putin met Xi Jinping in Moscow on Monday.\\n\\nRussia and China said that"
                  + " trade had grown; the United States warned China of sanctions. C:\\\\tab\\there."),
          article(
              "2025-01-02",
              "null",
              "https://www.harbor.example/2",
              "Ukraine asks the United States for arms",
              "Volodymyr Zelenskyy asked the United States for arms on Thursday.\\n\\nRussia said"
                  + " Ukraine would not win. Vladimir Putin spoke to Ukraine's army."),
          article(
              "2025-01-20",
              "'Eastbridge Wire'",
              "null",
              "Trump and Putin speak",
              "Donald Trump and Vladimir Putin spoke on Monday about Ukraine.\\n\\nThe European"
                  + " Union and NATO were told by the United States."),
          article(
              "2025-02-17",
              "null",
              "null",
              "France and Germany meet",
              "Emmanuel Macron met Olaf Scholz in Paris on Monday.\\n\\nFrance and Germany want the"
                  + " European Union to help Ukraine against Russia."));

  private static final String LATER =
      article(
          "2025-02-18",
          "'Harbor Courier'",
          "https://harbor.example/5",
          "Russia and the United States talk",
          "Russia and the United States held talks in Riyadh on Tuesday.\\n\\nUkraine was not there,"
              + " Volodymyr Zelenskyy said.");

  /** Of each kind one. */
  static final List<StarTable> SOME =
      List.of(
          StarSchema.DIM_DATE,
          StarSchema.DIM_PUBLISHER,
          StarSchema.DIM_ACTOR,
          StarSchema.DIM_STORY,
          StarSchema.FACT_EVIDENCE,
          StarSchema.trendPair(Granularity.YEAR));

  /** The least that refers to something. */
  static final List<StarTable> FEW =
      List.of(StarSchema.DIM_DATE, StarSchema.DIM_PUBLISHER, StarSchema.DIM_STORY);

  /** All but the other lengths of periods, whose tables differ in their names alone. */
  static final List<StarTable> MOST =
      StarSchema.ALL.stream()
          .filter(table -> !table.name().matches(".*_(week|month)|trend_.*_year|agg_actor_day"))
          .toList();

  private static final Path FOLDER = folder();
  private static final Path LAKE = made("lake", FIRST);
  private static final Path GROWN = grown();

  private TinyLake() {}

  private static String article(String date, String source, String url, String title, String body) {
    return "{\"date\": \"%s\", \"source\": %s, \"url\": %s, \"title\": \"%s\", \"body\": \"%s\"}"
        .formatted(
            date,
            source.replace('\'', '"'),
            url.equals("null") ? url : '"' + url + '"',
            title,
            body);
  }

  private static Path folder() {
    TestSpark.session();
    try {
      File folder = Files.createTempDirectory(Path.of("target"), "tiny-lake-").toFile();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder)));
      return folder.toPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path made(String name, List<String> articles) {
    try {
      Path lake = FOLDER.resolve(name);
      Path corpus = Files.createDirectories(FOLDER.resolve("corpus-" + name));
      Files.write(corpus.resolve("articles-%d.jsonl".formatted(articles.size())), articles);
      CommandLineRun run =
          CommandLineRun.of(
              "run",
              "--corpus",
              corpus.toString(),
              "--lake",
              lake.toString(),
              "--min-stories-for-terms",
              "1");
      if (run.code() != 0) {
        throw new IllegalStateException(run.err());
      }
      return lake;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path grown() {
    try {
      FileUtils.copyDirectory(LAKE.toFile(), FOLDER.resolve("grown").toFile());
      return made("grown", List.of(LATER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lake. */
  static String first() {
    return LAKE.toString();
  }

  /** The lake with an article of one more day. */
  static String grownByADay() {
    return GROWN.toString();
  }

  /** A view of one of them. */
  static LakeView open(String lake) {
    return LakeView.open(TestSpark.session(), lake);
  }

  /** A publication of some tables, for tests in which more would bring nothing but time. */
  static Publication publication(LakeView lake, List<StarTable> tables) {
    return new Publication(lake, "tiny", "test", StoryTexts.INCLUDED, tables);
  }
}
