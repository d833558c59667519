/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of a user's catalog file; its accessors check what they give. */
final class EditLine {

  private static final Pattern ID = Pattern.compile("[a-z_]+:[a-z0-9_]+");
  private static final Pattern COUNTRY = Pattern.compile("([A-Z]{3})?");
  private static final Pattern WIKIDATA = Pattern.compile("(Q[1-9][0-9]*)?");
  private static final double USUAL_PRIOR = 0.9;

  private final String file;
  private final int number;
  private final String[] columns;
  private final EditOperation operation;

  private EditLine(String file, int number, String line) {
    this.file = file;
    this.number = number;
    this.columns = line.split("\t", -1);
    this.operation =
        EditOperation.of(columns[0])
            .orElseThrow(
                () ->
                    wrong(
                        "unknown operation '%s'".formatted(columns[0]),
                        "known are %s, followed by a tab".formatted(EditOperation.known())));
    if (columns.length < operation.leastColumns() || columns.length > operation.mostColumns()) {
      throw wrong(
          "found %d columns".formatted(columns.length),
          "write %s, separated by tabs".formatted(operation.columns()));
    }
  }

  /** The lines of a file that are neither empty nor comments. */
  static List<EditLine> of(CatalogEdits file) {
    List<EditLine> lines = new ArrayList<>();
    List<String> all = file.text().lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new EditLine(file.name(), i + 1, line));
      }
    }
    return lines;
  }

  EditOperation operation() {
    return operation;
  }

  boolean isActor() {
    return operation == EditOperation.ACTOR;
  }

  Actor actor() {
    ActorType type = code(3, ActorType.values(), ActorType::code);
    String id = text(1);
    if (!ID.matcher(id).matches() || !id.startsWith(type.code() + ":")) {
      throw wrong(
          "the id '%s' is none for a %s".formatted(id, type.code()),
          "write %s:name in small letters, digits and _".formatted(type.code()));
    }
    String wikidata = optional(5);
    if (!WIKIDATA.matcher(wikidata).matches()) {
      throw wrong(
          "'%s' is no Wikidata id".formatted(wikidata), "write one such as Q30, or nothing");
    }
    return new Actor(id, text(2), type, country(4), wikidata, prior(6));
  }

  /** A column that may not be empty. */
  String text(int column) {
    String text = columns[column].strip();
    if (text.isEmpty()) {
      throw wrong("column %d is empty".formatted(column + 1), "write " + operation.columns());
    }
    return text;
  }

  /** A column that may be empty or missing. */
  String optional(int column) {
    return column < columns.length ? columns[column].strip() : "";
  }

  String country(int column) {
    String country = optional(column);
    if (!COUNTRY.matcher(country).matches()) {
      throw wrong(
          "'%s' is no country".formatted(country),
          "write its ISO 3166 code of three letters, such as DEU, or nothing");
    }
    return country;
  }

  AliasKind aliasKind(int column) {
    return optional(column).isEmpty()
        ? AliasKind.NAME
        : code(column, AliasKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
  }

  OfficeKind officeKind(int column) {
    return code(column, OfficeKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
  }

  RelationKind relationKind(int column) {
    return code(column, RelationKind.values(), RelationKind::code);
  }

  LocalDate from(int column) {
    return date(column, CatalogDates::firstDay);
  }

  LocalDate to(int column) {
    LocalDate to = date(column, CatalogDates::lastDay);
    if (to.isBefore(from(column - 1))) {
      throw wrong(
          "the end %s is before the begin %s".formatted(optional(column), optional(column - 1)),
          "swap them");
    }
    return to;
  }

  CatalogEditException wrong(String problem, String mend) {
    return new CatalogEditException(file, number, problem, mend);
  }

  private LocalDate date(int column, Function<String, LocalDate> day) {
    try {
      return day.apply(optional(column));
    } catch (DateTimeException | NumberFormatException e) {
      throw wrong(
          "'%s' is no date".formatted(optional(column)),
          "write one such as 2020, 2020-05 or 2020-05-31, or nothing");
    }
  }

  private double prior(int column) {
    String text = optional(column);
    if (text.isEmpty()) {
      return USUAL_PRIOR;
    }
    try {
      double prior = Double.parseDouble(text);
      if (prior >= 0 && prior <= 1) {
        return prior;
      }
    } catch (NumberFormatException e) {
      // the message below serves
    }
    throw wrong("the prior '%s' is no number from 0 to 1".formatted(text), "write one such as 0.9");
  }

  private <E> E code(int column, E[] values, Function<E, String> code) {
    String text = text(column);
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(text))
        .findAny()
        .orElseThrow(
            () ->
                wrong(
                    "unknown '%s' in column %d".formatted(text, column + 1),
                    "known are "
                        + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
  }
}
