/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import io.entente.actor.Actors;
import io.entente.actor.catalog.ActorType;
import io.entente.table.TableColumn;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import scala.collection.JavaConverters;

/**
 * Countries as rows of table actors: under their codes, with the names of their states. Of several
 * states of one code it is the one that texts name most.
 */
final class CountryRows {

  private static final String CODE = "code";
  private static final String NUMBER = "number";
  private static final Column NONE = array().cast(Actors.SURFACES.type());

  private static final Map<TableColumn, Column> FILLED =
      Map.of(
          Actors.ACTOR_ID, col(CODE),
          Actors.NAME, coalesce(Actors.NAME.col(), col(CODE)),
          Actors.TYPE, coalesce(Actors.TYPE.col(), lit(ActorType.STATE.code())),
          Actors.IN_CATALOG, lit(true),
          Actors.MENTIONS, coalesce(Actors.MENTIONS.col(), lit(0L)),
          Actors.SURFACES, coalesce(Actors.SURFACES.col(), NONE));

  private CountryRows() {}

  /**
   * A row of each country that is counted.
   *
   * @param actors rows of table actors
   * @param countries rows of countries, whose codes stand as ids of actors
   */
  static Dataset<Row> of(Dataset<Row> actors, Dataset<Row> countries) {
    Column isState = Actors.TYPE.col().equalTo(ActorType.STATE.code());
    Column isAlliance = Actors.TYPE.col().equalTo(ActorType.ALLIANCE.code());
    Dataset<Row> named =
        actors
            .where(Actors.IN_CATALOG.col().and(isState.or(isAlliance)))
            .withColumn(CODE, coalesce(Actors.COUNTRY.col(), Actors.ACTOR_ID.col()))
            .withColumn(
                NUMBER,
                row_number()
                    .over(
                        Window.partitionBy(CODE)
                            .orderBy(Actors.MENTIONS.col().desc(), Actors.ACTOR_ID.col())))
            .where(col(NUMBER).equalTo(1))
            .drop(Actors.ACTOR_ID.name(), NUMBER);
    Dataset<Row> codes = countries.select(Actors.ACTOR_ID.col().as(CODE)).distinct();
    Column[] columns =
        Actors.TABLE.columns().stream().map(CountryRows::filled).toArray(Column[]::new);
    return codes
        .join(named, JavaConverters.asScalaBuffer(List.of(CODE)).toSeq(), "left")
        .select(columns);
  }

  /** The value of a column, or what stands for it where no text names the state itself. */
  private static Column filled(TableColumn column) {
    return FILLED.getOrDefault(column, column.col()).as(column.name());
  }
}
