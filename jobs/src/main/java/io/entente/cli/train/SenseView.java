/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.train;

import io.entente.actor.resolve.PlaceConstruction;
import io.entente.actor.resolve.SenseTrainer.Example;
import io.entente.actor.resolve.SenseTrainer.Question;
import io.entente.cli.TextTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How often the sense of a place is decided rightly, on the screen. */
final class SenseView {

  /** Lower borders of the bins of stated probability. */
  private static final double[] BINS = {0.5, 0.7, 0.8, 0.9, 0.95};

  private final PrintWriter out;
  private final Question question;

  SenseView(PrintWriter out, Question question) {
    this.out = out;
    this.question = question;
  }

  /**
   * An example with what was decided about it.
   *
   * @param example the example
   * @param acts the probability, 0 to 1, that it acts
   */
  record Decided(Example example, double acts) {

    boolean isRight() {
      return acts > 0.5 == example.acts();
    }

    /** The probability of what was decided, 0.5 to 1. */
    double stated() {
      return Math.max(acts, 1 - acts);
    }
  }

  /** Shares of right decisions: of all, by construction, and by stated probability. */
  void print(String which, List<Decided> all) {
    if (all.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%s: %d examples %s, %s right%n",
        question.name().toLowerCase(Locale.ROOT),
        all.size(),
        which,
        percent(all, Decided::isRight));
    TextTable table = new TextTable("", "examples", "act", "right", "stated");
    for (PlaceConstruction construction : PlaceConstruction.values()) {
      add(table, construction.words(), all, d -> d.example().construction() == construction);
    }
    for (int i = 0; i < BINS.length; i++) {
      double from = BINS[i];
      double to = i + 1 < BINS.length ? BINS[i + 1] : Double.MAX_VALUE;
      add(table, "stated from " + from, all, d -> d.stated() >= from && d.stated() < to);
    }
    table.print(out);
    out.println();
  }

  private static void add(
      TextTable table, String name, List<Decided> all, Predicate<Decided> wanted) {
    List<Decided> those = all.stream().filter(wanted).toList();
    if (!those.isEmpty()) {
      table.add(
          name,
          Integer.toString(those.size()),
          percent(those, decided -> decided.example().acts()),
          percent(those, Decided::isRight),
          String.format(
              Locale.ROOT,
              "%.1f%%",
              100 * those.stream().mapToDouble(Decided::stated).average().orElse(0)));
    }
  }

  private static String percent(List<Decided> all, Predicate<Decided> counted) {
    return String.format(
        Locale.ROOT, "%.1f%%", 100.0 * all.stream().filter(counted).count() / all.size());
  }
}
