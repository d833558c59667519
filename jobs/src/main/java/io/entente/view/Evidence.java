/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.PairMentions;
import io.entente.table.RecordReader;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The sentences that name both actors of a pair, the newest first. */
final class Evidence {

  private static final String SENTENCE = "text";
  private static final Column[] NEWEST = {
    Articles.PUBLISHED_DATE.col().desc(),
    Articles.ARTICLE_ID.col(),
    col("evidence.field").desc(),
    col("evidence.begin")
  };
  private static final Column[] OF_SENTENCE = {
    Articles.ARTICLE_ID.col(),
    Articles.PUBLISHED_DATE.col(),
    Articles.SOURCE.col(),
    Articles.TITLE.col(),
    Articles.URL.col(),
    col("evidence"),
    col(SENTENCE)
  };

  private final StoredTables stored;
  private final PeriodTables tables;

  Evidence(StoredTables stored, PeriodTables tables) {
    this.stored = stored;
    this.tables = tables;
  }

  /** The newest sentences of a pair, of the articles that are counted. */
  List<EvidenceSentence> of(NamedPair pair, int most) {
    Dataset<Row> named =
        ActorMerges.applied(
                stored.read(Mentions.TABLE),
                stored.read(ActorMerges.TABLE),
                stored.read(Actors.TABLE))
            .where(Mentions.ACTOR_ID.col().isin(pair.first().actorId(), pair.second().actorId()))
            .select(
                Mentions.ARTICLE_ID.col(),
                Mentions.FIELD.col(),
                Mentions.BEGIN.col(),
                Mentions.END.col(),
                Mentions.ACTOR_ID.col());
    Column mark =
        struct(
            expr("`begin` - evidence.begin").as("begin"),
            expr("`end` - evidence.begin").as("end"),
            Mentions.ACTOR_ID.col());
    return RecordReader.of(EvidenceSentence.class)
        .collect(
            sentences(pair, most)
                .join(named, Mentions.ARTICLE_ID.name())
                .where(
                    "field = evidence.field and `begin` >= evidence.begin and `end` <="
                        + " evidence.end")
                .groupBy(OF_SENTENCE)
                .agg(sort_array(collect_list(mark)).as("marks"))
                .orderBy(NEWEST));
  }

  private Dataset<Row> sentences(NamedPair pair, int most) {
    return pair.of(stored.read(PairMentions.TABLE))
        .select(PairMentions.ARTICLE_ID.col(), explode(col("evidence")).as("evidence"))
        .join(tables.filter().articles(stored.read(Articles.TABLE)), Articles.ARTICLE_ID.name())
        .orderBy(NEWEST)
        .limit(most)
        .withColumn(
            SENTENCE,
            expr(
                "substring(if(evidence.field = 'title', title, body), evidence.begin + 1,"
                    + " evidence.end - evidence.begin)"))
        .select(OF_SENTENCE);
  }
}
