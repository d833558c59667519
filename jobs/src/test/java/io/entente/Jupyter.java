/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Executes notebooks with the Python that has Jupyter, where there is one. */
public final class Jupyter {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The data are tiny: what takes time is Java that gets warm, and Spark's empty partitions. */
  private static final String QUICK_TO_START =
      "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dspark.sql.shuffle.partitions=2";

  private final String python;
  private final Path folder;

  /**
   * How a notebook ended.
   *
   * @param code 0 when every cell ran
   * @param printed what the execution printed
   * @param outputs the outputs of its cells; empty unless every cell ran
   */
  public record Ran(int code, String printed, List<JsonNode> outputs) {}

  private Jupyter(String python, Path folder) {
    this.python = python;
    this.folder = folder;
  }

  /**
   * A Jupyter that knows these modules; without one, the calling test is skipped.
   *
   * @param modules Python statements that import them
   * @param folder takes what it writes
   */
  public static Jupyter with(String modules, Path folder) throws InterruptedException {
    Optional<String> python = Python.that("import nbconvert, ipykernel\n" + modules);
    assumeTrue(
        python.isPresent(),
        "The notebook is not tested: none of %s runs '%s'; notebooks/README.md says how to install it"
            .formatted(Python.TRIED, modules));
    return new Jupyter(python.get(), folder);
  }

  /** Runs all cells of a notebook in an environment that has these variables, too. */
  public Ran execute(Path notebook, Map<String, String> variables)
      throws IOException, InterruptedException {
    String executed = "executed.ipynb";
    List<String> command =
        new ArrayList<>(
            List.of(python, "-m", "nbconvert", "--to", "notebook", "--execute", "--output"));
    command.addAll(List.of(executed, "--output-dir", folder.toString()));
    command.addAll(List.of("--ExecutePreprocessor.timeout=120", notebook.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.putAll(variables);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_TOOL_OPTIONS", QUICK_TO_START);
    environment.put("PYTHONDONTWRITEBYTECODE", "1");
    // Nothing of the user's own Jupyter or Matplotlib settings takes part.
    environment.put("JUPYTER_CONFIG_DIR", folder.resolve("jupyter").toString());
    environment.put("IPYTHONDIR", folder.resolve("ipython").toString());
    environment.put("MPLCONFIGDIR", folder.resolve("matplotlib").toString());
    Python.Ran ran = Python.run(builder, folder.resolve("nbconvert.log"), 150);
    List<JsonNode> outputs = ran.code() == 0 ? outputs(folder.resolve(executed)) : List.of();
    return new Ran(ran.code(), ran.printed(), outputs);
  }

  /** Asserts that a notebook lies in the repository without what a run left in it. */
  public static void assertClean(Path file) throws IOException {
    JsonNode notebook = JSON.readTree(file.toFile());
    assertThat(outputs(file)).isEmpty();
    assertThat(notebook.at("/metadata/kernelspec/name").asText()).isEqualTo("python3");
    assertThat(notebook.path("cells"))
        .allSatisfy(cell -> assertThat(cell.path("execution_count").isNumber()).isFalse());
    assertThat(notebook.path("cells").findValuesAsText("id"))
        .hasSameSizeAs(notebook.path("cells"))
        .doesNotHaveDuplicates();
  }

  /** What the cells of a notebook show as HTML. */
  public static Stream<String> html(List<JsonNode> outputs) {
    return outputs.stream().map(output -> text(output.at("/data/text~1html")));
  }

  /** What the cells of a notebook print. */
  public static Stream<String> printed(List<JsonNode> outputs) {
    return outputs.stream().map(output -> text(output.path("text")));
  }

  private static List<JsonNode> outputs(Path notebook) throws IOException {
    List<JsonNode> outputs = new ArrayList<>();
    for (JsonNode cell : JSON.readTree(notebook.toFile()).path("cells")) {
      cell.path("outputs").forEach(outputs::add);
    }
    return outputs;
  }

  /** Text of a notebook's field, which is one string or a list of lines. */
  private static String text(JsonNode field) {
    StringBuilder text = new StringBuilder(field.asText());
    field.forEach(line -> text.append(line.asText()));
    return text.toString();
  }
}
