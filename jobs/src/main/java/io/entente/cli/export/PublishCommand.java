/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.publish.DatabaseAddress;
import io.entente.publish.Publication;
import io.entente.publish.StoryTexts;
import io.entente.usage.Setting;
import io.entente.view.LakeView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A lake as a star schema for dashboards. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Publishes a lake as a star schema for BI tools: dimensions, facts, counts and trends by"
            + " period. Only what changed since the last publication is replaced, all at once; one"
            + " that is killed changes nothing.",
    footer = {
      "",
      "Examples:",
      "  entente publish --lake lake --jdbc jdbc:postgresql://localhost/news --grant analysts",
      "  entente publish --lake lake --jdbc jdbc:duckdb:news.duckdb",
      "",
      "The user and password of a database come from ENTENTE_JDBC_USER and ENTENTE_JDBC_PASSWORD,",
      "from a file, or from ~/.pgpass; never from the command line."
    })
public final class PublishCommand implements Callable<Integer> {

  @Option(
      names = "--jdbc",
      required = true,
      paramLabel = "URL",
      description =
          "Database: PostgreSQL, or DuckDB and any other whose driver is on the class path"
              + " (ENTENTE_CLASSPATH).")
  private String jdbc;

  @Option(
      names = "--bodies",
      description = "Also publish the text of each story. Without it, titles and sentences alone.")
  private boolean bodies;

  @Mixin private DatabaseOptions database;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DatabaseAddress address = database.at(Setting.DATABASE, jdbc);
    PublishedTables told = new PublishedTables(spec.commandLine().getOut());
    try (LakeView lake = LakeView.open(Sessions.open("publish"), common.lake())) {
      Publication publication =
          new Publication(
              lake,
              common.lake(),
              Version.ofBuild(),
              bodies ? StoryTexts.INCLUDED : StoryTexts.LEFT_OUT);
      told.print(publication.toDatabase(address), jdbc);
    }
    return ExitCode.DONE;
  }
}
