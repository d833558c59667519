/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.publish.PublicationReport;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells what a publication did. */
public final class PublishedTables {

  private final PrintWriter out;

  /** Where it is told. */
  public PublishedTables(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints what was done.
   *
   * @param where the place as it was named
   */
  public void print(PublicationReport report, String where) {
    if (report.changes().isEmpty()) {
      out.printf("%s holds what the lake holds; nothing was to be done%n", where);
      return;
    }
    int longest =
        report.changes().stream().mapToInt(change -> change.table().length()).max().orElse(1);
    String line = "%-" + longest + "s %,12d rows in %s%n";
    for (PublicationReport.Change change : report.changes()) {
      out.printf(
          Locale.ROOT,
          line,
          change.table(),
          change.rows(),
          change.parts() == 1 ? "1 part" : String.format(Locale.ROOT, "%,d parts", change.parts()));
    }
    out.printf(
        Locale.ROOT,
        "%,d rows of %d tables published to %s (%s)%n",
        report.rows(),
        report.changes().size(),
        where,
        report.runId());
  }
}
