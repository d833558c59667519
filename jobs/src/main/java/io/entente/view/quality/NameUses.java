/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.resolve.Resolution;
import io.entente.table.RecordReader;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Mentions counted by string, actor, type and resolution; kept until it is closed. */
public final class NameUses implements AutoCloseable {

  static final String MENTIONS = "mentions";

  private static final String CONFIDENCE = Mentions.CONFIDENCE.name();
  private static final String IN_CATALOG = Actors.IN_CATALOG.name();

  /** A name in a credit, which is no name in the news. */
  private static final String CREDIT = Resolution.CREDIT.name().toLowerCase(Locale.ROOT);

  /** What stands for the type of a name without an actor. */
  public static final String UNRESOLVED = "unresolved";

  private final Dataset<Row> uses;

  private NameUses(Dataset<Row> uses) {
    this.uses = uses;
  }

  /**
   * Counts mentions, but for names in credits.
   *
   * @param mentions rows of table mentions
   */
  public static NameUses of(Dataset<Row> mentions) {
    return new NameUses(
        mentions
            .where(not(Mentions.RESOLUTION.col().equalTo(CREDIT)))
            .groupBy(
                Mentions.SURFACE.col(),
                Mentions.ACTOR_ID.col(),
                Mentions.TYPE.col(),
                Mentions.RESOLUTION.col())
            .agg(count(lit(1)).as(MENTIONS), sum(CONFIDENCE).as(CONFIDENCE))
            .persist());
  }

  /** The counts, a row for each string, actor, type and resolution. */
  Dataset<Row> rows() {
    return uses;
  }

  /**
   * Mentions of one kind of resolution.
   *
   * @param resolution the kind
   * @param mentions how many
   * @param confidence their mean stated confidence
   */
  public record ResolutionRate(String resolution, long mentions, double confidence) {}

  /** Mentions by kind of resolution, the commonest first. */
  public List<ResolutionRate> byResolution() {
    Dataset<Row> rates =
        uses.groupBy(Mentions.RESOLUTION.col())
            .agg(sum(MENTIONS).as(MENTIONS), sum(CONFIDENCE).divide(sum(MENTIONS)).as(CONFIDENCE))
            .orderBy(col(MENTIONS).desc(), Mentions.RESOLUTION.col());
    return RecordReader.of(ResolutionRate.class).collect(rates);
  }

  /**
   * Mentions of actors of one type.
   *
   * @param type the type; {@code unresolved} for names without an actor
   * @param mentions how many
   * @param inCatalog how many of an actor that the catalog has
   */
  public record TypeRate(String type, long mentions, long inCatalog) {}

  /** Mentions by type of actor, the commonest first. */
  public List<TypeRate> byType() {
    Column inCatalog =
        when(
                Mentions.ACTOR_ID
                    .col()
                    .isNotNull()
                    .and(isOpen(Mentions.ACTOR_ID.col()).equalTo(false)),
                col(MENTIONS))
            .otherwise(0L);
    Dataset<Row> rates =
        uses.groupBy(coalesce(Mentions.TYPE.col(), lit(UNRESOLVED)).as(Actors.TYPE.name()))
            .agg(sum(MENTIONS).as(MENTIONS), sum(inCatalog).as(IN_CATALOG))
            .orderBy(col(MENTIONS).desc(), Actors.TYPE.col());
    return RecordReader.of(TypeRate.class).collect(rates);
  }

  static Column isOpen(Column actorId) {
    return actorId.startsWith(OpenActor.PREFIX);
  }

  @Override
  public void close() {
    uses.unpersist();
  }
}
