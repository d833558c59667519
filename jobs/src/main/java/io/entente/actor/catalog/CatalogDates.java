/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.time.LocalDate;
import java.time.YearMonth;

/** ISO dates that may be empty or cut to their month or year. */
final class CatalogDates {

  private CatalogDates() {}

  static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MIN;
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MAX;
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
