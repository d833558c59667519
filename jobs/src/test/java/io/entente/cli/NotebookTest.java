/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.TestSpark;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Path lake = folder.resolve("lake");
    TestSpark.session();
    CommandLineRun made =
        CommandLineRun.of("run", "--corpus", "../sample-data/articles", "--lake", lake.toString());
    assertThat(made.err()).isEmpty();

    Ran notebook = execute(python, lake);

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
    Ran notebook = execute(pythonWithJupyter(), folder.resolve("nowhere"));

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

  private static String pythonWithJupyter() throws IOException, InterruptedException {
    List<String> tried = List.of("/usr/bin/python3", "python3");
    for (String python : tried) {
      if (hasJupyter(python)) {
        return python;
      }
    }
    assumeTrue(
        false,
        "The notebook is not tested: none of "
            + tried
            + " has nbconvert, ipykernel, pandas, matplotlib, networkx, scipy, jinja2, and duckdb"
            + " or jpype; notebooks/README.md says how to install them");
    throw new IllegalStateException("assumption did not skip");
  }

  private static boolean hasJupyter(String python) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(python, "-c", NEEDED)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return finished(process, 60) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  private Ran execute(String python, Path lake) throws Exception {
    File printed = folder.resolve("nbconvert.log").toFile();
    List<String> command =
        new ArrayList<>(
            List.of(python, "-m", "nbconvert", "--to", "notebook", "--execute", "--output"));
    command.addAll(List.of("executed.ipynb", "--output-dir", folder.toString()));
    command.addAll(List.of("--ExecutePreprocessor.timeout=120", NOTEBOOK.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed);
    Map<String, String> environment = builder.environment();
    environment.put("ENTENTE_LAKE", lake.toString());
    environment.put("DUCKDB_JAR", duckdbJar().toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    // Nothing of the user's own Jupyter or Matplotlib settings takes part.
    environment.put("JUPYTER_CONFIG_DIR", folder.resolve("jupyter").toString());
    environment.put("IPYTHONDIR", folder.resolve("ipython").toString());
    environment.put("MPLCONFIGDIR", folder.resolve("matplotlib").toString());
    Process process = builder.start();
    assertThat(finished(process, 150)).as("nbconvert ended in time").isTrue();
    return new Ran(process.exitValue(), Files.readString(printed.toPath()));
  }

  private static boolean finished(Process process, long seconds) throws InterruptedException {
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return ended;
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

  private record Ran(int code, String printed) {}
}
