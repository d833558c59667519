/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

/** What the process tells its caller: whether to try again. */
public final class ExitCode {

  /** The command did what it was asked. */
  public static final int DONE = 0;

  /** The command failed for a reason that is not the user's, and may do the next time. */
  public static final int FAILED = 1;

  /** The user has to change something; one line said what, and the mend. */
  public static final int WRONG_USE = 2;

  /** Another run holds the lake; the same command may be given when it has ended. */
  public static final int LAKE_HELD = 3;

  /** What was read is worse than the user allows, and was not written. */
  public static final int BAD_FEED = 4;

  private ExitCode() {}
}
