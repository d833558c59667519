/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.publish.DatabaseAddress;
import io.entente.publish.Publication;
import io.entente.publish.StoryTexts;
import io.entente.usage.Setting;
import io.entente.view.LakeView;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
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
      "  entente publish --lake lake --iceberg warehouse.bi --config warehouse.properties",
      "",
      "The user and password of a database come from ENTENTE_JDBC_USER and ENTENTE_JDBC_PASSWORD,",
      "from a file, or from ~/.pgpass; never from the command line."
    })
public final class PublishCommand implements Callable<Integer> {

  @Option(
      names = "--jdbc",
      paramLabel = "URL",
      description =
          "Database: PostgreSQL, or DuckDB and any other whose driver is on the class path"
              + " (ENTENTE_CLASSPATH).")
  private String jdbc;

  @Option(
      names = "--iceberg",
      paramLabel = "CATALOG.NAMESPACE",
      description =
          "Iceberg tables of a catalog that Spark's settings name; every table has a tag for each"
              + " publication, named like the run.")
  private String iceberg;

  @Option(
      names = "--bodies",
      description = "Also publish the text of each story. Without it, titles and sentences alone.")
  private boolean bodies;

  @Mixin private DatabaseOptions database;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (jdbc == null && iceberg == null) {
      throw new UsageException(
          "--jdbc, --iceberg: nothing says where to; give --jdbc jdbc:postgresql://host/database, or"
              + " --iceberg CATALOG.NAMESPACE");
    }
    Optional<DatabaseAddress> address =
        Optional.ofNullable(jdbc).map(url -> database.at(Setting.DATABASE, url));
    SparkSession spark = Sessions.open("publish");
    PublishedTables told = new PublishedTables(spec.commandLine().getOut());
    try (LakeView lake = LakeView.open(spark, common.lake())) {
      Publication publication =
          new Publication(
              lake,
              common.lake(),
              Version.ofBuild(),
              bodies ? StoryTexts.INCLUDED : StoryTexts.LEFT_OUT);
      address.ifPresent(to -> told.print(publication.toDatabase(to), jdbc));
      if (iceberg != null) {
        told.print(publication.toIceberg(spark, Setting.PUBLISHED_CATALOG, iceberg), iceberg);
      }
    }
    return ExitCode.DONE;
  }
}
