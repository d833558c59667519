/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was wrong with the machines, when that is what made a command fail. */
enum Trouble {
  /** Nothing more can be written. */
  DISK_FULL(
      "No space left on device|Not enough space|could only be written to 0 of the",
      "a disk is full",
      "free some space where the lake or Spark's temporary files lie, and start again",
      ExitCode.FAILED),
  /** Somebody has set a limit. */
  QUOTA(
      "QuotaExceededException|quota (of .* is )?exceeded",
      "a quota is exceeded",
      "have it raised or free some space, and start again",
      ExitCode.FAILED),
  /** Somebody has to give leave. */
  PERMISSION(
      "AccessControlException|AccessDeniedException|Permission denied",
      "permission is missing",
      "have it given, or choose other paths",
      ExitCode.WRONG_USE),
  /** More memory than there is. */
  MEMORY(
      "OutOfMemoryError|GC overhead limit|[Ee]xit code:? 137|killed by YARN for exceeding",
      "the memory did not suffice",
      "give more (ENTENTE_JAVA_OPTS=-Xmx8g; --driver-memory, --executor-memory of spark-submit),"
          + " and start again",
      ExitCode.FAILED),
  /** A machine went away. */
  EXECUTOR_LOST(
      "ExecutorLostFailure|Executor heartbeat timed out|MetadataFetchFailed|FetchFailed",
      "an executor was lost",
      "start again; if one is lost again, look into its own log",
      ExitCode.FAILED);

  private static final int LONGEST_DETAIL = 160;

  private final Pattern signs;
  private final String problem;
  private final String mend;
  private final int exitCode;

  Trouble(String signs, String problem, String mend, int exitCode) {
    this.signs = Pattern.compile(signs);
    this.problem = problem;
    this.mend = mend;
    this.exitCode = exitCode;
  }

  /**
   * The trouble that was met.
   *
   * @param trouble which
   * @param detail how the machine told it
   */
  record Met(Trouble trouble, String detail) {

    /** One line with the mend. */
    String line() {
      return "%s (%s); %s".formatted(trouble.problem, detail, trouble.mend);
    }

    int exitCode() {
      return trouble.exitCode;
    }
  }

  /**
   * The trouble of which what was thrown tells, or what caused it. Spark tells what a task threw
   * only in the text of its own exception.
   */
  static Optional<Met> of(Throwable thrown) {
    for (Trouble trouble : values()) {
      for (Throwable cause : causes(thrown)) {
        Optional<String> told = String.valueOf(cause).lines().filter(trouble::isTold).findFirst();
        if (told.isPresent()) {
          return Optional.of(new Met(trouble, trouble.detail(told.get())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isTold(String line) {
    return signs.matcher(line).find();
  }

  /** The end of a line that names exception after exception, without their packages. */
  private String detail(String line) {
    String plain = line.strip().replaceAll("\\b(?:[a-z][A-Za-z0-9]*\\.)+([A-Z])", "$1");
    int lastTask = plain.lastIndexOf("): ");
    String end = lastTask < 0 ? plain : plain.substring(lastTask + 3);
    if (!isTold(end)) {
      end = plain;
    }
    return end.length() <= LONGEST_DETAIL ? end : end.substring(0, LONGEST_DETAIL) + "...";
  }

  /** The innermost first, which tells most plainly. */
  private static List<Throwable> causes(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = thrown; cause != null && !causes.contains(cause); ) {
      causes.add(0, cause);
      cause = cause.getCause();
    }
    return causes;
  }
}
