/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.job.Progress;
import io.entente.table.Runs;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, a plain line a finished step elsewhere. */
final class ScreenProgress implements Progress {

  private static final int REFRESH_MILLIS = 200;

  private final PrintWriter out;
  private final boolean terminal;
  private ProgressBar bar;

  private ScreenProgress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  static ScreenProgress on(PrintWriter out) {
    return new ScreenProgress(out, System.console() != null);
  }

  @Override
  public synchronized void started(String step) {
    close();
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(step)
              .setInitialMax(1)
              .setUnit(" tasks", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLIS)
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public synchronized void advanced(int tasksDone, int tasksKnown) {
    if (bar != null) {
      bar.maxHint(tasksKnown);
      bar.stepTo(tasksDone);
    }
  }

  @Override
  public synchronized void finished(Runs.Step step) {
    close();
    out.printf(
        Locale.ROOT,
        "  %-32s %,12d in %,12d out %8.1f s%n",
        step.step(),
        step.rowsIn(),
        step.rowsOut(),
        step.seconds());
    out.flush();
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
