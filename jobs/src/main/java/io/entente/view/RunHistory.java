/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.table.Runs;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What was done to a lake. */
public final class RunHistory {

  /** Jobs by which a change of the lake begins. */
  private static final Set<String> FIRST_JOBS = Set.of("ingest", "remove");

  private final List<Runs.Run> newestFirst;

  RunHistory(List<Runs.Run> newestFirst) {
    this.newestFirst = newestFirst;
  }

  /** All runs, the newest first. */
  public List<Runs.Run> all() {
    return newestFirst;
  }

  /**
   * Runs of that id.
   *
   * @throws UserMistake when there is none
   */
  public List<Runs.Run> named(String runId) {
    List<Runs.Run> named = newestFirst.stream().filter(run -> run.runId().equals(runId)).toList();
    if (named.isEmpty()) {
      throw new UserMistake(
          Setting.RUN,
          runId,
          "the lake knows no run '%s'".formatted(runId),
          "see 'entente show runs'");
    }
    return named;
  }

  /** The last run that took articles in or out, and all runs after it, the oldest first. */
  public List<Runs.Run> lastChange() {
    List<Runs.Run> last = new ArrayList<>();
    for (Runs.Run run : newestFirst) {
      last.add(run);
      if (FIRST_JOBS.contains(run.job())) {
        break;
      }
    }
    Collections.reverse(last);
    return last;
  }
}
