/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.entente.DuckDbJar;
import io.entente.Python;
import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.pair.CountFilter;
import io.entente.pair.Granularity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What notebooks/entente.py answers is what {@link LakeView} does, and so what the program shows.
 */
class NotebookModuleTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();
  private static final String NEEDED =
      "import pandas, networkx\ntry:\n  import duckdb\nexcept ImportError:\n  import jpype\n";
  private static final List<String> NAMES =
      List.of(
          "Trump",
          "putin",
          "US",
          "state:rus",
          "Kyiv",
          "EU",
          "Vladimir Putin",
          "Africa",
          "Abbas",
          "Democrats");
  private static final CountFilter DAYS = CountFilter.NONE.withDates("2024-11-05", "2025-02-20");

  @TempDir static Path folder;

  private static LakeView lake;
  private static JsonNode answers;

  @BeforeAll
  static void askOnce() throws Exception {
    Path sample = SampleLake.folder().toAbsolutePath();
    lake = LakeView.open(TestSpark.session(), sample.toString());
    Optional<String> python = Python.that(NEEDED);
    assumeTrue(
        python.isPresent(), "notebooks/entente.py is not tested: no Python runs '" + NEEDED + "'");
    List<String> command = new ArrayList<>(List.of(python.get()));
    command.add(Path.of("src/test/resources/python/ask_lake.py").toString());
    command.addAll(List.of("../notebooks", sample.toString()));
    command.addAll(NAMES);
    Path errors = folder.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("DUCKDB_JAR", DuckDbJar.path().toString());
    Python.Ran ran = Python.run(builder, folder.resolve("printed"), 120);
    assertThat(ran.code()).as(Files.readString(errors)).isZero();
    answers = JSON.readTree(ran.printed());
  }

  @Test
  void pairsAreThoseThatTheProgramShows() {
    assertSame(answers.get("pairs"), lake.topPairs(40));
    assertSame(answers.get("unrelated"), lake.topPairs(40, RowChoice.ALL.onlyUnrelated()));
    assertSame(
        answers.get("month"), lake.topPairs(lake.periods().holding("2025-02-14", "month"), 40));
    try (LakeView days = LakeView.open(TestSpark.session(), path(), DAYS)) {
      assertSame(answers.get("days"), days.topPairs(40));
      assertThat(byPair(answers.get("some_days"))).isEqualTo(byPair(days.topPairs(100_000)));
    }
  }

  @Test
  void countriesAreThoseThatTheProgramShows() {
    Countries countries = lake.countries();

    assertSame(answers.get("countries"), countries.top(30));
    assertSame(answers.get("country_pairs"), countries.topPairs(30, RowChoice.ALL));
    assertSame(
        answers.get("country_pairs_of_a_year"),
        countries.topPairs(lake.periods().holding("2025-02-14", "year"), 30, RowChoice.ALL));
  }

  @Test
  void partsOfTheCorpusAreCountedAsUnderAFilter() {
    List<PairFigures> published;
    CountFilter publisher = CountFilter.NONE.withSources(List.of("Eastbridge Wire"));
    try (LakeView only = LakeView.open(TestSpark.session(), path(), publisher)) {
      published = only.topPairs(100_000);
    }
    Map<String, List<Number>> wire = byPair(answers.get("publisher"));
    Map<String, List<Number>> days = byPair(answers.get("some_days"));
    assertThat(wire).isNotEmpty().isEqualTo(byPair(published));
    List<Number> never = List.of(0L, 0.0);
    assertThat(answers.get("compared"))
        .allSatisfy(
            row -> {
              List<Number> one = wire.getOrDefault(pair(row), never);
              List<Number> other = days.getOrDefault(pair(row), never);
              assertThat(row.get("stories_1").asLong()).isEqualTo(one.get(0));
              assertThat(row.get("stories_2").asLong()).isEqualTo(other.get(0));
              assertThat(row.get("difference").asDouble())
                  .isEqualTo(other.get(1).doubleValue() - one.get(1).doubleValue(), within(1e-12));
            })
        .hasSize((int) Stream.of(wire, days).flatMap(m -> m.keySet().stream()).distinct().count());
  }

  @Test
  void onePairIsThatOfTheProgram_withItsSentences() {
    OnePair two = lake.pair("Trump", "Putin");

    List<PeriodStories> met =
        two.over("month").stream().filter(month -> month.stories() > 0).toList();
    List<JsonNode> months = new ArrayList<>();
    answers.get("pair").forEach(months::add);
    assertThat(months).as("every month of the corpus").hasSize(45);
    months.removeIf(month -> month.get("stories").asLong() == 0);
    assertSame(JSON.valueToTree(months), met);
    assertSame(answers.get("evidence"), two.evidence(6));
  }

  @Test
  void risingIsThatOfTheProgram() {
    Periods periods = lake.periods();

    assertRising(answers.get("rising"), lake.rising(periods.latestComplete(Granularity.MONTH), 20));
    assertRising(
        answers.get("rising_week"), lake.rising(periods.holding("2025-02-14", "week"), 500));
  }

  private static void assertRising(JsonNode answer, Rising rising) {
    List<ObjectNode> expected = new ArrayList<>();
    for (Rising.RisingActor actor : rising.actors()) {
      ObjectNode row = JSON.valueToTree(actor);
      expected.add(row.put("what", "actor").set("actor_a", row.remove("actor_id")));
    }
    for (Rising.RisingPair pair : rising.pairs()) {
      ObjectNode row = JSON.valueToTree(pair);
      row.remove(List.of("name_a", "name_b"));
      expected.add(row.put("what", "pair").put("name", pair.nameA() + " and " + pair.nameB()));
    }
    assertSame(answer, expected);
  }

  @Test
  void networkIsThatOfTheProgram() {
    NetworkChoice everything = NetworkChoice.byMonth(PairStrength.ofStories(3));
    Network network =
        lake.network(
            new NetworkChoice(
                everything.slices(),
                everything.period(),
                everything.strength(),
                NetworkChoice.Pairs.BACKBONE));

    assertThat(answers.get("nodes")).hasSameSizeAs(network.nodes()).isNotEmpty();
    assertThat(network.nodes())
        .allSatisfy(
            node ->
                assertThat(answers.at("/nodes").get(node.id()))
                    .isEqualTo(JSON.valueToTree((int) node.stories())));
    assertThat(answers.get("edges")).hasSameSizeAs(network.edges()).isNotEmpty();
    for (Network.Edge edge : network.edges()) {
      JsonNode found = answers.get("edges").get(edge.source() + "|" + edge.target());
      assertThat(found.get("stories").asLong()).isEqualTo(edge.stories());
      assertThat(found.get("npmi").asDouble()).isEqualTo(edge.npmi(), within(1e-9));
    }
    NetworkChoice year =
        NetworkChoice.of(lake.periods().holding("2024-06-01", "year"), PairStrength.ANY);
    assertThat(answers.get("cut"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(
            lake.network(year.only(NetworkPart.ALL.strongest(12))).edges().stream()
                .map(edge -> edge.source() + "|" + edge.target())
                .toList());
  }

  @Test
  void namesMeanWhomTheyMeanToTheProgram_andPublishersAreCountedAlike() {
    for (String name : NAMES) {
      assertThat(answers.at("/meant").path(name).asText())
          .as(name)
          .isEqualTo(lake.actorsCalled(name, 1).get(0).actorId());
    }
    assertSame(answers.get("publishers"), lake.publishers(20));
  }

  @Test
  void lengthOfPeriodsFollowsTheSpan() {
    assertThat(answers.get("span"))
        .extracting(JsonNode::asText)
        .containsExactly("2022-02-24", "2025-10-30", "month");
    assertThat(answers.get("lengths").toString())
        .isEqualTo(
            "{\"1\":\"day\",\"33\":\"day\",\"100\":\"day\",\"101\":\"week\",\"330\":\"week\","
                + "\"732\":\"week\",\"733\":\"month\",\"2000\":\"month\",\"7320\":\"month\","
                + "\"7321\":\"year\",\"30000\":\"year\"}");
  }

  @Test
  void daysAroundAnEventReachAStoryOnBothSides() {
    assertThat(answers.get("around").toString())
        .isEqualTo(
            "[[\"2024-08-13\",\"2025-02-11\"],[\"2025-02-12\",\"2025-08-13\"],"
                + "[\"2025-02-02\",\"2025-02-11\"],[\"2025-02-12\",\"2025-02-21\"],"
                + "[\"2025-10-28\",\"2025-10-29\"],[\"2025-10-30\",\"2025-10-31\"]]");
  }

  @Test
  void whatCannotBeAnsweredIsSaidInALine_withItsMend() {
    String span = "; the lake holds 2022-02-24 to 2025-10-30";
    Map<String, String> said =
        Map.of(
            "name",
            "no actor of this lake is called 'Vladimir Putn'; is it one of 'Vladimir Putin'"
                + " (person:vladimir_putin)?",
            "one",
            "'Russia' and 'state:rus' are one actor, state:rus; name another",
            "length",
            "no period is called 'decade'; use day, week, month, year",
            "day",
            "'yesterweek' is no day; write it like 2025-01-31",
            "period",
            "no article stands in the month of 1999-05-05" + span,
            "both",
            "by and at choose a period, since and until days; use one of both",
            "order",
            "order: no 'npmi'; use one of stories, log_likelihood_ratio",
            "part",
            "no story of this lake is of 'Nobody's Daily'; lake.publishers() lists those that"
                + " there are",
            "days",
            "no story of this lake is of '1999-01-01 to 1999-12-31'" + span,
            "event",
            "2022-02-24 has no story on one side of it" + span);
    said.forEach((what, text) -> assertThat(refused(what)).isEqualTo(text));
    assertThat(refused("lake"))
        .matches(
            "no table articles in the lake /.*/nowhere: make the lake with 'jobs/bin/entente run"
                + " --corpus sample-data/articles --lake lake' in the top folder, or set"
                + " ENTENTE_LAKE to yours");
  }

  private static String refused(String what) {
    return answers.at("/refused").path(what).asText();
  }

  private static String path() {
    return SampleLake.folder().toString();
  }

  private static String pair(JsonNode row) {
    return row.get("actor_a").asText() + " " + row.get("actor_b").asText();
  }

  private static Map<String, List<Number>> byPair(JsonNode rows) {
    Map<String, List<Number>> found = new HashMap<>();
    rows.forEach(
        row ->
            found.put(
                pair(row), List.of(row.get("stories").asLong(), row.get("share").asDouble())));
    return found;
  }

  private static Map<String, List<Number>> byPair(List<PairFigures> pairs) {
    Map<String, List<Number>> found = new HashMap<>();
    pairs.stream()
        .filter(pair -> pair.stories() > 0)
        .forEach(
            pair ->
                found.put(
                    pair.actorA() + " " + pair.actorB(), List.of(pair.stories(), pair.share())));
    return found;
  }

  /** The rows of an answer have all that the records have, in their order. */
  private static void assertSame(JsonNode rows, List<?> records) {
    assertThat(rows).hasSameSizeAs(records).isNotEmpty();
    for (int i = 0; i < records.size(); i++) {
      JsonNode row = rows.get(i);
      JsonNode record = JSON.valueToTree(records.get(i));
      StreamSupport.stream(((Iterable<String>) record::fieldNames).spliterator(), false)
          .forEach(name -> assertSame(row.path(name), record.get(name), row + " " + name));
    }
  }

  private static void assertSame(JsonNode found, JsonNode expected, String what) {
    if (expected.isNumber()) {
      assertThat(found.isNumber()).as(what).isTrue();
      assertThat(found.asDouble()).as(what).isEqualTo(expected.asDouble(), within(1e-9));
    } else {
      assertThat(found.toString()).as(what).isEqualTo(expected.toString());
    }
  }
}
