/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Reads the catalog's tab-separated files, whose columns the README beside them explains. */
public final class CatalogFiles {

  private static final int VERSION_DIGITS = 12;

  private final MessageDigest digest;

  private CatalogFiles() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The catalog that ships with the program. */
  public static Catalog shipped() {
    CatalogFiles files = new CatalogFiles();
    Map<String, Integer> index = new HashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (String[] row : files.rows("actors.tsv", 7)) {
      if (index.put(row[0], actors.size()) != null) {
        throw new IllegalStateException("actors.tsv: actor " + row[0] + " stands twice");
      }
      actors.add(
          new Actor(
              row[0],
              row[1],
              ActorType.ofCode(row[2]),
              row[3],
              row[4],
              Double.parseDouble(row[5])));
    }
    Catalog.Builder catalog = new Catalog.Builder(actors);
    for (String[] row : files.rows("aliases.tsv", 3)) {
      catalog.alias(actor(index, row, "aliases.tsv"), AliasKind.ofCode(row[2]), row[1]);
    }
    for (String[] row : files.rows("roles.tsv", 6)) {
      catalog.role(
          actor(index, row, "roles.tsv"),
          new Role(row[1], OfficeKind.ofCode(row[2]), row[3], firstDay(row[4]), lastDay(row[5])));
    }
    return catalog.build(files.version());
  }

  private static int actor(Map<String, Integer> index, String[] row, String file) {
    Integer actor = index.get(row[0]);
    if (actor == null) {
      throw new IllegalStateException(file + ": no actor has the id '" + row[0] + "'");
    }
    return actor;
  }

  private List<String[]> rows(String file, int columns) {
    try (InputStream in = Catalog.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the catalog file " + file);
      }
      byte[] content = in.readAllBytes();
      digest.update(content);
      List<String[]> rows = new ArrayList<>();
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] values = line.split("\t", -1);
        if (values.length != columns) {
          throw new IllegalStateException(
              "%s: expected %d columns, found %d in '%s'"
                  .formatted(file, columns, values.length, line));
        }
        rows.add(values);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalog file " + file, e);
    }
  }

  /** The resolver's word lists decide as much as the catalog, so they count in its version. */
  private String version() {
    digest.update(WordLists.content());
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
  }

  /** First day of a date that may be cut to its month or year. */
  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MIN;
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  /** Last day of a date that may be cut to its month or year. */
  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MAX;
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
