/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a line of a user's catalog file does, with its columns. */
enum EditOperation {
  ACTOR("id name type", "country wikidata prior"),
  ALIAS("id alias", "kind"),
  ROLE("id office kind", "country from to"),
  RELATION("id kind of_id", "from to"),
  MERGE("from_id into_id", ""),
  SPLIT("alias from_id to_id", ""),
  BLOCK("alias", "id");

  private final String needed;
  private final String optional;

  EditOperation(String needed, String optional) {
    this.needed = needed;
    this.optional = optional;
  }

  static Optional<EditOperation> of(String code) {
    return Arrays.stream(values()).filter(operation -> operation.code().equals(code)).findAny();
  }

  /** All operations, for a message. */
  static String known() {
    return Arrays.stream(values()).map(EditOperation::code).collect(Collectors.joining(", "));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  int leastColumns() {
    return 1 + needed.split(" ").length;
  }

  int mostColumns() {
    return leastColumns() + (optional.isEmpty() ? 0 : optional.split(" ").length);
  }

  /** The columns, for a message; those that may be left out in brackets. */
  String columns() {
    String more = optional.isEmpty() ? "" : " [" + optional.replace(" ", "] [") + "]";
    return code() + " " + needed + more;
  }
}
