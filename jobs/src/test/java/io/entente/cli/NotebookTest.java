/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.DuckDbJar;
import io.entente.Jupyter;
import io.entente.Python;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notebooks on a lake as an analyst runs them, and as they lie in the repository. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class NotebookTest {

  private static final Path NOTEBOOKS = Path.of("../notebooks");
  private static final String IN_DUCKDB =
      "import pandas, matplotlib, networkx, scipy, jinja2\n"
          + "try:\n  import duckdb\nexcept ImportError:\n  import jpype\n";
  private static final String IN_SPARK =
      "import pandas, jinja2\ntry:\n  import pyspark\nexcept ImportError:\n  import jpype\n";

  @TempDir Path folder;

  /** Before the clock of the tests runs. */
  @BeforeAll
  static void makeTheLake() {
    assertThat(SampleLake.folder()).isDirectory();
  }

  @Test
  void exploreAnswersFirstAndDraws_whenTheLakeHoldsTheSample() throws Exception {
    List<JsonNode> outputs = run("explore", IN_DUCKDB);

    assertThat(outputs.stream().filter(output -> !output.path("data").isMissingNode()).findFirst())
        .as("what is shown first")
        .hasValueSatisfying(
            first -> assertThat(first.at("/data/image~1png").isTextual()).as("a picture").isTrue());
    assertThat(pictures(outputs)).isEqualTo(6);
    assertThat(Jupyter.html(outputs))
        .anySatisfy(
            html ->
                assertThat(html)
                    .contains("<h4>Russia and United States</h4>")
                    .contains("<mark>Russia</mark>", "<mark>United States</mark>"))
        .anySatisfy(
            html -> assertThat(html).contains("85; copies of another among them: 2", "83; not"));
  }

  @Test
  void compareDrawsBothSides_whenTheLakeHoldsTheSample() throws Exception {
    List<JsonNode> outputs = run("compare", IN_DUCKDB);

    assertThat(pictures(outputs))
        .as("two pairs, two times, publishers, two publishers, before and after")
        .isEqualTo(5);
    assertThat(Jupyter.printed(outputs))
        .contains("The day begins the strongest burst: Donald Trump and United States.\n");
    assertThat(Jupyter.html(outputs))
        .anySatisfy(
            html ->
                assertThat(html)
                    .contains("2 Jul 2024 to 31 Dec 2024 and 1 Jan 2025 to 2 Jul 2025")
                    .contains("Joe Biden"));
  }

  @Test
  void sparkReadsTheSameTables() throws Exception {
    List<JsonNode> outputs = run("spark", IN_SPARK);

    assertThat(String.join("", Jupyter.printed(outputs).toList()))
        .contains("PartitionFilters: [", "= month)]")
        .contains("    41  Russia and United States", "    18  China and United States");
    assertThat(Jupyter.html(outputs))
        .anySatisfy(
            html ->
                assertThat(html.replaceAll("\\s*</?t[dh][^>]*>\\s*", " "))
                    .contains("Russia  United States  41  23")
                    .contains("Emmanuel Macron  United States  21  4"))
        .anySatisfy(
            html ->
                assertThat(html)
                    .contains("2025-10-30", "the United States would resume testing nuclear"));
  }

  @Test
  void messageNamesTheCommand_whenThereIsNoLake() throws Exception {
    Jupyter.Ran notebook =
        Jupyter.with(IN_DUCKDB, folder)
            .execute(file("explore"), Map.of("ENTENTE_LAKE", folder.resolve("nowhere").toString()));

    assertThat(notebook.code()).isNotZero();
    assertThat(notebook.printed())
        .contains("jobs/bin/entente run --corpus sample-data/articles --lake lake")
        .contains("ENTENTE_LAKE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explore", "compare", "spark"})
  void notebookIsClean_whenCommitted(String name) throws IOException {
    Jupyter.assertClean(file(name));
  }

  private List<JsonNode> run(String name, String needed) throws Exception {
    Jupyter.Ran notebook = Jupyter.with(needed, folder).execute(file(name), variables());

    assertThat(notebook.code()).as(notebook.printed()).isZero();
    assertThat(notebook.outputs())
        .noneMatch(output -> output.path("output_type").asText().equals("error"));
    return notebook.outputs();
  }

  private static long pictures(List<JsonNode> outputs) {
    return outputs.stream().filter(output -> output.at("/data/image~1png").isTextual()).count();
  }

  private static Path file(String name) {
    return NOTEBOOKS.resolve(name + ".ipynb");
  }

  private static String lake() {
    return SampleLake.folder().toAbsolutePath().toString();
  }

  private static Map<String, String> variables() throws URISyntaxException {
    return Map.of(
        "ENTENTE_LAKE", lake(),
        "DUCKDB_JAR", DuckDbJar.path().toString(),
        "ENTENTE_CLASSPATH", Python.classPath());
  }
}
