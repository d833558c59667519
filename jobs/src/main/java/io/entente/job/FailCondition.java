/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a run is to stop before it writes, such as {@code rejects>5%}.
 *
 * @param measure what is compared
 * @param comparison how
 * @param limit with what
 * @param isPercent whether the limit is a percentage of what the measure is a part of
 */
public record FailCondition(
    Measure measure, Comparison comparison, BigDecimal limit, boolean isPercent) {

  private static final Pattern FORM =
      Pattern.compile("\\s*(\\w+)\\s*(>=|<=|>|<)\\s*(-?\\d{1,15}(?:\\.\\d{1,6})?)\\s*(%?)\\s*");

  /** What a condition looks at. */
  public enum Measure {
    /** Records that an ingest read; in percent of those that the last one read. */
    INPUT,
    /** Records that it rejects; in percent of those that it read. */
    REJECTS,
    /** Articles that the lake has more than before; in percent of those of before. */
    GROWTH,
    /** Names whose actor is not clear; in percent of those that this extract found. */
    UNRESOLVED;

    /** The measure's name in a condition. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a figure is compared with the limit. */
  public enum Comparison {
    /** More. */
    MORE(">"),
    /** Less. */
    LESS("<"),
    /** So much or more. */
    AT_LEAST(">="),
    /** So much or less. */
    AT_MOST("<=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    private boolean holds(int order) {
      return switch (this) {
        case MORE -> order > 0;
        case LESS -> order < 0;
        case AT_LEAST -> order >= 0;
        case AT_MOST -> order <= 0;
      };
    }

    private static Comparison of(String sign) {
      return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst().orElseThrow();
    }
  }

  /**
   * Reads a condition.
   *
   * @throws UserMistake when it is none
   */
  public static FailCondition of(String text) {
    Matcher parts = FORM.matcher(text);
    Optional<Measure> measure =
        parts.matches()
            ? Arrays.stream(Measure.values())
                .filter(m -> m.label().equals(parts.group(1)))
                .findFirst()
            : Optional.empty();
    if (measure.isEmpty()) {
      throw new UserMistake(
          Setting.FAIL_CONDITION,
          text,
          "'%s' is no condition".formatted(text),
          "write one of %s, then >, <, >= or <=, then a number or a percentage, like rejects>5%%"
              .formatted(
                  Arrays.stream(Measure.values())
                      .map(Measure::label)
                      .collect(Collectors.joining(", "))));
    }
    return new FailCondition(
        measure.get(),
        Comparison.of(parts.group(2)),
        new BigDecimal(parts.group(3)),
        !parts.group(4).isEmpty());
  }

  /** Whether it holds; a share of nothing is not known, and no condition on it does. */
  boolean holds(long count, long whole) {
    if (isPercent && whole == 0) {
      return false;
    }
    // count / whole against limit / 100, without a division
    BigDecimal found =
        isPercent ? BigDecimal.valueOf(count).movePointRight(2) : BigDecimal.valueOf(count);
    BigDecimal bound = isPercent ? limit.multiply(BigDecimal.valueOf(whole)) : limit;
    return comparison.holds(found.compareTo(bound));
  }

  /** As it is written. */
  @Override
  public String toString() {
    return measure.label() + comparison.sign + limit.toPlainString() + (isPercent ? "%" : "");
  }
}
