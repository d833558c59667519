/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

  @TempDir private Path folder;

  @Test
  void runPublishesWhatItFilled_andThereIsNothingToDoAfterIt() throws IOException, SQLException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"),
        "date 2025-02-13 Ukraine and Russia talk\n\nUkraine met Russia.\n");
    String lake = folder.resolve("lake").toString();
    String url = "jdbc:duckdb:" + folder.resolve("news.duckdb");
    CommandLineRun run =
        CommandLineRun.of("run", "--corpus", corpus.toString(), "--lake", lake, "--publish", url);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsPattern("rows of 37 tables published to " + url + " \\(publish-");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet pairs =
            statement.executeQuery("select actor_a, actor_b, stories from agg_pair_year")) {
      assertThat(pairs.next()).isTrue();
      assertThat(pairs.getString(1) + " " + pairs.getString(2) + " " + pairs.getLong(3))
          .isEqualTo("state:rus state:ukr 1");
      assertThat(pairs.next()).isFalse();
    }
    assertThat(CommandLineRun.of("publish", "--lake", lake, "--jdbc", url).out())
        .isEqualTo("%s holds what the lake holds; nothing was to be done%n".formatted(url));
  }

  @Test
  void passwordOnTheCommandLineIsRefusedBeforeAnythingIsDone() {
    Path lake = folder.resolve("lake");
    CommandLineRun run =
        CommandLineRun.of(
            "run",
            "--corpus",
            SampleLake.CORPUS,
            "--lake",
            lake.toString(),
            "--publish",
            "jdbc:postgresql://db/news?user=a&password=hunter2");
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .startsWith(
            "entente: --publish: 'jdbc:postgresql://db/news?user=a&***' holds a password, which every"
                + " user of the machine could see; leave it out and set ENTENTE_JDBC_PASSWORD, name a"
                + " file by --jdbc-properties, or keep it in ~/.pgpass")
        .doesNotContain("hunter2");
    assertThat(lake).doesNotExist();
  }

  @Test
  void placeMustBeNamed() {
    CommandLineRun run = CommandLineRun.of("publish", "--lake", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .startsWith(
            "entente: --jdbc, --iceberg: nothing says where to; give --jdbc jdbc:postgresql:");
  }

  @Test
  void lakeThatIsNoneIsRefused() {
    CommandLineRun run =
        CommandLineRun.of(
            "publish",
            "--lake",
            folder.resolve("none").toString(),
            "--jdbc",
            "jdbc:duckdb:" + folder.resolve("news.duckdb"));
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("has no table articles; fill it with 'entente run --corpus");
  }

  @Test
  void propertiesMustBeAFile() {
    CommandLineRun run =
        CommandLineRun.of(
            "publish",
            "--lake",
            folder.toString(),
            "--jdbc",
            "jdbc:duckdb:",
            "--jdbc-properties",
            folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).startsWith("entente: --jdbc-properties: there is no file");
  }
}
