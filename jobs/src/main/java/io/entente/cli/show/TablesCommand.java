/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Output;
import io.entente.cli.ProgramOptions;
import io.entente.cli.ScreenOptions;
import io.entente.cli.Sessions;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.corpus.Articles;
import io.entente.publish.DescribedStar;
import io.entente.publish.StarDictionary;
import io.entente.table.DataDictionary;
import io.entente.table.Lake;
import io.entente.table.TableDefinition;
import io.entente.table.ddl.CreateTables;
import io.entente.table.ddl.DbtSources;
import io.entente.table.ddl.DescribedTable;
import io.entente.table.ddl.ParquetTables;
import io.entente.table.ddl.SqlDialect;
import io.entente.view.LakeTables;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The data dictionary, for people and for other programs. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Prints what each table and column means, for people, databases and dbt.",
    footer = {
      "",
      "Examples:",
      "  entente tables > tables.md",
      "  entente tables --format ddl --dialect duckdb --lake lake | duckdb news.duckdb",
      "  entente tables --format ddl --dialect spark --lake hdfs://host/lake > tables.sql",
      "  entente tables --format dbt --star --schema news > models/sources.yml"
    })
public final class TablesCommand implements Runnable {

  private static final String SOURCE = "entente";

  @Option(
      names = "--format",
      defaultValue = "markdown",
      paramLabel = "FORM",
      description =
          "markdown for people; csv or json: a row for each column; ddl: statements that make the"
              + " tables in a database; dbt: sources.yml with tests (default: ${DEFAULT-VALUE}).")
  private Form form;

  @Option(
      names = "--dialect",
      defaultValue = "postgresql",
      paramLabel = "DATABASE",
      description =
          "With ddl: postgresql; duckdb, with --lake views over its files; or spark, external tables"
              + " over the files of --lake (default: ${DEFAULT-VALUE}).")
  private SqlDialect dialect;

  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description = "With ddl: folder of the tables that DuckDB or Spark are to read.")
  private String lake;

  @Option(
      names = "--schema",
      defaultValue = SOURCE,
      paramLabel = "SCHEMA",
      description = "With dbt: schema in which the tables lie (default: ${DEFAULT-VALUE}).")
  private String schema;

  @Option(
      names = "--star",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "The tables of the star schema, which 'entente publish' fills.")
  private boolean star;

  @Mixin private ScreenOptions screen;
  @Mixin private ProgramOptions program;
  @Spec private CommandSpec spec;

  /** The forms. */
  private enum Form {
    MARKDOWN,
    CSV,
    JSON,
    DDL,
    DBT
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<DescribedTable> tables =
        star ? DescribedStar.all() : LakeTables.ALL.stream().map(DescribedTable::of).toList();
    switch (form) {
      case MARKDOWN -> screen.print(out, o -> o.print(markdown()));
      case CSV -> ColumnLine.of(tables).printCsv(Output.forPrograms(out));
      case JSON -> ColumnLine.of(tables).printJson(Output.forPrograms(out));
      case DDL -> Output.forPrograms(out).print(ddl(tables));
      case DBT -> Output.forPrograms(out).print(new DbtSources(SOURCE, schema).of(tables));
      default -> throw new IllegalStateException("no form " + form);
    }
    out.flush();
  }

  private String markdown() {
    return star ? StarDictionary.text() : DataDictionary.of(LakeTables.ALL);
  }

  private String ddl(List<DescribedTable> tables) {
    if (star && (lake != null || dialect == SqlDialect.SPARK)) {
      throw new UsageException(
          "--star: these tables are in no file of a lake; leave --lake out, and name a database"
              + " with --dialect postgresql or duckdb");
    }
    if (lake == null) {
      if (dialect == SqlDialect.SPARK) {
        throw new UsageException(
            "--dialect: 'spark' makes tables over files; name their folder with --lake");
      }
      return new CreateTables(dialect).of(tables);
    }
    if (dialect == SqlDialect.POSTGRESQL) {
      throw new UsageException(
          "--lake: postgresql cannot read files; leave --lake out, or use 'entente publish'");
    }
    Lake opened = Lake.at(lake, Sessions.open("tables"));
    ParquetTables files = new ParquetTables(folder(opened), filled(opened));
    return dialect == SqlDialect.SPARK ? files.ofSpark(tables) : files.ofDuckDb(tables);
  }

  /** The folder as the database names it. */
  private String folder(Lake opened) {
    Path folder =
        opened
            .place()
            .orElseThrow(
                () ->
                    new UsageException(
                        "--lake: the tables of '%s' are tables of its catalog already; ask for them"
                                .formatted(lake)
                            + " there, or name a folder"));
    if (dialect == SqlDialect.SPARK) {
      return folder.toString();
    }
    if (!"file".equals(folder.toUri().getScheme())) {
      throw new UsageException(
          "--lake: DuckDB cannot read '%s'; name a local folder, such as one that 'entente export"
                  .formatted(lake)
              + " --format parquet' makes");
    }
    return folder.toUri().getPath();
  }

  private static Set<String> filled(Lake opened) {
    opened.requireWritten(Articles.TABLE);
    return LakeTables.ALL.stream()
        .filter(table -> opened.state(table).rows() > 0)
        .map(TableDefinition::name)
        .collect(Collectors.toSet());
  }
}
