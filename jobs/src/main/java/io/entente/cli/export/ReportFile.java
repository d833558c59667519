/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.Version;
import io.entente.pair.CountFilter;
import io.entente.report.ReportLimits;
import io.entente.report.ReportPage;
import io.entente.view.LakeView;
import java.io.PrintWriter;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;

/** A report that an option asks for: a file, or the standard output for {@code -}. */
public final class ReportFile {

  private final String option;
  private final String name;
  private final ReportLimits limits;

  /**
   * A report that is written nowhere yet.
   *
   * @param option the option that names the file
   * @param name the file's name
   */
  public ReportFile(String option, String name, ReportLimits limits) {
    this.option = option;
    this.name = name;
    this.limits = limits;
  }

  /** Refuses a name that cannot be written to, before the work. */
  public void requireWritable(Configuration configuration, PrintWriter out) {
    destination(configuration, out).requireWritable();
  }

  /** Writes the report of a view, and tells where it is. */
  public void write(
      LakeView lake, CountFilter filter, Configuration configuration, PrintWriter out) {
    Destination destination = destination(configuration, out);
    destination.write(
        writer -> ReportPage.write(lake, limits, Version.ofProgram(), filter.json(), writer));
    if (!destination.isStandardOutput()) {
      out.printf(Locale.ROOT, "%nReport written to %s: open it in a browser%n", name);
      out.flush();
    }
  }

  private Destination destination(Configuration configuration, PrintWriter out) {
    return new Destination(option, name, configuration, out);
  }
}
