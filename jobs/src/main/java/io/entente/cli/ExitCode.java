/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

/** What the process tells its caller. */
public final class ExitCode {

  /** The command did what it was asked. */
  public static final int DONE = 0;

  /** The command failed for a reason that is not the user's; the log file has the details. */
  public static final int FAILED = 1;

  /** An option, a path or the configuration is wrong; one line said which, and the mend. */
  public static final int WRONG_USE = 2;

  private ExitCode() {}
}
