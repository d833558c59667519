/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.resolve.Resolution;
import io.entente.corpus.Articles;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code mentions}: every span that names an actor, and the actor. */
public final class Mentions {

  /** The article. */
  public static final TableColumn ARTICLE_ID =
      text("article_id", "The article: the first of its story", "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  /** The article's month. */
  public static final TableColumn PUBLISHED_MONTH =
      text("published_month", "Month of the article's date", "2025-02");

  /** Title or body. */
  public static final TableColumn FIELD =
      text("field", "Where the span stands: title or body of the article", "body")
          .among("title", "body");

  /** Number of the sentence. */
  public static final TableColumn SENTENCE =
      integer(
          "sentence", "Number of the sentence in the article, from 0; a title is a sentence", "3");

  /** First code point of the sentence. */
  public static final TableColumn SENTENCE_BEGIN =
      integer("sentence_begin", "First code point of that sentence in the field", "380");

  /** After the last code point of the sentence. */
  public static final TableColumn SENTENCE_END =
      integer("sentence_end", "After the sentence's last code point", "498");

  /** Number of the paragraph. */
  public static final TableColumn PARAGRAPH =
      integer("paragraph", "Number of the paragraph in the article, from 0; a title is one", "1");

  /** First code point. */
  public static final TableColumn BEGIN =
      integer("begin", "First code point of the span in the field, from 0", "412");

  /** After the last code point. */
  public static final TableColumn END = integer("end", "After the span's last code point", "417");

  /** Number of the first token. */
  public static final TableColumn TOKEN_BEGIN =
      integer("token_begin", "Number of the span's first token in the article, from 0", "81");

  /** After the last token. */
  public static final TableColumn TOKEN_END =
      integer("token_end", "After the number of the span's last token", "82");

  /** The characters. */
  public static final TableColumn SURFACE =
      text("surface", "The span's characters: substring(field, begin + 1, end - begin)", "Putin");

  /** The actor. */
  public static final TableColumn ACTOR_ID =
      optional(
          "actor_id",
          DataTypes.StringType,
          "The actor; null when the name is ambiguous or stands in a credit",
          "person:vladimir_putin");

  /** What kind of actor it is. */
  public static final TableColumn TYPE =
      optional(
              "type",
              DataTypes.StringType,
              "Kind of actor, as in table actors; of an open actor the article's view; null where"
                  + " actor_id is",
              "person")
          .among(ActorType.values());

  /** How it was found. */
  public static final TableColumn RESOLUTION =
      text(
              "resolution",
              "How the actor was found: catalog, role, demonym, metonym, coreference, open; or"
                  + " unresolved; or credit, a name in a credit or sign-off",
              "coreference")
          .among(Resolution.values());

  /** Office. */
  public static final TableColumn ROLE =
      optional(
          "role",
          DataTypes.StringType,
          "Office that the actor held on the article's date",
          "President of Russia");

  /** Whether a medium only reports. */
  public static final TableColumn ATTRIBUTION =
      required(
          "attribution",
          DataTypes.BooleanType,
          "Whether it is a medium that only reports (told Reuters, according to the BBC): not paired"
              + " unless pair is told so",
          "false");

  /** How sure the decision is. */
  public static final TableColumn CONFIDENCE =
      required(
          "confidence",
          DataTypes.DoubleType,
          "How often such a decision is right, 0 to 1; 0.5 when unresolved",
          "0.9");

  /** Definition of the table. */
  public static final TableDefinition<Mention> TABLE =
      TableDefinition.named("mentions", Mention.class)
          .grain("one span in a story's first article")
          .columns(
              ARTICLE_ID,
              PUBLISHED_MONTH,
              FIELD,
              SENTENCE,
              SENTENCE_BEGIN,
              SENTENCE_END,
              PARAGRAPH,
              BEGIN,
              END,
              TOKEN_BEGIN,
              TOKEN_END,
              SURFACE,
              ACTOR_ID,
              TYPE,
              RESOLUTION,
              ROLE,
              ATTRIBUTION,
              CONFIDENCE)
          .partitionedBy(PUBLISHED_MONTH)
          .sortedBy(ARTICLE_ID, FIELD, BEGIN)
          .key(ARTICLE_ID, FIELD, BEGIN)
          .refersTo(Articles.TABLE, ARTICLE_ID)
          .refersTo(Actors.TABLE, ACTOR_ID)
          .define();

  private Mentions() {}

  private static TableColumn integer(String name, String meaning, String example) {
    return required(name, DataTypes.IntegerType, meaning, example);
  }
}
