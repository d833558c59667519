/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies users' catalog files: new actors first, then all other lines in their order. */
final class EditReader {

  private static final String OPEN = "open:";

  private final CatalogBuilder catalog;
  private final Set<String> used = new HashSet<>();

  private EditReader(CatalogBuilder catalog) {
    this.catalog = catalog;
  }

  static Catalog apply(Catalog catalog, List<CatalogEdits> edits) {
    EditReader reader = new EditReader(CatalogBuilder.of(catalog));
    MessageDigest digest = ContentVersion.digest();
    digest.update(catalog.version().getBytes(StandardCharsets.UTF_8));
    List<EditLine> lines = new ArrayList<>();
    for (CatalogEdits file : edits) {
      digest.update(file.text().getBytes(StandardCharsets.UTF_8));
      lines.addAll(EditLine.of(file));
    }
    lines.stream().filter(EditLine::isActor).forEach(reader::actor);
    lines.stream().filter(line -> !line.isActor()).forEach(reader::apply);
    return reader.catalog.build(ContentVersion.of(digest));
  }

  private void apply(EditLine line) {
    switch (line.operation()) {
      case ALIAS -> catalog.alias(known(line, 1), line.aliasKind(3), line.text(2));
      case ROLE ->
          catalog.role(
              known(line, 1),
              new Role(
                  line.text(2), line.officeKind(3), line.country(4), line.from(5), line.to(6)));
      case RELATION ->
          catalog.relation(
              new Relation(
                  known(line, 1), line.relationKind(2), known(line, 3), line.from(4), line.to(5)));
      case MERGE -> merge(line);
      case SPLIT -> split(line);
      case BLOCK -> block(line);
      default -> throw new IllegalStateException("no such operation: " + line.operation());
    }
  }

  private void actor(EditLine line) {
    Actor actor = line.actor();
    if (catalog.knows(actor.id())) {
      throw line.wrong(
          "an actor '%s' exists already".formatted(actor.id()),
          "add to it with alias and role lines, or choose another id");
    }
    catalog.actor(actor).alias(actor.id(), AliasKind.NAME, actor.name());
  }

  private void merge(EditLine line) {
    String from = line.text(1);
    String into = line.text(2);
    if (catalog.target(into).equals(from) || from.equals(into)) {
      throw line.wrong(
          "merging '%s' into '%s' leads back to itself".formatted(from, into),
          "drop one of the merges");
    }
    if (!from.startsWith(OPEN)) {
      known(line, 1);
    }
    if (!into.startsWith(OPEN) || !from.startsWith(OPEN)) {
      known(line, 2);
    }
    if (!used.add(from)) {
      throw line.wrong("'%s' is merged already".formatted(from), "drop one of the merges");
    }
    catalog.merge(from, into);
  }

  private void split(EditLine line) {
    if (!catalog.split(line.text(1), known(line, 2), known(line, 3))) {
      throw noAlias(line, line.text(1), line.text(2));
    }
  }

  private void block(EditLine line) {
    String alias = line.text(1);
    boolean one = !line.optional(2).isEmpty();
    boolean found = one ? catalog.block(alias, known(line, 2)) : catalog.block(alias);
    if (!found) {
      throw noAlias(line, alias, line.optional(2));
    }
  }

  private static CatalogEditException noAlias(EditLine line, String alias, String id) {
    String whose = id.isEmpty() ? "no actor" : "'" + id + "' does not";
    return line.wrong(
        "%s %s the alias '%s'".formatted(whose, id.isEmpty() ? "has" : "have", alias),
        "mend its spelling or drop the line");
  }

  private String known(EditLine line, int column) {
    String id = line.text(column);
    if (!catalog.knows(id)) {
      String target = catalog.target(id);
      throw target.equals(id)
          ? line.wrong("no actor has the id '%s'".formatted(id), "mend it, or add an actor line")
          : line.wrong("'%s' was merged into '%s'".formatted(id, target), "write that id");
    }
    return id;
  }
}
