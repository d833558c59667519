/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.CountryStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Looks up for which country an actor stands on a day; both are numbers. */
final class CountriesOfDay {

  /** Number of the country of an actor that stands for none. */
  static final int NONE = -1;

  private static final Time[] NEVER = {};

  private final NameNumbers actors;
  private final NameNumbers countries = new NameNumbers();
  private final Map<UTF8String, Time[]> standing = new HashMap<>();
  private final List<Time[]> ofActor = new ArrayList<>();

  private record Time(int country, int from, int to) {}

  /**
   * Countries of actors.
   *
   * @param spans when each actor stands for which country
   * @param actors numbers of the actors
   */
  CountriesOfDay(List<CountryStanding.Span> spans, NameNumbers actors) {
    this.actors = actors;
    for (CountryStanding.Span span : spans) {
      Time time =
          new Time(
              countries.of(UTF8String.fromString(span.country())),
              day(span.from()),
              day(span.to()));
      standing.merge(
          UTF8String.fromString(span.actorId()), new Time[] {time}, CountriesOfDay::joined);
    }
  }

  private static Time[] joined(Time[] some, Time[] more) {
    List<Time> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(Time[]::new);
  }

  private static int day(LocalDate date) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
  }

  /** Number of an actor's country on a day, or {@link #NONE}. */
  int of(int actor, int day) {
    while (ofActor.size() <= actor) {
      ofActor.add(standing.getOrDefault(actors.name(ofActor.size()), NEVER));
    }
    for (Time time : ofActor.get(actor)) {
      if (time.from() <= day && day <= time.to()) {
        return time.country();
      }
    }
    return NONE;
  }

  /** Names of the countries. */
  NameNumbers names() {
    return countries;
  }

  /** A story's mentions as such of countries, on a day. */
  StoryMentions mentions(StoryMentions story, StoryActors paired, int day) {
    StoryMentions mentions = new StoryMentions();
    for (int i = 0; i < story.size(); i++) {
      int country = of(story.actor(i), day);
      if (country != NONE) {
        boolean isPaired = story.isPaired(i) && paired.isPaired(story.actor(i));
        mentions.add(story, i, country, StoryMentions.flags(isPaired, story.isSure(i)));
      }
    }
    return mentions;
  }
}
