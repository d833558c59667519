/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.SystemMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what kind of error a wrong actor is. What an annotators' actor is is seen from the system's
 * actor that it most often became.
 */
final class ErrorKinds {

  private static final Set<String> CITY_OR_STATE = Set.of("state", "place");
  private static final String METONYM = "metonym";
  private static final String ROLE = "role";
  private static final String PERSON = "person";

  private final ActorMatching matching;
  private final Map<String, String> typeOf = new HashMap<>();

  ErrorKinds(ActorMatching matching, List<MatchedArticle> articles) {
    this.matching = matching;
    for (MatchedArticle article : articles) {
      for (SystemMention mention : article.system().mentions()) {
        typeOf.putIfAbsent(mention.actor(), mention.known().type());
      }
    }
  }

  /** The kind of a match whose actor is not right. */
  ErrorKind of(MatchedArticle.Match match) {
    String gold = match.gold().actor();
    String system = match.system().actor();
    if (isMetonym(match)) {
      return ErrorKind.METONYM;
    } else if (isWrongHolder(match)) {
      return ErrorKind.WRONG_HOLDER;
    } else if (matching.mostlyMeans(system, gold)) {
      return ErrorKind.SPLIT;
    }
    return matching.mostlyBecomes(gold, system) ? ErrorKind.MERGED : ErrorKind.OTHER;
  }

  private boolean isMetonym(MatchedArticle.Match match) {
    String found = match.system().known().type();
    String expected =
        matching.systemOf(match.gold().actor()).map(a -> typeOf.getOrDefault(a, "")).orElse("");
    boolean cityAndState =
        !found.equals(expected)
            && CITY_OR_STATE.contains(found)
            && CITY_OR_STATE.contains(expected);
    return cityAndState && !match.system().isOpen() || match.system().resolution().equals(METONYM);
  }

  /** A known person that stands for another one; an unknown one is split or merged. */
  private boolean isWrongHolder(MatchedArticle.Match match) {
    SystemMention system = match.system();
    String expected = matching.systemOf(match.gold().actor()).orElse("");
    boolean anotherKnownPerson =
        isKnownPerson(expected)
            && !expected.equals(system.actor())
            && !system.known().wikidataId().equals(match.gold().actor());
    boolean meansAnother = !matching.mostlyMeans(system.actor(), match.gold().actor());
    boolean known = !system.isOpen() && isPerson(system, match);
    return isPerson(match.gold(), expected)
        && (system.resolution().equals(ROLE) || known && (meansAnother || anotherKnownPerson));
  }

  private boolean isPerson(GoldMention gold, String expected) {
    return gold.isPerson() || isKnownPerson(expected);
  }

  /** A system that tells no types is taken to mean a person where the annotators do. */
  private static boolean isPerson(SystemMention system, MatchedArticle.Match match) {
    String type = system.known().type();
    return type.isEmpty() ? match.gold().isPerson() : type.equals(PERSON);
  }

  private boolean isKnownPerson(String system) {
    return !SystemMention.isOpen(system) && PERSON.equals(typeOf.get(system));
  }
}
