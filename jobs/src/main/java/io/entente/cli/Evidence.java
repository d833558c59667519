/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.PairMentions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The sentences that name both actors of a pair, the newest first, with the actors in brackets. */
final class Evidence {

  private static final String SENTENCE = "sentence_text";
  private static final Column[] NEWEST = {
    Articles.PUBLISHED_DATE.col().desc(),
    Articles.ARTICLE_ID.col(),
    col("evidence.field").desc(),
    col("evidence.begin")
  };

  private final PeriodTables tables;

  Evidence(PeriodTables tables) {
    this.tables = tables;
  }

  /**
   * A sentence.
   *
   * @param date of its article
   * @param from publisher and title, as far as known
   * @param text the sentence, the actors marked
   */
  record Sentence(LocalDate date, String from, String text) {}

  /** The newest sentences of a pair, of the articles that are counted. */
  List<Sentence> of(OnePair pair, int most) {
    OpenLake lake = tables.lake();
    Dataset<Row> sentences =
        pair.of(lake.read(PairMentions.TABLE))
            .select(PairMentions.ARTICLE_ID.col(), explode(col("evidence")).as("evidence"))
            .join(tables.filter().articles(lake.read(Articles.TABLE)), Articles.ARTICLE_ID.name())
            .orderBy(NEWEST)
            .limit(most)
            .withColumn(
                SENTENCE,
                expr(
                    "substring(if(evidence.field = 'title', title, body), evidence.begin + 1,"
                        + " evidence.end - evidence.begin)"))
            .select(
                Articles.ARTICLE_ID.col(),
                Articles.PUBLISHED_DATE.col(),
                Articles.SOURCE.col(),
                Articles.TITLE.col(),
                col("evidence"),
                col(SENTENCE));
    Dataset<Row> named =
        ActorMerges.applied(
                lake.read(Mentions.TABLE), lake.read(ActorMerges.TABLE), lake.read(Actors.TABLE))
            .where(Mentions.ACTOR_ID.col().isin(pair.first().actorId(), pair.second().actorId()))
            .select(
                Mentions.ARTICLE_ID.col(),
                Mentions.FIELD.col(),
                Mentions.BEGIN.col(),
                Mentions.END.col());
    return sentences
        .join(named, Mentions.ARTICLE_ID.name())
        .where("field = evidence.field and `begin` >= evidence.begin and `end` <= evidence.end")
        .groupBy(
            Articles.ARTICLE_ID.col(),
            Articles.PUBLISHED_DATE.col(),
            Articles.SOURCE.col(),
            Articles.TITLE.col(),
            col("evidence"),
            col(SENTENCE))
        .agg(
            collect_list(
                    struct(
                        expr("`begin` - evidence.begin").as("from"),
                        expr("`end` - evidence.begin").as("to")))
                .as("spans"))
        .orderBy(NEWEST)
        .collectAsList()
        .stream()
        .map(Evidence::sentence)
        .toList();
  }

  private static Sentence sentence(Row row) {
    StringBuilder text = new StringBuilder(row.getString(5));
    // From the end, so that the brackets move nothing that is still to be marked.
    for (Row span :
        row.<Row>getList(6).stream()
            .sorted(Comparator.comparing((Row span) -> span.getInt(0)).reversed())
            .toList()) {
      text.insert(text.offsetByCodePoints(0, span.getInt(1)), ']');
      text.insert(text.offsetByCodePoints(0, span.getInt(0)), '[');
    }
    String from =
        Stream.of(row.getString(2), row.getString(3))
            .filter(part -> part != null)
            .map(part -> "  " + part)
            .reduce("", String::concat);
    return new Sentence(row.getLocalDate(1), from, text.toString().replaceAll("\\s+", " "));
  }
}
