/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One record's values under our field names. Of several candidates the best-named one counts. */
public final class RecordFields {

  /** Enough names for a message to show what the record calls its fields. */
  private static final int NAMES_SHOWN = 12;

  /** Records of more names than any sensible one must not fill the memory with them. */
  private static final int NAMES_KEPT = 200;

  /** Ranks of values that are taken only where there is no other. */
  private static final int INNER = 100;

  private static final int POOR = 1_000;

  private static final Set<String> CRAWLED =
      Set.of("datedownload", "crawldate", "crawled", "crawledat", "warcdate");

  /** Names that only records cut out of a web archive have. */
  private static final Set<String> ARCHIVE =
      Set.of("dump", "warcpath", "warcfile", "warcid", "warcrecordid", "crawlid");

  private final FieldNames names;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
  private final Map<Field, String> fillers = new EnumMap<>(Field.class);
  private final Set<Field> nested = EnumSet.noneOf(Field.class);
  private final Set<Field> blank = EnumSet.noneOf(Field.class);
  private final Set<String> seen = new LinkedHashSet<>();

  /** What may be wrong if there is no text, or null. */
  private String doubt;

  private boolean isoDate;
  private String crawlDate;

  /** A record without values yet. */
  public RecordFields(FieldNames names) {
    this.names = names;
  }

  /** Takes a value if its name is known; a blank one never displaces another. */
  public void put(String name, String value) {
    remember(name);
    put(name, value, 0);
  }

  /**
   * Takes a value that stands deeper in the record than others, if its name is known: any at its
   * top goes before it.
   */
  public void putInner(String name, String value) {
    put(name, value, INNER);
  }

  private void put(String name, String value, int depth) {
    if (CRAWLED.contains(names.name(name).loose()) && value != null) {
      crawlDate = value;
    }
    if (value == null || Placeholders.isNothing(value)) {
      names.roles(name).forEach(role -> blank.add(role.field()));
      return;
    }
    for (FieldNames.Role role : names.roles(name)) {
      Integer former = ranks.get(role.field());
      int rank = depth + role.rank() + (Placeholders.isPoor(role.field(), value) ? POOR : 0);
      if (former == null || rank < former) {
        values.put(role.field(), value);
        ranks.put(role.field(), rank);
        fillers.put(role.field(), name);
        isoDate &= role.field() != Field.DATE;
      }
    }
  }

  /** Takes a value that the format itself, not a name in the record, says to be this field. */
  public void put(Field field, String value) {
    if (value != null && !value.isBlank()) {
      values.put(field, value);
      ranks.put(field, -1);
      fillers.put(field, "");
    }
  }

  /**
   * Takes a date that the format defines, in ISO shape: a pattern given for dates is not for it.
   */
  public void putIsoDate(String value) {
    put(Field.DATE, value);
    isoDate = true;
  }

  /** Takes a value that is an ISO date or instant by its type in the file. */
  public void putIsoDate(String name, String value) {
    put(name, value);
    for (FieldNames.Role role : names.roles(name)) {
      isoDate |=
          role.field() == Field.DATE && value != null && value.equals(values.get(Field.DATE));
    }
  }

  /** Notes that the value of this name is an object or a list, which none of our fields can be. */
  public void putNested(String name) {
    remember(name);
    names.roles(name).forEach(role -> nested.add(role.field()));
  }

  /** Notes what is to be said if the record has no text. */
  public void putDoubt(String why) {
    doubt = why;
  }

  /** The record's names of its fields, in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(seen);
  }

  /** The record's name of the value that fills a field of ours; empty when it needs no name. */
  public Optional<String> filler(Field field) {
    return Optional.ofNullable(fillers.get(field));
  }

  /** The value, or null when the record has none. */
  public String value(Field field) {
    boolean ofCrawl =
        field == Field.DATE
            && !names.isChosen(Field.DATE)
            && filler(Field.DATE).filter(this::isOfCrawl).isPresent();
    return ofCrawl ? null : values.get(field);
  }

  /** Why there is no value, in words. */
  String absence(Field field) {
    if (nested.contains(field)) {
      return "its " + field.code() + " is an object or a list, not a text";
    }
    if (field == Field.DATE) {
      Optional<String> crawl = seen.stream().filter(this::isOfCrawl).findFirst();
      if (crawl.isPresent()) {
        return "its %s may be the day of the crawl; --field date=%s takes it all the same"
            .formatted(crawl.get(), crawl.get());
      }
    }
    if (blank.contains(field)) {
      return "its " + field.code() + " is empty";
    }
    if (field == Field.BODY && doubt != null) {
      return doubt;
    }
    if (field == Field.BODY && values.containsKey(Field.TITLE)) {
      return "of its fields %s only the title has words; --field body=title takes it for the text"
          .formatted(shown());
    }
    return "of its fields %s none is one of %s; name it with --field %s=NAME"
        .formatted(shown(), names.candidates(field), field.code());
  }

  /** Whether the value stood in a record of a format that says nothing of markup in it. */
  boolean mayBeMarkup(Field field) {
    return !names.areOfFeeds() && filler(field).filter(name -> !name.isEmpty()).isPresent();
  }

  boolean isNested(Field field) {
    return nested.contains(field) && !values.containsKey(field);
  }

  boolean hasIsoDate() {
    return isoDate;
  }

  /** When a crawler fetched the record, as it says it. */
  Optional<String> crawlDate() {
    return Optional.ofNullable(crawlDate);
  }

  /** Whether the text says itself that it is broken off, and nobody chose it. */
  boolean isTruncatedBody() {
    String body = values.get(Field.BODY);
    return body != null
        && !names.isChosen(Field.BODY)
        && ranks.get(Field.BODY) >= POOR
        && Placeholders.isBrokenOff(body);
  }

  /** Whether this name holds, in records of web archives, the day on which a page was fetched. */
  private boolean isOfCrawl(String name) {
    String key = names.name(name).loose();
    return key.equals("timestamp")
        || CRAWLED.contains(key)
        || (key.equals("date") && isOfArchive());
  }

  private boolean isOfArchive() {
    return seen.stream().map(name -> names.name(name).loose()).anyMatch(ARCHIVE::contains);
  }

  private List<String> shown() {
    return seen.stream().limit(NAMES_SHOWN).map(name -> Excerpt.of(name, 40)).toList();
  }

  private void remember(String name) {
    if (seen.size() < NAMES_KEPT) {
      seen.add(name.length() <= 40 ? name : name.substring(0, 40));
    }
  }
}
