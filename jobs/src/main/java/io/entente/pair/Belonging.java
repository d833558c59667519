/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import io.entente.actor.Relations;
import io.entente.actor.catalog.RelationKind;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is known of actors beforehand: who belongs to whom, and who stands for which country.
 *
 * @param relations who belongs to whom
 * @param standing who stands for which country, of one actor no two spans at a time
 */
public record Belonging(List<Relations.Known> relations, List<CountryStanding.Span> standing)
    implements Serializable {

  /** Nothing is known. */
  public static final Belonging NONE = new Belonging(List.of(), List.of());

  /** Takes copies. */
  public Belonging {
    relations = List.copyOf(relations);
    standing = List.copyOf(standing);
  }

  /**
   * What a lake knows. It grows with the catalog, not with the corpus.
   *
   * @param actors rows of table actors
   * @param relations rows of table relations
   * @param sides what can be a side
   */
  public static Belonging of(Dataset<Row> actors, Dataset<Row> relations, PairRules.Sides sides) {
    List<String> kinds = Arrays.stream(RelationKind.values()).map(RelationKind::code).toList();
    // In order, so that what is chosen of several does not hang on how the tables are stored.
    Map<Boolean, List<Relations.Known>> known =
        Relations.TABLE.records(relations.unionByName(CountryStanding.asRelations(actors))).stream()
            .sorted(
                Comparator.comparing(Relations.Known::actorA)
                    .thenComparing(Relations.Known::actorB))
            .collect(Collectors.partitioningBy(one -> kinds.contains(one.kind())));
    return new Belonging(
        known.get(true), CountryStanding.of(known.get(false), known.get(true), sides));
  }
}
