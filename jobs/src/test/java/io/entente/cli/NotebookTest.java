/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Jupyter;
import io.entente.TestSpark;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The notebook as an analyst runs it, and as it lies in the repository. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class NotebookTest {

  private static final Path NOTEBOOK = Path.of("../notebooks/explore.ipynb");
  private static final String NEEDED =
      "import pandas, matplotlib, networkx, scipy, jinja2\n"
          + "try:\n  import duckdb\nexcept ImportError:\n  import jpype\n";

  @TempDir Path folder;

  @Test
  void everyCellRunsAndDraws_whenTheLakeHoldsTheSample() throws Exception {
    Jupyter jupyter = Jupyter.with(NEEDED, folder);
    Path lake = folder.resolve("lake");
    TestSpark.session();
    CommandLineRun made =
        CommandLineRun.of("run", "--corpus", "../sample-data/articles", "--lake", lake.toString());
    assertThat(made.err()).isEmpty();

    Jupyter.Ran notebook = jupyter.execute(NOTEBOOK, variables(lake));

    assertThat(notebook.code()).as(notebook.printed()).isZero();
    assertThat(notebook.outputs())
        .noneMatch(output -> output.path("output_type").asText().equals("error"));
    assertThat(
            notebook.outputs().stream().filter(output -> output.at("/data/image~1png").isTextual()))
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(Jupyter.html(notebook.outputs()))
        .anySatisfy(
            html ->
                assertThat(html)
                    .contains("<h4>Russia and United States</h4>")
                    .contains("<mark>Russia</mark>", "<mark>United States</mark>"));
  }

  @Test
  void messageNamesTheCommand_whenThereIsNoLake() throws Exception {
    Jupyter.Ran notebook =
        Jupyter.with(NEEDED, folder).execute(NOTEBOOK, variables(folder.resolve("nowhere")));

    assertThat(notebook.code()).isNotZero();
    assertThat(notebook.printed())
        .contains("jobs/bin/entente run --corpus sample-data/articles --lake lake")
        .contains("ENTENTE_LAKE");
  }

  @Test
  void notebookIsClean_whenCommitted() throws IOException {
    Jupyter.assertClean(NOTEBOOK);
  }

  private static Map<String, String> variables(Path lake) throws URISyntaxException {
    Path duckdb =
        Path.of(DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Map.of("ENTENTE_LAKE", lake.toString(), "DUCKDB_JAR", duckdb.toString());
  }
}
