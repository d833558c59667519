/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.usage;

/** What is told of an error within a line: libraries write pages. */
public final class FirstLine {

  private FirstLine() {}

  /** The first line of an error's message; empty where that is, {@code null} where it has none. */
  public static String of(Throwable error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
  }
}
