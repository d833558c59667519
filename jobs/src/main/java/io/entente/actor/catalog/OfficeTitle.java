/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An office as news calls it without its holder's name: "the French foreign minister".
 *
 * @param phrase its folded words, joined by blanks
 * @param kind kind of office
 * @param titles what the catalog calls the same office, as {@link WordScanner#key}; a role's office
 *     is one of these alone or with "of" and the country's name behind it
 */
public record OfficeTitle(String phrase, OfficeKind kind, Set<String> titles) {

  private static final String FILE = "offices.tsv";

  private static final List<OfficeTitle> ALL =
      new String(content(), StandardCharsets.UTF_8).lines().skip(1).map(OfficeTitle::read).toList();

  /** All offices that are known by a phrase, from {@code offices.tsv} beside the catalog. */
  public static List<OfficeTitle> all() {
    return ALL;
  }

  static byte[] content() {
    return CatalogFiles.content(FILE);
  }

  private static OfficeTitle read(String line) {
    String[] columns = CatalogFiles.columns(FILE, line, 3);
    Set<String> titles =
        Arrays.stream(columns[2].split("\\|"))
            .map(WordScanner::key)
            .collect(Collectors.toUnmodifiableSet());
    return new OfficeTitle(columns[0], OfficeKind.ofCode(columns[1]), titles);
  }
}
