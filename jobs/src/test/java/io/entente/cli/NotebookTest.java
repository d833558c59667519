/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Python;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The notebook as an analyst runs it, and as it lies in the repository. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class NotebookTest {

  private static final Path NOTEBOOK = Path.of("../notebooks/explore.ipynb");
  private static final String NEEDED =
      "import nbconvert, ipykernel, pandas, matplotlib, networkx, scipy, jinja2\n"
          + "try:\n  import duckdb\nexcept ImportError:\n  import jpype\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void everyCellRunsAndDraws_whenTheLakeHoldsTheSample() throws Exception {
    String python = pythonWithJupyter();

    Python.Ran notebook = execute(python, SampleLake.folder().toAbsolutePath());

    assertThat(notebook.code()).as(notebook.printed()).isZero();
    List<JsonNode> outputs = outputs(folder.resolve("executed.ipynb"));
    assertThat(outputs).noneMatch(output -> output.path("output_type").asText().equals("error"));
    assertThat(outputs.stream().filter(output -> output.at("/data/image~1png").isTextual()))
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(html(outputs))
        .anySatisfy(
            html ->
                assertThat(html)
                    .contains("<h4>Russia and United States</h4>")
                    .contains("<mark>Russia</mark>", "<mark>United States</mark>"));
  }

  @Test
  void messageNamesTheCommand_whenThereIsNoLake() throws Exception {
    Python.Ran notebook = execute(pythonWithJupyter(), folder.resolve("nowhere"));

    assertThat(notebook.code()).isNotZero();
    assertThat(notebook.printed())
        .contains("jobs/bin/entente run --corpus sample-data/articles --lake lake")
        .contains("ENTENTE_LAKE");
  }

  @Test
  void notebookIsClean_whenCommitted() throws IOException {
    JsonNode notebook = JSON.readTree(NOTEBOOK.toFile());

    assertThat(outputs(NOTEBOOK)).isEmpty();
    assertThat(notebook.at("/metadata/kernelspec/name").asText()).isEqualTo("python3");
    assertThat(notebook.path("cells"))
        .allSatisfy(cell -> assertThat(cell.path("execution_count").isNumber()).isFalse());
    assertThat(notebook.path("cells").findValuesAsText("id"))
        .hasSameSizeAs(notebook.path("cells"))
        .doesNotHaveDuplicates();
  }

  private static String pythonWithJupyter() throws InterruptedException {
    Optional<String> python = Python.that(NEEDED);
    assumeTrue(
        python.isPresent(),
        "The notebook is not tested: none of "
            + Python.TRIED
            + " has nbconvert, ipykernel, pandas, matplotlib, networkx, scipy, jinja2, and duckdb"
            + " or jpype; notebooks/README.md says how to install them");
    return python.get();
  }

  private Python.Ran execute(String python, Path lake) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(python, "-m", "nbconvert", "--to", "notebook", "--execute", "--output"));
    command.addAll(List.of("executed.ipynb", "--output-dir", folder.toString()));
    command.addAll(List.of("--ExecutePreprocessor.timeout=120", NOTEBOOK.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("ENTENTE_LAKE", lake.toString());
    environment.put("DUCKDB_JAR", duckdbJar().toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    // Nothing of the user's own Jupyter or Matplotlib settings takes part.
    environment.put("JUPYTER_CONFIG_DIR", folder.resolve("jupyter").toString());
    environment.put("IPYTHONDIR", folder.resolve("ipython").toString());
    environment.put("MPLCONFIGDIR", folder.resolve("matplotlib").toString());
    return Python.run(builder, folder.resolve("nbconvert.log"), 150);
  }

  private static Path duckdbJar() throws URISyntaxException {
    return Path.of(DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<JsonNode> outputs(Path notebook) throws IOException {
    List<JsonNode> outputs = new ArrayList<>();
    for (JsonNode cell : JSON.readTree(notebook.toFile()).path("cells")) {
      cell.path("outputs").forEach(outputs::add);
    }
    return outputs;
  }

  private static Stream<String> html(List<JsonNode> outputs) {
    return outputs.stream().map(output -> text(output.at("/data/text~1html")));
  }

  /** Text of a notebook's field, which is one string or a list of lines. */
  private static String text(JsonNode field) {
    StringBuilder text = new StringBuilder(field.asText());
    field.forEach(line -> text.append(line.asText()));
    return text.toString();
  }
}
