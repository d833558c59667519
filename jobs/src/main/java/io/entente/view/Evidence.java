/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.table.RecordReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The sentences that name both actors of a pair or of each of many, the newest first. */
final class Evidence {

  private static final String ARTICLE = Articles.ARTICLE_ID.name();
  private static final String PLACE = PairMentions.EVIDENCE.name();
  private static final String SENTENCE = "text";
  private static final String NUMBER = "number";
  private static final String IN_PERIOD = "in_period";
  private static final Column[] ENDS = {PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()};
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

  /** The newest sentences of a pair that contain a text, of the articles that are counted. */
  List<EvidenceSentence> of(NamedPair pair, int most, String containing) {
    Dataset<Row> named =
        stored
            .mentions()
            .where(Mentions.ACTOR_ID.col().isin(pair.first().actorId(), pair.second().actorId()));
    return of(pair.of(stored.read(PairMentions.TABLE)), named, most, containing);
  }

  /**
   * The newest sentences of these rows of pair_mentions, each once.
   *
   * @param named the mentions that are marked in them
   */
  List<EvidenceSentence> of(
      Dataset<Row> pairMentions, Dataset<Row> named, int most, String containing) {
    Dataset<Row> places =
        pairMentions
            .select(Articles.ARTICLE_ID.col(), explode(PairMentions.EVIDENCE.col()).as(PLACE))
            .distinct()
            .join(articles(), ARTICLE);
    Dataset<Row> newest =
        containing.isEmpty()
            ? withText(places.orderBy(NEWEST).limit(most))
            : withText(places)
                .where(Folding.contains(col(SENTENCE), containing))
                .orderBy(NEWEST)
                .limit(most);
    return RecordReader.of(EvidenceSentence.class).collect(marked(newest, named).orderBy(NEWEST));
  }

  /**
   * Sentences of each of many pairs, of the articles that are counted: the newest of every period
   * of a length, the latest periods first, before a second of any.
   */
  SharedSentences of(ChosenPairs pairs, int each, Granularity over) {
    Column period = date_trunc(over.code(), Articles.PUBLISHED_DATE.col());
    Column[] endsAndPeriod = {ENDS[0], ENDS[1], period};
    Column[] spread =
        Stream.concat(Stream.of(col(IN_PERIOD)), Stream.of(NEWEST)).toArray(Column[]::new);
    Dataset<Row> newest =
        places(
                pairs.of(stored.read(PairMentions.TABLE)),
                articles().select(Articles.ARTICLE_ID.col(), Articles.PUBLISHED_DATE.col()))
            .withColumn(
                IN_PERIOD, row_number().over(Window.partitionBy(endsAndPeriod).orderBy(NEWEST)))
            .where(col(IN_PERIOD).leq(each))
            .withColumn(NUMBER, row_number().over(Window.partitionBy(ENDS).orderBy(spread)))
            .where(col(NUMBER).leq(each))
            .persist();
    try {
      Dataset<Row> distinct =
          newest.select(Articles.ARTICLE_ID.col(), col(PLACE)).distinct().join(articles(), ARTICLE);
      Dataset<Row> marked = marked(withText(distinct), pairs.ofActors(stored.mentions()));
      return new SharedSentences(
          RecordReader.of(SharedSentences.OfPair.class)
              .collect(newest.orderBy(ENDS[0], ENDS[1], col(NUMBER))),
          RecordReader.of(SharedSentences.Sentence.class).collect(marked));
    } finally {
      newest.unpersist();
    }
  }

  private Dataset<Row> articles() {
    return tables.filter().articles(stored.read(Articles.TABLE));
  }

  /** Where the sentences of pairs stand, a row each. */
  private static Dataset<Row> places(Dataset<Row> pairMentions, Dataset<Row> articles) {
    return pairMentions
        .select(
            ENDS[0],
            ENDS[1],
            Articles.ARTICLE_ID.col(),
            explode(PairMentions.EVIDENCE.col()).as(PLACE))
        .join(articles, ARTICLE);
  }

  private static Dataset<Row> withText(Dataset<Row> places) {
    return places
        .withColumn(
            SENTENCE,
            expr(
                "substring(if(evidence.field = 'title', title, body), evidence.begin + 1,"
                    + " evidence.end - evidence.begin)"))
        .select(OF_SENTENCE);
  }

  /** Sentences with the places where these mentions stand in them. */
  private static Dataset<Row> marked(Dataset<Row> sentences, Dataset<Row> mentions) {
    Dataset<Row> named =
        mentions.select(
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
    return sentences
        .join(named, ARTICLE)
        .where("field = evidence.field and `begin` >= evidence.begin and `end` <= evidence.end")
        .groupBy(OF_SENTENCE)
        .agg(sort_array(collect_list(mark)).as("marks"));
  }
}
