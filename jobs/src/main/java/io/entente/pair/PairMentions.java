/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.actor.Actors;
import io.entente.corpus.Articles;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code pair_mentions}: which two actors occur in which article. */
public final class PairMentions {

  /** The article. */
  public static final TableColumn ARTICLE_ID =
      text("article_id", "The article: the first of its story", "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  /** The article's month. */
  public static final TableColumn PUBLISHED_MONTH =
      text("published_month", "Month of the article's date", "2025-02");

  /** First actor. */
  public static final TableColumn ACTOR_A =
      text("actor_a", "The actor whose id comes first", "state:rus");

  /** Second actor. */
  public static final TableColumn ACTOR_B = text("actor_b", "The other actor", "state:ukr");

  /** Shared sentences. */
  public static final TableColumn SENTENCES =
      required("sentences", DataTypes.IntegerType, "Sentences that name both", "2");

  /** Shared paragraphs. */
  public static final TableColumn PARAGRAPHS =
      required("paragraphs", DataTypes.IntegerType, "Paragraphs that name both", "3");

  /** Shortest distance. */
  public static final TableColumn TOKEN_DISTANCE =
      required(
          "token_distance",
          DataTypes.IntegerType,
          "Tokens between their closest mentions, 0 when they touch",
          "4");

  /** Where a sentence of {@link #EVIDENCE} stands. */
  public static final TableColumn EVIDENCE_FIELD = text("field", "Title or body", "body");

  /** First code point of a sentence of {@link #EVIDENCE}. */
  public static final TableColumn EVIDENCE_BEGIN =
      required("begin", DataTypes.IntegerType, "First code point of the sentence", "380");

  /** After the last code point of a sentence of {@link #EVIDENCE}. */
  public static final TableColumn EVIDENCE_END =
      required("end", DataTypes.IntegerType, "After the sentence's last code point", "498");

  /** Sentences. */
  public static final TableColumn EVIDENCE =
      required(
          "evidence",
          TableColumn.structs(EVIDENCE_FIELD, EVIDENCE_BEGIN, EVIDENCE_END),
          "The first sentences (3 at most) that name both, as code points of their field",
          "[{body, 380, 498}]");

  /** Definition of the table. */
  public static final TableDefinition<PairMention> TABLE =
      TableDefinition.named("pair_mentions", PairMention.class)
          .grain("one pair in a story's first article")
          .columns(
              ARTICLE_ID,
              PUBLISHED_MONTH,
              ACTOR_A,
              ACTOR_B,
              SENTENCES,
              PARAGRAPHS,
              TOKEN_DISTANCE,
              EVIDENCE)
          .partitionedBy(PUBLISHED_MONTH)
          .sortedBy(ARTICLE_ID, ACTOR_A, ACTOR_B)
          .key(ARTICLE_ID, ACTOR_A, ACTOR_B)
          .refersTo(Articles.TABLE, ARTICLE_ID)
          .mayReferTo(Actors.TABLE, ACTOR_A, ACTOR_B)
          .define();

  private PairMentions() {}
}
