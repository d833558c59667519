/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days of publication: records of other days are left where they are.
 *
 * @param spans spans of days that do not touch, the earliest first
 */
public record PublicationWindows(List<Span> spans) implements Serializable {

  private static final String OPEN = "..";
  private static final String DIVIDER = "/";

  /** Every day. */
  public static final PublicationWindows ALL =
      new PublicationWindows(List.of(new Span(LocalDate.MIN, LocalDate.MAX)));

  /** Keeps the spans as they are. */
  public PublicationWindows {
    spans = List.copyOf(spans);
  }

  /** From one day to another, both included. */
  record Span(LocalDate from, LocalDate to) implements Serializable {

    private boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean touches(Span later) {
      return to.equals(LocalDate.MAX) || !later.from.isAfter(to.plusDays(1));
    }

    private Span and(Span later) {
      return new Span(from, to.isAfter(later.to) ? to : later.to);
    }

    private String text() {
      return (from.equals(LocalDate.MIN) ? OPEN : from)
          + DIVIDER
          + (to.equals(LocalDate.MAX) ? OPEN : to);
    }

    private static Span of(String text) {
      String[] ends = text.split(DIVIDER);
      return new Span(
          ends[0].equals(OPEN) ? LocalDate.MIN : LocalDate.parse(ends[0]),
          ends[1].equals(OPEN) ? LocalDate.MAX : LocalDate.parse(ends[1]));
    }
  }

  /** One span, open where no day is given. */
  public static PublicationWindows between(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new PublicationWindows(
        List.of(new Span(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX))));
  }

  /** The spans of a text that {@link #text} gave; every day of null. */
  static PublicationWindows of(String text) {
    return text == null
        ? ALL
        : new PublicationWindows(Arrays.stream(text.split(",")).map(Span::of).toList());
  }

  /** A text for the ledger, such as {@code 2025-01-01/2025-01-31}; null for every day. */
  public String text() {
    return isAll() ? null : spans.stream().map(Span::text).collect(Collectors.joining(","));
  }

  /** Whether no record is left out. */
  public boolean isAll() {
    return equals(ALL);
  }

  boolean has(LocalDate day) {
    return spans.stream().anyMatch(span -> span.has(day));
  }

  /** Whether every day of the others is one of these. */
  boolean covers(PublicationWindows others) {
    return plus(others).equals(this);
  }

  /** These days and others. */
  PublicationWindows plus(PublicationWindows others) {
    List<Span> sorted =
        Stream.concat(spans.stream(), others.spans.stream())
            .sorted(Comparator.comparing(Span::from))
            .toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).touches(span)) {
        merged.set(last, merged.get(last).and(span));
      } else {
        merged.add(span);
      }
    }
    return new PublicationWindows(merged);
  }
}
