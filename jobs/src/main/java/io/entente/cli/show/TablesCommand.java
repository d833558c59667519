/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Version;
import io.entente.table.DataDictionary;
import io.entente.view.LakeTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The data dictionary. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints what each table and column means, as Markdown.",
    footer = {"", "Example: entente tables > tables.md"})
public final class TablesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(DataDictionary.of(LakeTables.ALL));
    spec.commandLine().getOut().flush();
  }
}
