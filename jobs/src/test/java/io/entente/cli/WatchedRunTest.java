/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.TestSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.spark.SparkEnv;
import org.apache.spark.metrics.source.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those hear of a run who do not sit before its screen. */
class WatchedRunTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String FEED =
      """
      {"date": "2025-02-01", "title": "Talks", "body": "Russia and the United States met in Riga."}
      {"date": "2025-02-02", "title": "More", "body": "Ukraine and Poland signed a treaty."}
      {"date": "2025-02-03", "title": "End", "body": "Vladimir Putin thanked Mr Xyzzy."}
      {"date": "2025-02-04", "title":
      """;

  @TempDir private Path folder;
  private String corpus;

  @BeforeEach
  void writeTheFeed() throws IOException {
    corpus = Files.writeString(folder.resolve("feed.jsonl"), FEED).toString();
  }

  @BeforeAll
  static void startSpark() {
    TestSpark.session();
  }

  private String lake() {
    return folder.resolve("lake").toString();
  }

  private CommandLineRun ingest(String... more) {
    List<String> args = new ArrayList<>(List.of("ingest", "--corpus", corpus, "--lake", lake()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private void assertBadFeed(CommandLineRun run, String message) {
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FEED);
    assertThat(run.err()).isEqualTo("entente: --fail-if: " + message + "\n");
  }

  private static List<JsonNode> objects(String lines) throws JsonProcessingException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      objects.add(JSON.readTree(line));
    }
    return objects;
  }

  private static long bytesOf(Path table) throws IOException {
    long bytes = 0;
    try (var files = Files.walk(table)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  @Test
  void screenIsJsonAlone_withOneObjectAStepAndOneAJob() throws IOException {
    CommandLineRun run = ingest("--log-format", "json");

    List<JsonNode> lines = objects(run.out());
    assertThat(run.err()).isEmpty();
    assertThat(lines)
        .extracting(line -> line.get("event").asText())
        .containsExactly("step", "step", "step", "job");
    assertThat(lines.subList(0, 3))
        .extracting(line -> line.get("step").asText())
        .containsExactly("read corpus", "find stories", "write rejects");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.get("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
              assertThat(line.get("job").asText()).isEqualTo("ingest");
              assertThat(line.get("run_id").asText())
                  .isEqualTo(lines.get(0).get("run_id").asText());
              assertThat(line.get("seconds").isNumber()).isTrue();
            });
    JsonNode stories = lines.get(1);
    JsonNode rejects = lines.get(2);
    JsonNode job = lines.get(3);
    assertThat(stories.get("bytes").asLong()).isEqualTo(bytesOf(folder.resolve("lake/articles")));
    assertThat(rejects.get("bytes").asLong()).isEqualTo(bytesOf(folder.resolve("lake/rejects")));
    assertThat(job.get("status").asText()).isEqualTo("done");
    assertThat(job.get("bytes").asLong())
        .isEqualTo(stories.get("bytes").asLong() + rejects.get("bytes").asLong());
    assertThat(rejects.get("rejected").asLong()).isEqualTo(1);
    assertThat(job.get("rejected").asLong()).isEqualTo(1);
    assertThat(job.get("rows_in").asLong())
        .isEqualTo(job.get("rows_out").asLong() + job.get("rejected").asLong());
    assertThat(job.get("counts").get("articles in the lake").asLong())
        .isEqualTo(job.get("rows_out").asLong());
  }

  @Test
  void wholeRunPrintsNothingElse_andTellsWhenThereIsNothingToDo() throws IOException {
    String[] run = {"run", "--corpus", corpus, "--lake", lake(), "--log-format", "json"};

    assertThat(objects(CommandLineRun.of(run).out()))
        .filteredOn(line -> line.get("event").asText().equals("job"))
        .extracting(line -> line.get("job").asText())
        .containsExactly("ingest", "extract", "pair", "aggregate");
    assertThat(objects(CommandLineRun.of(run).out()))
        .hasSize(4)
        .extracting(line -> line.get("status").asText())
        .containsOnly("unchanged");
  }

  @Test
  void badFeedLeavesTheLakeAsItWas() throws IOException {
    Path lake = folder.resolve("lake");
    assertBadFeed(
        ingest("--fail-if", "rejects>=25%"),
        "rejects>=25% holds: 1 of 4 records are rejects [bad_json=1] (25.00%); nothing of this"
            + " ingest was written");
    assertThat(lake.resolve("articles")).doesNotExist();
    assertThat(ingest("--fail-if", "input<4,rejects>25%,growth<3").code()).isZero();
    Map<String, String> before = LakeContent.of(lake);
    Files.writeString(folder.resolve("more.jsonl"), FEED.lines().findFirst().orElseThrow());
    corpus = folder + "/*.jsonl";

    CommandLineRun run = ingest("--fail-if", "input<30%", "--log-format", "json");

    assertBadFeed(
        run,
        "input<30% holds: 1 records were read, 4 by the last ingest that read any (25.00%);"
            + " nothing of this ingest was written");
    JsonNode job = objects(run.out()).get(3);
    assertThat(job.get("status").asText()).isEqualTo("failed");
    assertThat(job.get("error").asText()).startsWith("input<30% holds");
    assertBadFeed(
        ingest("--fail-if", "growth<50%"),
        "growth<50% holds: +1 articles on top of 3 in the lake (33.33%); nothing of this ingest was"
            + " written");
    assertThat(LakeContent.of(lake)).isEqualTo(before);
  }

  @Test
  void nothingIsTagged_whenTooManyNamesAreUnresolved_andTheNextRunGoesOn() throws IOException {
    String[] run = {"run", "--corpus", corpus, "--lake", lake()};
    String[] strict = ArrayUtils.addAll(run, "--fail-if", "unresolved>=0");

    CommandLineRun bad = CommandLineRun.of(strict);

    assertThat(bad.code()).isEqualTo(ExitCode.BAD_FEED);
    assertThat(bad.err())
        .matches(
            "entente: --fail-if: unresolved>=0 holds: \\d+ of \\d+ names are unresolved .*; they"
                + " were not written, the articles stay in the lake\n");
    assertThat(folder.resolve("lake/articles")).exists();
    assertThat(folder.resolve("lake/mentions")).doesNotExist();
    assertThat(CommandLineRun.of(run).code()).isZero();
  }

  @Test
  void conditionIsRefused_beforeAnythingIsRead() {
    assertThat(ingest("--fail-if", "unresolved>5%").err())
        .startsWith("entente: --fail-if: 'unresolved' is not known to 'ingest'");
    CommandLineRun run = ingest("--fail-if", "rejects>5%,errors>3");
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).startsWith("entente: --fail-if: 'errors>3' is no condition; write one");
    assertThat(folder.resolve("lake")).doesNotExist();
  }

  @Test
  void metricsOfTheSessionHaveTheFigures() {
    ingest();

    Source source = SparkEnv.get().metricsSystem().getSourcesByName("entente").head();
    assertThat(source.metricRegistry().getGauges().get("ingest.write_rejects.rejected").getValue())
        .isEqualTo(1L);
    assertThat(source.metricRegistry().getGauges().get("ingest.rows_in").getValue()).isEqualTo(4L);
  }

  @Test
  void lineageTellsOfStartAndEnd_withFilesTablesAndRun() throws IOException {
    Path file = folder.resolve("events.jsonl");
    ingest("--lineage", file.toString(), "--fail-if", "rejects>0");
    ingest("--lineage", file.toString());

    List<JsonNode> events = objects(Files.readString(file));
    assertThat(events)
        .extracting(event -> event.get("eventType").asText())
        .containsExactly("START", "FAIL", "START", "COMPLETE");
    String store = folder.toRealPath().toString();
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.get("schemaURL").asText())
                  .isEqualTo("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent");
              assertThat(event.get("job").get("namespace").asText())
                  .isEqualTo("file:" + store + "/lake");
              assertThat(event.get("job").get("name").asText()).isEqualTo("entente.ingest");
              assertThat(event.get("inputs").get(0).get("namespace").asText()).isEqualTo("file");
              assertThat(event.get("inputs").get(0).get("name").asText()).isEqualTo(corpus);
            });
    List<String> runs =
        events.stream().map(event -> event.at("/run/runId").asText()).distinct().toList();
    assertThat(runs).hasSize(2).allSatisfy(run -> assertThat(UUID.fromString(run)).isNotNull());
    assertThat(events.get(1).at("/run/facets/errorMessage/message").asText())
        .startsWith("rejects>0 holds");
    JsonNode done = events.get(3);
    assertThat(done.at("/run/facets/entente_run/runId").asText()).startsWith("ingest-");
    assertThat(done.get("outputs"))
        .extracting(output -> output.get("name").asText())
        .containsExactly(
            store + "/lake/articles", store + "/lake/input_files", store + "/lake/rejects");
    assertThat(done.at("/outputs/0/outputFacets/outputStatistics/rowCount").asLong()).isEqualTo(3);
  }

  @Test
  void runGoesOn_whenNobodyHearsItsLineage() {
    CommandLineRun run = ingest("--lineage", "http://localhost:1/api/v1/lineage");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("warning: --lineage: a lineage event was lost (");
    assertThat(ingest("--lineage", "no/such/folder/x").err())
        .startsWith("entente: --lineage: cannot write 'no/such/folder/x'; name a file");
  }
}
