/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.text;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.KnownRelations;
import io.entente.actor.catalog.Relation;
import io.entente.actor.catalog.RelationKind;
import io.entente.table.Identity;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/**
 * Table {@code relations}: which actor belongs to which by nature, as the catalog knows it. A pair
 * of two such actors tells nothing that a reader did not know.
 */
public final class Relations {

  /** Under what the ledger keeps the {@link #version} of a table's content. */
  public static final String VERSION = "countries";

  /** The one that belongs. */
  public static final TableColumn ACTOR_A =
      text(
          "actor_a",
          "The actor that belongs to the other; not always the one whose id comes first",
          "place:kazan");

  /** To which it belongs. */
  public static final TableColumn ACTOR_B =
      text("actor_b", "The actor to which it belongs", "state:rus");

  /** How. */
  public static final TableColumn KIND =
      text(
              "kind",
              "How: holds_office_of (a person), body_of, party_of, place_of (of a state; an alliance's"
                  + " seat), part_of (a body of an alliance, a state of a part of the world),"
                  + " member_of (a state in an alliance)",
              "place_of")
          .among(RelationKind.values());

  /** First day. */
  public static final TableColumn VALID_FROM =
      optional(
          "valid_from",
          DataTypes.DateType,
          "First day; null where there is none, or none is known",
          "2018-05-07");

  /** Last day. */
  public static final TableColumn VALID_TO =
      optional(
          "valid_to",
          DataTypes.DateType,
          "Last day; null where it still holds as far as the catalog knows",
          "2020-01-31");

  /** The country. */
  public static final TableColumn COUNTRY =
      optional(
          "country",
          DataTypes.StringType,
          "Country of actor_b where that is a state: its ISO 3166 alpha-3 code, or the state's id"
              + " where it has none",
          "RUS");

  /** Definition of the table. */
  public static final TableDefinition<Known> TABLE =
      TableDefinition.named("relations", Known.class)
          .grain("one span of time in which an actor of the catalog belongs to another")
          .columns(ACTOR_A, ACTOR_B, KIND, VALID_FROM, VALID_TO, COUNTRY)
          .sortedBy(ACTOR_A, ACTOR_B, KIND, VALID_FROM)
          .define();

  private Relations() {}

  /** All relations that a catalog knows, whether or not a text names their actors. */
  public static List<Known> of(Catalog catalog) {
    return KnownRelations.of(catalog).stream().map(relation -> known(catalog, relation)).toList();
  }

  private static Known known(Catalog catalog, Relation relation) {
    String country =
        catalog
            .actor(relation.of())
            .filter(of -> of.type() == ActorType.STATE)
            .map(of -> of.country().isEmpty() ? of.id() : of.country())
            .orElse(null);
    return new Known(
        relation.actor(),
        relation.of(),
        relation.kind().code(),
        relation.from().equals(LocalDate.MIN) ? null : relation.from(),
        relation.to().equals(LocalDate.MAX) ? null : relation.to(),
        country);
  }

  /**
   * A hash of all that a catalog says of relations and countries: where it is the same, no pair has
   * another relation and no actor stands for another country.
   *
   * @param relations all that it knows
   */
  public static String version(Catalog catalog, List<Known> relations) {
    Identity version = new Identity();
    for (Actor actor : catalog.actors()) {
      version.part("actor", actor.id()).part("type", actor.type().code());
      version.part("country", actor.country());
    }
    for (Known known : relations) {
      version.part("relation", known.toString());
    }
    return version.hash();
  }

  /** A row of the table; the columns say what each component means. */
  public record Known(
      String actorA,
      String actorB,
      String kind,
      LocalDate validFrom,
      LocalDate validTo,
      String country)
      implements Serializable {}
}
