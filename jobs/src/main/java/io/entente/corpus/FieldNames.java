/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

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
          List.of("feedburner:origLink", "link", "guid permalink", "rdf:about"),
          Field.SOURCE,
          List.of("source", "dc:publisher", "channel"),
          Field.ID,
          List.of("guid", "id", "dc:identifier"),
          Field.LANGUAGE,
          List.of("dc:language", "language"));

  private static final int MOST_LOOKED = 10_000;

  private static final Pattern MARKS = Pattern.compile("[_\\s-]+");

  /** Before a name that a person gave: it is not taken loosely. */
  private static final String EXACTLY = "=";

  private final boolean areOfFeeds;
  private final Map<String, List<Role>> roles = new HashMap<>();
  private final Map<String, Name> looked = new HashMap<>();
  private final Set<Field> chosenFields = EnumSet.noneOf(Field.class);
  private final Map<Field, List<String>> names = new HashMap<>();

  /** A name as it is known loosely, and what it stands for. */
  record Name(String loose, List<Role> roles) {}

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
      if (name != null) {
        chosenFields.add(field);
      }
      for (int rank = 0; rank < candidates.size(); rank++) {
        String candidate = candidates.get(rank);
        String key = name == null ? loose(candidate) : EXACTLY + key(candidate);
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
    return !name(name).roles().isEmpty();
  }

  /** Whether a record's field of this name can hold this field of ours. */
  public boolean stands(String name, Field field) {
    return roles(name).stream().anyMatch(role -> role.field() == field);
  }

  List<Role> roles(String name) {
    return name(name).roles();
  }

  /** A record's name, looked up once a file and not once a record. */
  Name name(String name) {
    Name known = looked.get(name);
    if (known == null) {
      String loose = loose(name);
      known = new Name(loose, roles(name, loose));
      if (looked.size() < MOST_LOOKED) {
        looked.put(name, known);
      }
    }
    return known;
  }

  private List<Role> roles(String name, String loose) {
    List<Role> usual = roles.getOrDefault(loose, List.of());
    List<Role> exact = roles.getOrDefault(EXACTLY + key(name), List.of());
    if (usual.isEmpty() || exact.isEmpty()) {
      return usual.isEmpty() ? exact : usual;
    }
    List<Role> both = new ArrayList<>(usual);
    both.addAll(exact);
    return both;
  }

  /** Whether a person said which name holds this field. */
  boolean isChosen(Field field) {
    return chosenFields.contains(field);
  }

  /** A name without what tells {@code published_at} from {@code publishedAt}. */
  private static String loose(String name) {
    return MARKS.matcher(key(name)).replaceAll("");
  }

  String candidates(Field field) {
    return String.join(", ", names.get(field));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
