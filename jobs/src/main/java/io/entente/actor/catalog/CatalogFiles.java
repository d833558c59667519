/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Consumer;

/** Reads the catalog's tab-separated files, whose columns the README beside them explains. */
public final class CatalogFiles {

  private final MessageDigest digest = ContentVersion.digest();

  private CatalogFiles() {}

  /** The catalog that ships with the program. */
  public static Catalog shipped() {
    CatalogFiles files = new CatalogFiles();
    CatalogBuilder catalog = new CatalogBuilder();
    files.read("actors.tsv", 7, row -> actor(catalog, row));
    files.read(
        "aliases.tsv",
        3,
        row -> catalog.alias(known(catalog, row[0]), AliasKind.ofCode(row[2]), row[1]));
    files.read("roles.tsv", 6, row -> catalog.role(known(catalog, row[0]), role(row)));
    files.read("relations.tsv", 5, row -> catalog.relation(relation(catalog, row)));
    files.read("merges.tsv", 2, row -> catalog.merge(row[0], known(catalog, row[1])));
    return catalog.build(files.version());
  }

  private static void actor(CatalogBuilder catalog, String[] row) {
    if (catalog.knows(row[0])) {
      throw new IllegalStateException("actors.tsv: actor " + row[0] + " stands twice");
    }
    ActorType type = ActorType.ofCode(row[2]);
    catalog.actor(new Actor(row[0], row[1], type, row[3], row[4], Double.parseDouble(row[5])));
  }

  private static Role role(String[] row) {
    return new Role(
        row[1],
        OfficeKind.ofCode(row[2]),
        row[3],
        CatalogDates.firstDay(row[4]),
        CatalogDates.lastDay(row[5]));
  }

  private static Relation relation(CatalogBuilder catalog, String[] row) {
    return new Relation(
        known(catalog, row[0]),
        RelationKind.ofCode(row[1]),
        known(catalog, row[2]),
        CatalogDates.firstDay(row[3]),
        CatalogDates.lastDay(row[4]));
  }

  private static String known(CatalogBuilder catalog, String id) {
    if (!catalog.knows(id)) {
      throw new IllegalStateException("the catalog: no actor has the id '" + id + "'");
    }
    return id;
  }

  private void read(String file, int columns, Consumer<String[]> row) {
    byte[] content = content(file);
    digest.update(content);
    new String(content, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .forEach(line -> row.accept(columns(file, line, columns)));
  }

  /** The bytes of a file beside the catalog. */
  static byte[] content(String file) {
    try (InputStream in = Catalog.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the catalog file " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalog file " + file, e);
    }
  }

  /** The columns of a line of such a file. */
  static String[] columns(String file, String line, int columns) {
    String[] values = line.split("\t", -1);
    if (values.length != columns) {
      throw new IllegalStateException(
          "%s: expected %d columns, found %d in '%s'"
              .formatted(file, columns, values.length, line));
    }
    return values;
  }

  /** The resolver's words and offices decide as much as the catalog: they count in its version. */
  private String version() {
    digest.update(OfficeTitle.content());
    digest.update(WordLists.content());
    return ContentVersion.of(digest);
  }
}
