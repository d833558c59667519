/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The catalog's persons by first and last name in a spelling that joins transliterations: "Sergey
 * Lavrov" and "Sergei Lavrov", "Mohammad Zarif" and "Mohammed Zarif". Middle names do not count,
 * unless the family name stands first: "Kim Yong-hun" is not "Kim Tok-hun".
 */
public final class NameVariants {

  private static final Pattern DIPHTHONGS = Pattern.compile("[eai][iy](?=[^aeiouy]|$)");
  private static final Pattern ENDS = Pattern.compile("i[yj]$|yy$");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private final Map<String, Set<Integer>> persons = new HashMap<>();
  private final Catalog catalog;

  NameVariants(Catalog catalog) {
    this.catalog = catalog;
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      if (alias.kind() == AliasKind.NAME && catalog.actor(alias).type() == ActorType.PERSON) {
        List<String> words =
            WordScanner.scan(alias.text()).stream().map(Word::form).map(WordScanner::fold).toList();
        if (words.size() > 1) {
          persons
              .computeIfAbsent(key(new PersonName(words)), k -> new LinkedHashSet<>())
              .add(alias.actor());
        }
      }
    }
  }

  /** The catalog's persons whose name may be a spelling of this one. */
  List<Actor> of(PersonName name) {
    return persons.getOrDefault(key(name), Set.of()).stream().map(catalog.actors()::get).toList();
  }

  private static String key(PersonName name) {
    if (name.isFamilyFirst()) {
      return name.words().stream().map(NameVariants::spelling).collect(Collectors.joining(" "));
    }
    return spelling(name.first()) + " " + spelling(name.last());
  }

  /** A word as it sounds in most transliterations: vowels, doubled letters and h are levelled. */
  public static String spelling(String word) {
    String levelled =
        word.replace("ph", "f")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("q", "k")
            .replace("ck", "k")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i");
    levelled = DIPHTHONGS.matcher(levelled).replaceAll("i");
    levelled = ENDS.matcher(levelled).replaceAll("i");
    levelled = levelled.replace('y', 'i').replace('j', 'i').replace('e', 'a').replace('o', 'u');
    return DOUBLED.matcher(levelled).replaceAll("$1");
  }
}
