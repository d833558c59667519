/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.CountFilter;
import io.entente.pair.PairMentions;
import io.entente.pair.count.CountedCorpus;
import io.entente.table.Runs;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of publishers, stories and articles, and of whom stories name. */
final class StoryRows {

  private static final String STORY = StarColumns.STORY_ID.name();
  private static final String ARTICLE = Articles.ARTICLE_ID.name();
  private static final String PUBLISHER = StarColumns.PUBLISHER_ID.name();
  private static final String COUNTED = StarColumns.IS_COUNTED.name();
  private static final String PLACE = "place";
  private static final String NUMBER = "place_number";

  /** The host of an address, without www; empty where there is none. */
  private static final String HOST =
      "lower(regexp_extract(url, '^[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/@]*@)?(?:www[.])?([^/:?#]+)',"
          + " 1))";

  private static final Column IS_FIRST = Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col());

  private final Function<TableDefinition<?>, Dataset<Row>> tables;
  private CountedCorpus counted;
  private CountFilter filter;

  StoryRows(Function<TableDefinition<?>, Dataset<Row>> tables) {
    this.tables = tables;
  }

  Dataset<Row> publishers() {
    return withPublisher(tables.apply(Articles.TABLE))
        .groupBy(col(PUBLISHER))
        .agg(
            // Of a source and a host that are called alike, the source is known.
            max(when(isGiven(Articles.SOURCE), "source")
                    .when(expr(HOST).notEqual(""), "address")
                    .otherwise("nothing"))
                .as(StarColumns.KNOWN_BY.name()),
            min(Articles.PUBLISHED_DATE.col()).as(StarColumns.FIRST_PUBLISHED.name()),
            max(Articles.PUBLISHED_DATE.col()).as(StarColumns.LAST_PUBLISHED.name()),
            count(lit(1)).as(StarColumns.ARTICLES.name()));
  }

  Dataset<Row> stories(StoryTexts texts) {
    Dataset<Row> sizes =
        tables
            .apply(Articles.TABLE)
            .groupBy(Articles.STORY_ID.col())
            .agg(count(lit(1)).as(StarColumns.ARTICLES.name()));
    Column body =
        texts == StoryTexts.INCLUDED ? Articles.BODY.col() : lit(null).cast(Articles.BODY.type());
    return withPublisher(withCounted())
        .where(IS_FIRST)
        .join(sizes, STORY)
        .withColumn(StarColumns.STORY_BODY.name(), body);
  }

  Dataset<Row> articles() {
    return withPublisher(withCounted()).withColumn(StarColumns.IS_FIRST.name(), IS_FIRST);
  }

  Dataset<Row> actors() {
    Dataset<Row> named =
        counted()
            .mentions()
            .groupBy(Mentions.ARTICLE_ID.col(), Mentions.ACTOR_ID.col())
            .agg(
                max(Mentions.FIELD.col().equalTo("title")).as(StarColumns.IN_TITLE.name()),
                count(lit(1)).as(ActorPeriods.MENTIONS.name()),
                count_distinct(Mentions.SENTENCE.col()).as(StarColumns.ACTOR_SENTENCES.name()));
    return firsts().join(named, ARTICLE);
  }

  Dataset<Row> pairs() {
    return firsts().join(pairMentions(), ARTICLE);
  }

  Dataset<Row> evidence() {
    return firsts(Articles.TITLE, Articles.BODY)
        .join(pairMentions(), ARTICLE)
        .select(
            col(STORY),
            PairMentions.ACTOR_A.col(),
            PairMentions.ACTOR_B.col(),
            Articles.PUBLISHED_DATE.col(),
            Articles.TITLE.col(),
            Articles.BODY.col(),
            posexplode(PairMentions.EVIDENCE.col()).as(new String[] {NUMBER, PLACE}))
        .withColumn(StarColumns.EVIDENCE_NUMBER.name(), col(NUMBER).plus(1))
        .withColumn(StarColumns.TEXT_FIELD.name(), PairMentions.EVIDENCE_FIELD.of(col(PLACE)))
        .withColumn(Mentions.SENTENCE_BEGIN.name(), PairMentions.EVIDENCE_BEGIN.of(col(PLACE)))
        .withColumn(Mentions.SENTENCE_END.name(), PairMentions.EVIDENCE_END.of(col(PLACE)))
        .withColumn(
            StarColumns.SENTENCE_TEXT.name(),
            expr(
                "substring(if(text_field = 'title', title, body), sentence_begin + 1,"
                    + " sentence_end - sentence_begin)"));
  }

  /**
   * Pairs of stories, under a filter of types of those actors that it leaves. Nothing needs to be
   * merged here: pairs stand under the ids that count.
   */
  private Dataset<Row> pairMentions() {
    Dataset<Row> all = tables.apply(PairMentions.TABLE);
    if (filter().types().isEmpty()) {
      return all;
    }
    Dataset<Row> left =
        counted().mentions().select(Mentions.ARTICLE_ID.col(), Mentions.ACTOR_ID.col()).distinct();
    return all.join(as(left, PairMentions.ACTOR_A), on(PairMentions.ACTOR_A), "left_semi")
        .join(as(left, PairMentions.ACTOR_B), on(PairMentions.ACTOR_B), "left_semi");
  }

  private static Dataset<Row> as(Dataset<Row> left, TableColumn end) {
    return left.withColumnRenamed(Actors.ACTOR_ID.name(), end.name());
  }

  private static String[] on(TableColumn end) {
    return new String[] {ARTICLE, end.name()};
  }

  /**
   * The first articles of stories that are counted, with publisher and the columns that are needed.
   */
  private Dataset<Row> firsts(TableColumn... more) {
    Column[] kept =
        Stream.concat(
                Stream.of(col(ARTICLE), col(STORY), Articles.PUBLISHED_DATE.col(), col(PUBLISHER)),
                Stream.of(more).map(TableColumn::col))
            .toArray(Column[]::new);
    return withPublisher(counted().articles().where(IS_FIRST)).select(kept);
  }

  /** All articles with whether they are counted. */
  private Dataset<Row> withCounted() {
    Dataset<Row> ids =
        counted().articles().select(Articles.ARTICLE_ID.col(), lit(true).as(COUNTED));
    return tables
        .apply(Articles.TABLE)
        .join(ids, new String[] {ARTICLE}, "left")
        .withColumn(COUNTED, coalesce(col(COUNTED), lit(false)));
  }

  private static Dataset<Row> withPublisher(Dataset<Row> articles) {
    Column host = expr(HOST);
    return articles.withColumn(
        PUBLISHER,
        when(isGiven(Articles.SOURCE), Articles.SOURCE.col())
            .when(host.notEqual(""), host)
            .otherwise("(unknown)"));
  }

  private static Column isGiven(TableColumn column) {
    return coalesce(column.col().notEqual(""), lit(false));
  }

  /** What the tables by period count. */
  private CountedCorpus counted() {
    if (counted == null) {
      counted = CountedCorpus.of(tables, filter());
    }
    return counted;
  }

  private CountFilter filter() {
    if (filter == null) {
      filter = CountFilter.last(tables.apply(Runs.TABLE));
    }
    return filter;
  }
}
