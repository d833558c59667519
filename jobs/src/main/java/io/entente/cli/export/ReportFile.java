/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.Version;
import io.entente.pair.CountFilter;
import io.entente.report.ReportLimits;
import io.entente.report.ReportPage;
import io.entente.view.LakeView;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;

/** Where a report is written to: a file, or the screen for {@code -}. */
public final class ReportFile {

  private static final String SCREEN = "-";

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
  public ReportFile requireReplaceable(Configuration configuration) {
    if (!name.equals(SCREEN)) {
      OutFile file = OutFile.named(option, name, configuration);
      try {
        file.requireNoFolder();
      } catch (IOException e) {
        throw file.refused(e);
      }
    }
    return this;
  }

  /** Writes the report of a view, and tells where it is. */
  public void write(LakeView lake, CountFilter filter, Configuration configuration, PrintWriter out)
      throws IOException {
    if (name.equals(SCREEN)) {
      ReportPage.write(lake, limits, Version.ofProgram(), filter.json(), out);
      out.flush();
      return;
    }
    OutFile file = OutFile.named(option, name, configuration);
    try {
      file.write(
          writer -> ReportPage.write(lake, limits, Version.ofProgram(), filter.json(), writer));
    } catch (IOException e) {
      throw file.refused(e);
    }
    out.printf(Locale.ROOT, "%nReport written to %s: open it in a browser%n", name);
    out.flush();
  }
}
