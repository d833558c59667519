/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.usage;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * A setting that cannot be used as it is: the user is to act, trying again does not help. The
 * message is one line, the problem and the mend, without the setting's name.
 */
public class UserMistake extends RuntimeException {

  private final Setting setting;
  private final String value;
  private final String problem;
  private final Mend mend;

  /**
   * A mistake.
   *
   * @param setting what was set
   * @param value what it was set to
   * @param problem why that cannot be used, the value in quotes included
   * @param mend what to do instead, in plain text
   */
  public UserMistake(Setting setting, String value, String problem, String mend) {
    this(setting, value, problem, Mend.ofText(mend), null);
  }

  /** A mistake whose mend names other settings. */
  public UserMistake(Setting setting, String value, String problem, Mend mend) {
    this(setting, value, problem, mend, null);
  }

  /** A mistake that an exception told of. */
  public UserMistake(Setting setting, String value, String problem, String mend, Throwable cause) {
    this(setting, value, problem, Mend.ofText(mend), cause);
  }

  private UserMistake(Setting setting, String value, String problem, Mend mend, Throwable cause) {
    super(message(problem, mend, Setting::mark), cause);
    this.setting = requireNonNull(setting);
    this.value = requireNonNull(value);
    this.problem = requireNonNull(problem);
    this.mend = requireNonNull(mend);
  }

  /** What was set. */
  public Setting setting() {
    return setting;
  }

  /** What it was set to. */
  public String value() {
    return value;
  }

  /** The message with the names that settings have where the user sets them. */
  public String message(Function<Setting, String> names) {
    return message(problem, mend, names);
  }

  private static String message(String problem, Mend mend, Function<Setting, String> names) {
    return problem + "; " + mend.text(names);
  }
}
