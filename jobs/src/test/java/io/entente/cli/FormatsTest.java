/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.table.Runs;
import io.entente.table.TableColumn;
import io.entente.view.LakeTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the commands that show a lake give to other programs. */
class FormatsTest {

  private static String shown(String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    if (!args.get(0).equals("tables")) {
      args.addAll(List.of("--lake", SampleLake.folder().toString()));
    }
    CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    return run.out();
  }

  private static JsonNode json(String command) throws IOException {
    return new ObjectMapper().readTree(shown(command + " --format json"));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void runsHaveEveryColumnOfTheirTable() throws IOException {
    List<String> columns = Runs.TABLE.columns().stream().map(TableColumn::name).toList();

    JsonNode runs = json("show runs");

    assertThat(runs).hasSize(4).allSatisfy(run -> assertThat(names(run)).isEqualTo(columns));
    JsonNode ingest = runs.get(3);
    assertThat(ingest.get("job").asText()).isEqualTo("ingest");
    assertThat(ingest.get("input_records").asLong()).isEqualTo(89);
    assertThat(ingest.get("started_at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    assertThat(names(ingest.get("steps").get(0)))
        .containsExactly("step", "rows_in", "rows_out", "rejected", "seconds", "bytes");
    assertThat(shown("show runs --format csv").lines())
        .hasSize(5)
        .first()
        .isEqualTo(String.join(",", columns));
  }

  @Test
  void pairHasItsFiguresMonthsAndSentences() throws IOException {
    JsonNode pair = json("show pair Trump person:vladimir_putin --top 2");

    assertThat(names(pair)).containsExactly("everything", "period", "months", "why", "sentences");
    assertThat(pair.get("everything").get(0).get("stories").asLong()).isEqualTo(11);
    assertThat(pair.get("months").get(0).get("period_start").asText()).isEqualTo("2024-11-01");
    JsonNode mark = pair.get("sentences").get(0).get("marks").get(0);
    assertThat(names(mark)).containsExactly("begin", "end", "actor_id");
    assertThat(pair.get("sentences")).hasSize(2);

    List<String> csv =
        shown("show pair Trump person:vladimir_putin --top 2 --format csv").lines().toList();
    assertThat(csv.get(0)).startsWith("list,actor_a,name_a,").contains("granularity", "marks");
    assertThat(csv.get(1)).startsWith("everything,person:donald_trump,Donald Trump,");
  }

  @Test
  void risingHasActorsAndPairs() throws IOException {
    JsonNode rising = json("show rising --top 3");

    assertThat(names(rising)).containsExactly("actors", "pairs");
    assertThat(rising.get("actors").findValuesAsText("actor_id")).hasSize(3);
    assertThat(rising.get("pairs").get(0).get("z_score").isDouble()).isTrue();
  }

  @Test
  void networkAroundAnActorIsThatOfExport() throws IOException {
    JsonNode network = json("show network Lavrov --min-stories 3 --top 1000");
    List<String> edges =
        shown("export --around Lavrov --min-stories 3 --format csv --out -")
            .lines()
            .skip(1)
            .toList();

    assertThat(names(network)).containsExactly("neighbours", "ties");
    int neighbours = network.get("neighbours").size();
    int ties = network.get("ties").size();
    assertThat(neighbours).isGreaterThan(5);
    assertThat(neighbours + ties).isEqualTo(edges.size());
    assertThat(edges).filteredOn(edge -> edge.contains("lavrov")).hasSize(neighbours);
    assertThat(shown("show network Lavrov --min-stories 3 --top 4"))
        .contains("Around Sergei Lavrov  (person:sergei_lavrov), in everything")
        .contains("4 of %d neighbours".formatted(neighbours))
        .contains("4 of 6 ties among these 4, and of %d among all neighbours".formatted(ties))
        .containsPattern("1 +Russia +state +7 +\\d+ ");
  }

  @Test
  void qualityHasItsListsWithExamples() throws IOException {
    JsonNode quality = json("show quality --top 2");

    assertThat(names(quality))
        .containsExactly("resolutions", "types", "ambiguous", "unresolved", "look_alikes", "open");
    assertThat(quality.get("open").get(0).get("example").get("text").asText()).isNotEmpty();
    assertThat(quality.get("ambiguous").get(0).get("commonest").isArray()).isTrue();
  }

  @Test
  void changesRejectsAndMergesAreTheirRows() throws IOException {
    assertThat(json("show changes --top 200").findValuesAsText("table_name"))
        .contains("articles", "pair_periods");
    assertThat(json("show rejects").findValuesAsText("reason"))
        .containsExactlyInAnyOrder("bad_json", "no_date", "no_text", "repeated_record");
    assertThat(json("show merges").isArray()).isTrue();
    assertThat(shown("show merges --format csv"))
        .startsWith("from_actor,to_actor,into_actor,rule,evidence,decided,undone\n");
  }

  @Test
  void tablesAreARowForEachColumn() throws IOException {
    long columns = LakeTables.ALL.stream().mapToLong(table -> table.columns().size()).sum();

    assertThat(json("tables")).hasSize((int) columns);
  }
}
