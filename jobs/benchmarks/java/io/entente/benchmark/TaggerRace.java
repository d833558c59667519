/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.ner.NameTagger;
import io.entente.ner.TaggingStages;
import io.entente.ner.TextTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Taggers on the same texts, one after the other, one core each, warm. */
final class TaggerRace {

  private final List<String> bodies = new ArrayList<>();
  private final long tokens;

  /**
   * The race.
   *
   * @param texts JSON arrays of objects with a field body
   * @param articles how many of these are used
   * @param dividing tells what a token is
   */
  TaggerRace(List<Path> texts, int articles, TextTagger dividing) throws IOException {
    for (Path file : texts) {
      for (JsonNode article : new ObjectMapper().readTree(file.toFile())) {
        String body = article.path("body").asText("");
        if (!body.isBlank() && bodies.size() < articles) {
          bodies.add(body);
        }
      }
    }
    tokens = bodies.stream().mapToLong(text -> dividing.tag(text).tokenBegins().length).sum();
    say("%,d articles, %,d tokens (as Entente divides them)", bodies.size(), tokens);
  }

  /** A session of one core. */
  static SparkSession session() {
    return SparkSession.builder()
        .master("local[1]")
        .appName("tagger benchmark")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 1)
        .getOrCreate();
  }

  /** Saves a tagger of ours behind our sentences and tokens; gives the path. */
  static String saved(SparkSession spark, NameTagger tagger, Path folder) throws IOException {
    String path = folder.resolve("entente").toString();
    LibraryStages.pipeline(
            spark,
            List.of(
                TaggingStages.document(),
                TaggingStages.sentences(),
                TaggingStages.tokens(),
                tagger))
        .write()
        .overwrite()
        .save(path);
    return path;
  }

  /** Lets them run, and prints a table. */
  void run(List<Contender> contenders) {
    Map<Contender, Lap> laps = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      laps.put(contender, Lap.best(contender, bodies));
    }
    double slowest =
        laps.values().stream().mapToDouble(lap -> tokens / lap.cpuSeconds()).min().orElse(1);
    say("| tagger | names | tokens a second of processor time | of wall time | ratio |");
    say("|---|---|---|---|---|");
    laps.forEach(
        (contender, lap) ->
            say(
                "| %s | %,d | %,.0f | %,.0f | %.1f |",
                contender.name(),
                lap.names(),
                tokens / lap.cpuSeconds(),
                tokens / lap.wallSeconds(),
                tokens / lap.cpuSeconds() / slowest));
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
