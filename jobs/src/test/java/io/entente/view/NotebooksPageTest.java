/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.Python;
import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recipes of notebooks/README.md, each three lines, read the tables where their tool is. */
class NotebooksPageTest {

  private static final Path PAGE = Path.of("../notebooks/README.md");
  private static final String FIRST_PAIR = "state:rus\\W+state:usa\\W+41";

  private static Path sample;

  @TempDir Path folder;

  @BeforeAll
  static void makeTheSample() {
    sample = SampleLake.folder().toAbsolutePath();
  }

  /** The recipe for a tool: the code below its name. */
  private static String recipe(String tool) throws IOException {
    Matcher block =
        Pattern.compile(Pattern.quote(tool) + ":\n\n```\\w+\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).as("a recipe for %s", tool).isTrue();
    assertThat(block.group(1).lines()).as("the recipe for %s", tool).hasSize(3);
    return block.group(1);
  }

  @Test
  void duckDbReadsTheLake() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(onSample(recipe("DuckDB")))) {
      assertThat(rows.next()).isTrue();
      assertThat(line(rows)).matches(FIRST_PAIR);
    }
  }

  private static String line(ResultSet row) throws SQLException {
    return row.getString(1) + " " + row.getString(2) + " " + row.getString(3);
  }

  /** PySpark itself is tried below; its SQL is Spark's in any language. */
  @Test
  void sparkSqlReadsTheLake() throws Exception {
    Matcher sql = Pattern.compile("spark\\.sql\\(\"(.*?)\"\\)").matcher(recipe("PySpark"));
    assertThat(sql.find()).isTrue();

    Row first = TestSpark.session().sql(onSample(sql.group(1))).first();
    assertThat(first.mkString(" ")).matches(FIRST_PAIR);
  }

  @ParameterizedTest
  @CsvSource({
    "pandas, 'import pandas, pyarrow'",
    "polars, import polars",
    "PySpark, import pyspark"
  })
  void pythonReadsTheLake_whereTheToolIs(String tool, String needed) throws Exception {
    String recipe = recipe(tool);
    Optional<String> python = Python.that(needed);
    assumeTrue(
        python.isPresent(),
        "The recipe for %s is not tested: none of %s runs '%s'"
            .formatted(tool, Python.TRIED, needed));

    assertThat(printed(recipe, "recipe.py", python.get())).containsPattern(FIRST_PAIR);
  }

  @Test
  void rReadsTheLake_whereItIs() throws Exception {
    String recipe = recipe("R");
    assumeTrue(
        Python.that(
                "import subprocess; subprocess.run(['Rscript', '-e',"
                    + " 'library(arrow); library(dplyr)'], check=True)")
            .isPresent(),
        "The recipe for R is not tested: no Rscript with arrow and dplyr");

    assertThat(printed(recipe, "recipe.R", "Rscript")).containsPattern(FIRST_PAIR);
  }

  private String printed(String recipe, String name, String program) throws Exception {
    Path file = Files.writeString(folder.resolve(name), onSample(recipe));
    ProcessBuilder builder =
        new ProcessBuilder(program, file.toString()).directory(folder.toFile());
    Python.Ran ran = Python.run(builder.redirectErrorStream(true), folder.resolve("printed"), 120);
    assertThat(ran.code()).as(ran.printed()).isZero();
    return ran.printed();
  }

  private static String onSample(String recipe) {
    assertThat(recipe).contains("../lake/pair_periods");
    return recipe.replace("../lake", sample.toString());
  }
}
