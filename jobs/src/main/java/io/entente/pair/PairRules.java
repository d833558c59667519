/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.ActorType;
import io.entente.table.RecordJson;
import io.entente.table.Runs;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which actors of an article are paired.
 *
 * @param mostActors how many of one article at the most: those with the most mentions
 * @param types codes of the types that are paired, in the order of {@link ActorType}
 * @param attribution whether media that only report are paired too ("told Reuters")
 * @param sides what can be a side of a pair of countries
 */
public record PairRules(
    @JsonProperty(value = "max_actors_per_article", required = true) int mostActors,
    @JsonProperty(value = "pair_types", required = true) List<String> types,
    @JsonProperty("pair_attribution") Boolean attribution,
    @JsonProperty("country_sides") Sides sides)
    implements Serializable {

  private static final RecordJson<PairRules> JSON = RecordJson.of(PairRules.class);

  /** Rules of an earlier version do not say whether media that only report are paired. */
  public PairRules {
    attribution = attribution != null && attribution;
    sides = sides == null ? Sides.STATES : sides;
  }

  /** Rules by which states alone are sides. */
  public PairRules(int mostActors, List<String> types, Boolean attribution) {
    this(mostActors, types, attribution, Sides.STATES);
  }

  /**
   * What can be a side when countries are counted.
   *
   * @param places whether a place stands for its country
   * @param alliances whether alliances are counted beside countries
   */
  public record Sides(
      @JsonProperty(required = true) boolean places,
      @JsonProperty(required = true) boolean alliances)
      implements Serializable {

    /** Countries alone, for which their places do not stand. */
    public static final Sides STATES = new Sides(false, false);
  }

  /** How many actors of one article are paired, unless told otherwise. */
  public static final int MOST_ACTORS = 500;

  /** Every type but {@code other}: events, treaties and works are mentioned, but no actors. */
  public static final PairRules USUAL =
      new PairRules(
          MOST_ACTORS,
          Arrays.stream(ActorType.values())
              .filter(type -> type != ActorType.OTHER)
              .map(ActorType::code)
              .toList(),
          false);

  /**
   * The rules by which pairs were counted last; the usual ones when none were.
   *
   * @param runs rows of table runs
   */
  public static PairRules last(Dataset<Row> runs) {
    return Runs.lastConfiguration(runs, Runs.PAIR).map(PairRules::ofJson).orElse(USUAL);
  }

  /**
   * The rules that stand in the ledger.
   *
   * @throws IllegalArgumentException when it is not what {@link #json} gave
   */
  public static PairRules ofJson(String json) {
    try {
      return JSON.read(json);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no rules for pairs: '" + json + "'", e);
    }
  }

  /** Whether a row of table mentions is paired by these rules. */
  public Column pairs() {
    Column typed = Mentions.TYPE.col().isin(types.toArray()).and(Mentions.TYPE.col().isNotNull());
    return attribution ? typed : typed.and(not(coalesce(Mentions.ATTRIBUTION.col(), lit(false))));
  }

  /** The rules as they stand in the ledger. */
  public String json() {
    return JSON.write(this);
  }
}
