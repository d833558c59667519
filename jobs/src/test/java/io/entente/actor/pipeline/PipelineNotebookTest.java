/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Jupyter;
import io.entente.Python;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The notebook of the pipeline, from Python through PySpark or JPype. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PipelineNotebookTest {

  private static final Path NOTEBOOK = Path.of("../notebooks/pipeline.ipynb");
  private static final String NEEDED =
      "import pandas, jinja2\ntry:\n  import pyspark\nexcept ImportError:\n  import jpype\n";

  @TempDir Path folder;

  @Test
  void everyCellRunsAndShowsActors() throws Exception {
    Jupyter.Ran notebook =
        Jupyter.with(NEEDED, folder)
            .execute(NOTEBOOK, Map.of("ENTENTE_CLASSPATH", Python.classPath()));

    assertThat(notebook.code()).as(notebook.printed()).isZero();
    String shown = String.join("\n", Jupyter.html(notebook.outputs()).toList());
    assertThat(shown)
        .contains("President of Russia", "title=\"state:ukr\">Kyiv</mark>")
        .contains("title=\"person:theresa_may\">prime minister</mark>")
        .contains("title=\"open:ingrid_solberg\">Ingrid Solberg</mark>");
    assertThat(String.join("\n", Jupyter.printed(notebook.outputs()).toList()))
        .contains("23 actors are found with either")
        .containsPattern("president +person:barack_obama +role")
        .contains("the same from ");
  }

  @Test
  void notebookIsClean_whenCommitted() throws IOException {
    Jupyter.assertClean(NOTEBOOK);
  }
}
