/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Actors;
import io.entente.actor.Relations;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.RelationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * For which country each actor stands, day by day: a state for itself, its bodies, parties and
 * companies for it and, if the rules say so, its places; a person for the country of the office
 * held on the day, else for that of the catalog. Who holds an office of an alliance or of a body of
 * one stands for the alliance and for no country, as do its bodies; alliances count only if the
 * rules say so. Nobody else stands for a country: not peoples, armed groups, media or teams, nor
 * actors that the catalog lacks.
 *
 * <p>Of several offices on a day, one of a state comes before one of an alliance, then the one that
 * began last, then the country whose code comes first.
 */
public final class CountryStanding {

  private static final Set<String> BY_CATALOG =
      Set.of(
          ActorType.STATE.code(),
          ActorType.AGENCY.code(),
          ActorType.PARTY.code(),
          ActorType.COMPANY.code(),
          ActorType.PERSON.code());

  private static final String STATE = ActorType.STATE.code();
  private static final String PLACE = ActorType.PLACE.code();
  private static final String ALLIANCE = ActorType.ALLIANCE.code();

  /** The greatest is the office that counts. */
  private static final Comparator<Office> WEIGHT =
      Comparator.comparing(Office::ofState)
          .thenComparing(Office::from)
          .thenComparing(office -> String.valueOf(office.country()), Comparator.reverseOrder());

  private final PairRules.Sides sides;
  private final Set<String> countries = new TreeSet<>();
  private final Map<String, String> alliances = new HashMap<>();
  private final Map<String, String> usual = new TreeMap<>();
  private final Map<String, List<Office>> offices = new TreeMap<>();

  private record Office(boolean ofState, String country, LocalDate from, LocalDate to) {

    boolean isHeldOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * A time in which an actor stands for a country.
   *
   * @param country its code; of a state that has none and of an alliance, the id
   * @param from first day; {@link LocalDate#MIN} where there is none
   * @param to last day; {@link LocalDate#MAX} where there is none
   */
  public record Span(String actorId, String country, LocalDate from, LocalDate to)
      implements Serializable {}

  private CountryStanding(PairRules.Sides sides) {
    this.sides = sides;
  }

  /**
   * Rows of table actors as rows of table relations, of those that may stand for a country: each is
   * of its type and country.
   */
  static Dataset<Row> asRelations(Dataset<Row> actors) {
    return actors
        .where(Actors.IN_CATALOG.col())
        .where(Actors.COUNTRY.col().isNotNull().or(Actors.TYPE.col().isin(STATE, ALLIANCE)))
        .select(
            Actors.ACTOR_ID.col().as(Relations.ACTOR_A.name()),
            Actors.ACTOR_ID.col().as(Relations.ACTOR_B.name()),
            Actors.TYPE.col().as(Relations.KIND.name()),
            lit(null).cast(DataTypes.DateType).as(Relations.VALID_FROM.name()),
            lit(null).cast(DataTypes.DateType).as(Relations.VALID_TO.name()),
            Actors.COUNTRY.col().as(Relations.COUNTRY.name()));
  }

  /**
   * All spans, of one actor no two at a time.
   *
   * @param actors actors as {@link #asRelations} gives them
   */
  static List<Span> of(
      List<Relations.Known> actors, List<Relations.Known> relations, PairRules.Sides sides) {
    CountryStanding standing = new CountryStanding(sides);
    relations.stream()
        .map(Relations.Known::country)
        .filter(Objects::nonNull)
        .forEach(standing.countries::add);
    actors.stream().filter(actor -> actor.kind().equals(STATE)).forEach(standing::addState);
    actors.forEach(standing::addActor);
    relations.forEach(standing::addBody);
    relations.forEach(standing::addOffice);
    return standing.spans();
  }

  private void addState(Relations.Known state) {
    countries.add(state.country() == null ? state.actorA() : state.country());
  }

  private void addActor(Relations.Known actor) {
    if (actor.kind().equals(ALLIANCE)) {
      usual.put(actor.actorA(), alliance(actor.actorA()));
    } else if (actor.kind().equals(STATE) && actor.country() == null) {
      usual.put(actor.actorA(), actor.actorA());
    } else if (counts(actor.kind()) && countries.contains(actor.country())) {
      usual.put(actor.actorA(), actor.country());
    }
  }

  private boolean counts(String type) {
    return BY_CATALOG.contains(type) || sides.places() && type.equals(PLACE);
  }

  /** Its own id where alliances are counted. */
  private String alliance(String id) {
    return sides.alliances() ? id : null;
  }

  private void addBody(Relations.Known body) {
    boolean ofState =
        body.kind().equals(RelationKind.BODY_OF.code())
            || body.kind().equals(RelationKind.PARTY_OF.code())
            || body.kind().equals(RelationKind.PLACE_OF.code()) && sides.places();
    boolean ofAlliance =
        body.kind().equals(RelationKind.PART_OF.code())
            && isAlliance(body.actorB())
            && !isAlliance(body.actorA());
    if (ofState && body.country() != null) {
      usual.putIfAbsent(body.actorA(), body.country());
    } else if (ofAlliance) {
      alliances.merge(body.actorA(), body.actorB(), (a, b) -> a.compareTo(b) < 0 ? a : b);
      usual.put(body.actorA(), alliance(alliances.get(body.actorA())));
    }
  }

  private static boolean isAlliance(String id) {
    return id.startsWith(ALLIANCE + ":");
  }

  private void addOffice(Relations.Known held) {
    if (!held.kind().equals(RelationKind.HOLDS_OFFICE_OF.code())) {
      return;
    }
    String of = isAlliance(held.actorB()) ? held.actorB() : alliances.get(held.actorB());
    if (held.country() != null || of != null) {
      offices
          .computeIfAbsent(held.actorA(), unseen -> new ArrayList<>())
          .add(
              new Office(
                  held.country() != null,
                  held.country() != null ? held.country() : alliance(of),
                  Optional.ofNullable(held.validFrom()).orElse(LocalDate.MIN),
                  Optional.ofNullable(held.validTo()).orElse(LocalDate.MAX)));
    }
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    offices.forEach((actor, held) -> addSpans(actor, held, spans));
    usual.forEach(
        (actor, country) -> {
          if (!offices.containsKey(actor) && country != null) {
            spans.add(new Span(actor, country, LocalDate.MIN, LocalDate.MAX));
          }
        });
    return spans;
  }

  private void addSpans(String actor, List<Office> held, List<Span> spans) {
    TreeSet<LocalDate> begins = new TreeSet<>(List.of(LocalDate.MIN));
    for (Office office : held) {
      begins.add(office.from());
      if (!office.to().equals(LocalDate.MAX)) {
        begins.add(office.to().plusDays(1));
      }
    }
    for (LocalDate from : begins) {
      LocalDate next = begins.higher(from);
      String country =
          held.stream()
              .filter(office -> office.isHeldOn(from))
              .max(WEIGHT)
              .map(office -> Optional.ofNullable(office.country()))
              .orElseGet(() -> Optional.ofNullable(usual.get(actor)))
              .orElse(null);
      if (country != null) {
        spans.add(new Span(actor, country, from, next == null ? LocalDate.MAX : next.minusDays(1)));
      }
    }
  }
}
