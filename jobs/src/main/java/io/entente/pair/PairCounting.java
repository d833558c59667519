/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.table.TableColumn;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Mentions to pair mentions, article by article: never a join of mentions with themselves. */
public final class PairCounting {

  private static final String OF_ARTICLE = "mentions_of_article";

  private PairCounting() {}

  /** Rows of table pair_mentions for these rows of table mentions. */
  public static Dataset<Row> pairs(Dataset<Row> mentions, PairRules rules) {
    int mostActors = rules.mostActors();
    Column[] columns =
        Mentions.TABLE.columns().stream().map(TableColumn::col).toArray(Column[]::new);
    return Mentions.TABLE
        .selectFrom(mentions)
        .where(Mentions.ACTOR_ID.col().isNotNull())
        .where(rules.pairs())
        .groupBy(Mentions.ARTICLE_ID.col())
        .agg(collect_list(struct(columns)).as(OF_ARTICLE))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> {
                  List<Mention> ofArticle =
                      row.<Row>getList(row.fieldIndex(OF_ARTICLE)).stream()
                          .map(Mentions.TABLE::fromRow)
                          .toList();
                  return PairCounter.count(ofArticle, mostActors).stream()
                      .map(PairMentions.TABLE::toRow)
                      .iterator();
                },
            PairMentions.TABLE.encoder());
  }
}
