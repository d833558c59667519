/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Executes notebooks with the Python that has Jupyter, where there is one. */
public final class Jupyter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

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
    for (String python : PYTHONS) {
      if (runs(python, "import nbconvert, ipykernel\n" + modules)) {
        return new Jupyter(python, folder);
      }
    }
    assumeTrue(
        false,
        "The notebook is not tested: none of %s runs '%s'; notebooks/README.md says how to install it"
            .formatted(PYTHONS, modules));
    throw new IllegalStateException("assumption did not skip");
  }

  /** Runs all cells of a notebook in an environment that has these variables, too. */
  public Ran execute(Path notebook, Map<String, String> variables)
      throws IOException, InterruptedException {
    File printed = folder.resolve("nbconvert.log").toFile();
    String executed = "executed.ipynb";
    List<String> command =
        new ArrayList<>(
            List.of(python, "-m", "nbconvert", "--to", "notebook", "--execute", "--output"));
    command.addAll(List.of(executed, "--output-dir", folder.toString()));
    command.addAll(List.of("--ExecutePreprocessor.timeout=120", notebook.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed);
    Map<String, String> environment = builder.environment();
    environment.putAll(variables);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    // Nothing of the user's own Jupyter or Matplotlib settings takes part.
    environment.put("JUPYTER_CONFIG_DIR", folder.resolve("jupyter").toString());
    environment.put("IPYTHONDIR", folder.resolve("ipython").toString());
    environment.put("MPLCONFIGDIR", folder.resolve("matplotlib").toString());
    Process process = builder.start();
    assertThat(finished(process, 150)).as("nbconvert ended in time").isTrue();
    int code = process.exitValue();
    List<JsonNode> outputs = code == 0 ? outputs(folder.resolve(executed)) : List.of();
    return new Ran(code, Files.readString(printed.toPath()), outputs);
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

  private static boolean runs(String python, String program) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(python, "-c", program)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return finished(process, 60) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  private static boolean finished(Process process, long seconds) throws InterruptedException {
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return ended;
  }
}
