/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.usage;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What to do about a mistake: a text that may name other settings, and values that were set. It
 * travels with a mistake from a task of Spark to the driver.
 */
public final class Mend implements Serializable {

  private static final long serialVersionUID = 1;

  private final String format;
  private final Serializable[] parts;

  private Mend(String format, Serializable... parts) {
    this.format = format;
    this.parts = parts;
  }

  /**
   * A mend.
   *
   * @param format the text, with %s for each part
   * @param parts a {@link Setting} stands for its name, anything else for itself, whatever it is
   */
  public static Mend of(String format, Serializable... parts) {
    return new Mend(format, parts.clone());
  }

  /** A mend that names no setting and no value. */
  static Mend ofText(String text) {
    return new Mend("%s", text);
  }

  /** The text with the names that settings have where the user sets them. */
  String text(Function<Setting, String> names) {
    return format.formatted(
        Arrays.stream(parts)
            .map(part -> part instanceof Setting setting ? names.apply(setting) : (Object) part)
            .toArray());
  }
}
