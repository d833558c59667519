/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Which of a record's fields is which of ours. */
public final class FieldNames {

  /** What the elements of RSS, RDF and Atom mean. */
  private static final Map<Field, List<String>> OF_FEEDS =
      Map.of(
          Field.BODY,
          List.of("content:encoded", "content", "description", "summary", "dc:description"),
          Field.DATE,
          List.of(
              "pubDate", "published", "dc:date", "issued", "dcterms:issued", "created", "updated"),
          Field.TITLE,
          List.of("title", "dc:title"),
          Field.URL,
          List.of("feedburner:origLink", "link", "rdf:about"),
          Field.SOURCE,
          List.of("source", "dc:publisher", "channel"),
          Field.ID,
          List.of("guid", "id", "dc:identifier"),
          Field.LANGUAGE,
          List.of("dc:language", "language"));

  private final boolean areOfFeeds;
  private final Map<String, List<Role>> roles = new HashMap<>();
  private final Map<Field, List<String>> names = new HashMap<>();

  /** What a name in a record stands for, and its rank among the names for it. */
  record Role(Field field, int rank) {}

  /**
   * Names as they usually are, but for the given ones.
   *
   * @param chosen our field name to the record's; it replaces all usual names of that field
   */
  public FieldNames(Map<String, String> chosen) {
    this(chosen, Field::names, false);
  }

  private FieldNames(
      Map<String, String> chosen, Function<Field, List<String>> usual, boolean areOfFeeds) {
    this.areOfFeeds = areOfFeeds;
    String body = key(chosen.getOrDefault(Field.BODY.code(), ""));
    for (Field field : Field.values()) {
      String name = chosen.get(field.code());
      List<String> candidates = name == null ? usual.apply(field) : List.of(name);
      if (field == Field.TITLE && name == null) {
        // Whoever takes the title for the text does not want to read it twice.
        candidates = candidates.stream().filter(title -> !key(title).equals(body)).toList();
      }
      names.put(field, candidates);
      for (int rank = 0; rank < candidates.size(); rank++) {
        String key = key(candidates.get(rank));
        roles.computeIfAbsent(key, k -> new ArrayList<>()).add(new Role(field, rank));
      }
    }
  }

  /** Names as they are in RSS, RDF and Atom, but for the given ones. */
  public static FieldNames ofFeeds(Map<String, String> chosen) {
    return new FieldNames(chosen, OF_FEEDS::get, true);
  }

  boolean areOfFeeds() {
    return areOfFeeds;
  }

  /** Whether a record's field of this name is of use. */
  public boolean knows(String name) {
    return roles.containsKey(key(name));
  }

  /** Whether a record's field of this name can hold this field of ours. */
  public boolean stands(String name, Field field) {
    return roles(name).stream().anyMatch(role -> role.field() == field);
  }

  List<Role> roles(String name) {
    return roles.getOrDefault(key(name), List.of());
  }

  String candidates(Field field) {
    return String.join(", ", names.get(field));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
