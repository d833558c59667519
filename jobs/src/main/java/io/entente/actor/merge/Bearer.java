/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An actor that bears a name which others bear, too, but for its spelling.
 *
 * @param actorId its id
 * @param name its name
 * @param mentions how often it is named
 * @param articles in how many articles
 * @param known what the catalog says, if the catalog has it
 * @param withCountry of an open actor: articles that name something of the country that the
 *     catalog's bearer of the name is of
 * @param withTeam of an open actor: articles that name a sports team
 */
record Bearer(
    String actorId,
    String name,
    long mentions,
    long articles,
    Optional<Known> known,
    long withCountry,
    long withTeam) {

  /** The commonest first; of equally common ones the first by id. */
  static final Comparator<Bearer> COMMONEST =
      Comparator.comparing(Bearer::mentions, Comparator.reverseOrder())
          .thenComparing(Bearer::actorId);

  static final String OPEN = "open:";

  /**
   * What the catalog says of an actor.
   *
   * @param prior how likely the bare name means it
   * @param country its country, or empty
   */
  record Known(double prior, String country) implements Serializable {}

  boolean isOpen() {
    return known.isEmpty();
  }

  /** The folded words of an open actor's name. */
  static List<String> words(String openId) {
    return List.of(openId.substring(OPEN.length()).split("_"));
  }

  String evidence() {
    return String.format(
        Locale.ROOT, "%s: %d in %d article%s", name, mentions, articles, articles == 1 ? "" : "s");
  }
}
