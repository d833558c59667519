/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.evaluate;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.CatalogCheck;
import io.entente.actor.catalog.CatalogFinding;
import io.entente.cli.CatalogOption;
import io.entente.cli.ExitCode;
import io.entente.cli.TextTable;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for faults in the catalog. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Looks for faults in the actor catalog: ids and Wikidata ids that stand twice, ambiguous"
          + " words, overlapping terms, wrong merges, states that lack something.",
      "Exit code 1 when there are errors; warnings alone are no failure."
    },
    footer = {"", "Example: entente catalog check --catalog my.tsv"})
public final class CatalogCheckCommand implements Callable<Integer> {

  @Mixin private CatalogOption option;

  @Mixin private TopOption top;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Catalog catalog = option.catalog();
    List<CatalogFinding> findings = CatalogCheck.of(catalog);
    PrintWriter out = spec.commandLine().getOut();
    printCounts(out, catalog);
    Map<CatalogFinding.Kind, List<CatalogFinding>> kinds =
        findings.stream()
            .collect(
                Collectors.groupingBy(CatalogFinding::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach((kind, found) -> print(out, kind, found));
    long errors = findings.stream().filter(finding -> finding.kind().isError()).count();
    out.printf("%d errors, %d warnings%n", errors, findings.size() - errors);
    out.flush();
    return errors == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void printCounts(PrintWriter out, Catalog catalog) {
    Map<String, Long> types =
        catalog.actors().stream()
            .collect(
                Collectors.groupingBy(
                    actor -> actor.type().code(), TreeMap::new, Collectors.counting()));
    TextTable table = new TextTable("type", "actors");
    types.forEach((type, count) -> table.add(type, Long.toString(count)));
    table.print(out);
    long identified =
        catalog.actors().stream().map(Actor::wikidataId).filter(id -> !id.isEmpty()).count();
    out.printf(
        "%d actors, %d with a Wikidata id, %d merged ids, version %s%n%n",
        catalog.actors().size(), identified, catalog.merges().size(), catalog.version());
  }

  private void print(PrintWriter out, CatalogFinding.Kind kind, List<CatalogFinding> found) {
    String weight = kind.isError() ? "ERROR" : "warning";
    out.printf("%s: %s (%d)%n", weight, kind.label(), found.size());
    found.stream()
        .limit(top.top())
        .forEach(finding -> out.printf("  %s: %s%n", finding.subject(), finding.message()));
    if (found.size() > top.top()) {
      out.printf("  ... and %d more; --top shows them%n", found.size() - top.top());
    }
    out.println();
  }
}
