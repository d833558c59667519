/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.Gazetteer;
import io.entente.ner.crf.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the lists of names from the actor catalog and from name and city tables. */
final class Gazetteers {

  private static final String CATALOG = "/io/entente/actor/catalog/";
  private static final int COMMON = 5;
  private static final int LEAST_LETTERS = 2;

  private final Gazetteer gazetteer = Gazetteer.empty();

  /** The lists so far. */
  Gazetteer build() {
    return gazetteer;
  }

  /** Adds names and aliases of the catalog that the jar holds. */
  Gazetteers withCatalog() throws IOException {
    Map<String, String> types = new HashMap<>();
    for (String line : lines(Gazetteers.class.getResourceAsStream(CATALOG + "actors.tsv"))) {
      String[] cells = line.split("\t", -1);
      types.put(cells[0], cells[2]);
      add(listOf(cells[2]), cells[1]);
    }
    for (String line : lines(Gazetteers.class.getResourceAsStream(CATALOG + "aliases.tsv"))) {
      String[] cells = line.split("\t", -1);
      add(listOfAlias(types.get(cells[0]), cells[2]), cells[1]);
    }
    return this;
  }

  /** Adds first or last names: CSV with the name, and how often it is borne, in two columns. */
  Gazetteers withNames(InputStream csv, Gazetteer.List common, Gazetteer.List rare)
      throws IOException {
    List<String> lines = lines(csv);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", 3);
      int count = cells[1].isEmpty() ? 0 : Integer.parseInt(cells[1]);
      add(count >= COMMON ? common : rare, cells[0]);
    }
    return this;
  }

  /** Adds cities: CSV with the name in the second column. */
  Gazetteers withCities(InputStream csv) throws IOException {
    List<String> lines = lines(csv);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", 4);
      add(Gazetteer.List.PLACE, cells[1]);
    }
    return this;
  }

  /** Adds words to a list. */
  Gazetteers withWords(Gazetteer.List list, Iterable<String> words) {
    words.forEach(word -> add(list, word));
    return this;
  }

  private void add(Gazetteer.List list, String name) {
    if (list != null && name.length() >= LEAST_LETTERS && !name.startsWith("\"")) {
      gazetteer.add(list, Spelling.lower(name));
    }
  }

  private static Gazetteer.List listOfAlias(String type, String kind) {
    return switch (kind) {
      case "demonym" -> Gazetteer.List.DEMONYM;
      case "capital", "seat" -> Gazetteer.List.PLACE;
      case "surname" -> null;
      default -> type == null ? null : listOf(type);
    };
  }

  private static Gazetteer.List listOf(String type) {
    return switch (type) {
      case "state" -> Gazetteer.List.STATE;
      case "person" -> Gazetteer.List.PERSON;
      case "agency", "alliance", "organization" -> Gazetteer.List.ORGANIZATION;
      case "party" -> Gazetteer.List.PARTY;
      case "armed_group" -> Gazetteer.List.ARMED_GROUP;
      case "company" -> Gazetteer.List.COMPANY;
      case "media" -> Gazetteer.List.MEDIA;
      case "place" -> Gazetteer.List.PLACE;
      case "people" -> Gazetteer.List.DEMONYM;
      default -> null;
    };
  }

  private static List<String> lines(InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
