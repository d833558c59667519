/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Actors;
import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The levelled names of actors, and who shares one. */
final class Spellings {

  static final Column KEY = col("key");
  static final Column MENTIONS = col("mentions");
  static final Column PRIOR = col("prior");
  static final Column COUNTRY = col("known_country");

  private static final String PERSON = "person ";
  private static final String ORGANIZATION = "organization ";

  private static final StructType OPEN =
      new StructType()
          .add(KEY.toString(), DataTypes.StringType, false)
          .add(Actors.ACTOR_ID.name(), DataTypes.StringType, false)
          .add(Actors.NAME.name(), DataTypes.StringType, false)
          .add(MENTIONS.toString(), DataTypes.LongType, false)
          .add(PRIOR.toString(), DataTypes.DoubleType, true)
          .add(COUNTRY.toString(), DataTypes.StringType, true);

  private static final StructType KNOWN =
      new StructType()
          .add(KEY.toString(), DataTypes.StringType, false)
          .add(Actors.ACTOR_ID.name(), DataTypes.StringType, true)
          .add(PRIOR.toString(), DataTypes.DoubleType, true)
          .add(COUNTRY.toString(), DataTypes.StringType, true);

  private Spellings() {}

  static boolean isPersons(String key) {
    return key.startsWith(PERSON);
  }

  /**
   * The actors, open or the catalog's persons, that share a levelled name with another. A name that
   * several persons of the catalog bear says nothing of an open one.
   *
   * @param actors rows of table actors
   */
  static Dataset<Row> shared(Catalog catalog, Dataset<Row> actors) {
    Dataset<Row> known = actors.sparkSession().createDataFrame(known(catalog), KNOWN);
    String[] key = {KEY.toString()};
    Column ambiguous = Actors.ACTOR_ID.col().isNull();
    Dataset<Row> open = open(actors).join(known.where(ambiguous), key, "left_anti");
    Dataset<Row> seen =
        known
            .join(
                actors.select(Actors.ACTOR_ID.col(), Actors.NAME.col(), MENTIONS),
                Actors.ACTOR_ID.name())
            .select(KEY, Actors.ACTOR_ID.col(), Actors.NAME.col(), MENTIONS, PRIOR, COUNTRY);
    Dataset<Row> all = open.unionByName(seen);
    Dataset<Row> several =
        all.groupBy(KEY).agg(count(lit(1)).as("bearers")).where("bearers > 1").select(KEY);
    return all.join(several, key);
  }

  private static Dataset<Row> open(Dataset<Row> actors) {
    FlatMapFunction<Row, Row> keyed =
        row -> {
          List<String> words = Bearer.words(row.getString(0));
          boolean person = row.getString(2).equals(ActorType.PERSON.code());
          return key(words, person).stream()
              .map(
                  key ->
                      RowFactory.create(
                          key, row.getString(0), row.getString(1), row.getLong(3), null, null))
              .iterator();
        };
    return actors
        .where(Actors.ACTOR_ID.col().startsWith(Bearer.OPEN))
        .where(Actors.TYPE.col().isin(ActorType.PERSON.code(), ActorType.ORGANIZATION.code()))
        .select(Actors.ACTOR_ID.col(), Actors.NAME.col(), Actors.TYPE.col(), MENTIONS)
        .flatMap(keyed, Encoders.row(OPEN));
  }

  private static java.util.Optional<String> key(List<String> words, boolean person) {
    return person
        ? PersonSpelling.of(words).map(spelling -> PERSON + spelling.key())
        : OrganizationForm.of(words).map(form -> ORGANIZATION + form);
  }

  /** One row for each levelled name in the catalog; without an actor when several bear it. */
  private static List<Row> known(Catalog catalog) {
    Map<String, Set<Actor>> bearers = new LinkedHashMap<>();
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      Actor actor = catalog.actor(alias);
      if (alias.kind() == AliasKind.NAME && actor.type() == ActorType.PERSON) {
        List<String> words =
            WordScanner.scan(alias.text()).stream().map(Word::form).map(WordScanner::fold).toList();
        key(words, true)
            .ifPresent(k -> bearers.computeIfAbsent(k, b -> new LinkedHashSet<>()).add(actor));
      }
    }
    List<Row> rows = new ArrayList<>(bearers.size());
    bearers.forEach((key, actors) -> rows.add(known(key, actors)));
    return rows;
  }

  private static Row known(String key, Set<Actor> bearers) {
    if (bearers.size() > 1) {
      return RowFactory.create(key, null, null, null);
    }
    Actor only = bearers.iterator().next();
    return RowFactory.create(key, only.id(), only.prior(), only.country());
  }
}
