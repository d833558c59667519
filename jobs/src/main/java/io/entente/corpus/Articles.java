/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code articles}: what the corpus holds, cleaned. */
public final class Articles {

  /** Identity of the article. */
  public static final TableColumn ARTICLE_ID =
      text(
          "article_id",
          "Hash of source, address or external id, date and cleaned text: the same record read"
              + " twice is one article",
          "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  /** The record's own id. */
  public static final TableColumn EXTERNAL_ID =
      text("external_id", "Id that the record brought, or else the file's name", "eb-0016");

  /** Publisher. */
  public static final TableColumn SOURCE =
      optional("source", DataTypes.StringType, "Publisher, where known", "Eastbridge Wire");

  /** Address. */
  public static final TableColumn URL =
      optional("url", DataTypes.StringType, "Address, where known", "https://x.example/1");

  /** Headline. */
  public static final TableColumn TITLE =
      optional("title", DataTypes.StringType, "Headline, where there is one", "Talks resume");

  /** Text. */
  public static final TableColumn BODY =
      text(
          "body",
          "Cleaned text, paragraphs divided by an empty line; all offsets point into it",
          "Kyiv said on Monday ...");

  /** Date of publication. */
  public static final TableColumn PUBLISHED_DATE =
      required(
          "published_date",
          DataTypes.DateType,
          "Day of publication where its source is; in UTC where only an instant is known",
          "2025-02-17");

  /** Month of publication. */
  public static final TableColumn PUBLISHED_MONTH =
      text("published_month", "Month of the date", "2025-02");

  /** Language. */
  public static final TableColumn LANGUAGE =
      optional(
          "language",
          DataTypes.StringType,
          "ISO 639-1 code, of the text or else as the record says; null for short texts",
          "en");

  /** Length. */
  public static final TableColumn CHARACTERS =
      required("characters", DataTypes.IntegerType, "Code points of body", "1204");

  /** Words. */
  public static final TableColumn TOKENS =
      required("tokens", DataTypes.IntegerType, "Words of title and body", "207");

  /** Hash of the content. */
  public static final TableColumn CONTENT_HASH =
      text("content_hash", "Hash of title and text alone: equal for exact copies", "91d0c2aa");

  /** What near copies are known by. */
  public static final TableColumn SIGNATURE =
      text(
          "signature",
          "Number of shingles, MinHash values of the text and of its beginning, and its numbers, a"
              + " character or two each: near copies agree in most; empty for a text of a few words",
          "02Zk3fT...");

  /** Story. */
  public static final TableColumn STORY_ID =
      text(
          "story_id",
          "The story's first article, by date and then id: articles with one story_id are copies"
              + " or near copies",
          "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  /** File that brought the article. */
  public static final TableColumn INPUT_FILE =
      text("input_file", "File that brought it", "/data/news/eastbridge-wire.jsonl");

  /** Place in that file. */
  public static final TableColumn INPUT_POSITION =
      required(
          "input_position",
          DataTypes.LongType,
          "First byte in the decompressed file; where rows lie in blocks (Parquet), number of the"
              + " row",
          "18211");

  /** What was taken out. */
  public static final TableColumn REMOVED_CHARACTERS =
      required(
          "removed_characters", DataTypes.IntegerType, "Characters that cleaning took out", "14");

  /** Paragraphs that the publisher repeats. */
  public static final TableColumn BOILERPLATE_PARAGRAPHS =
      required(
          "boilerplate_paragraphs",
          DataTypes.createArrayType(DataTypes.IntegerType, false),
          "Paragraphs of body, from 0, that the publisher puts under many stories of the month, such"
              + " as an invitation to subscribe: they stay in body, but no mentions are sought there",
          "[7]");

  /** Definition of the table. */
  public static final TableDefinition<Row> TABLE =
      TableDefinition.named("articles", Row.class)
          .grain("one accepted article")
          .columns(
              ARTICLE_ID,
              EXTERNAL_ID,
              SOURCE,
              URL,
              TITLE,
              BODY,
              PUBLISHED_DATE,
              PUBLISHED_MONTH,
              LANGUAGE,
              CHARACTERS,
              TOKENS,
              CONTENT_HASH,
              SIGNATURE,
              STORY_ID,
              INPUT_FILE,
              INPUT_POSITION,
              REMOVED_CHARACTERS,
              BOILERPLATE_PARAGRAPHS)
          .partitionedBy(PUBLISHED_MONTH)
          .sortedBy(PUBLISHED_DATE, ARTICLE_ID)
          .key(ARTICLE_ID)
          .define();

  private Articles() {}

  /** The month that a date's partition is named for. */
  public static String month(LocalDate date) {
    return YearMonth.from(date).toString();
  }

  /** An article as a row of the table. */
  public static Row row(Article a) {
    return new Row(
        a.articleId(),
        a.externalId(),
        a.source(),
        a.url(),
        a.title(),
        a.body(),
        a.publishedDate(),
        month(a.publishedDate()),
        a.language(),
        a.characters(),
        a.tokens(),
        a.contentHash(),
        a.signature(),
        a.storyId(),
        a.inputFile(),
        a.inputPosition(),
        a.removedCharacters(),
        List.of());
  }

  /** A row of the table; the columns say what each component means. */
  public record Row(
      String articleId,
      String externalId,
      String source,
      String url,
      String title,
      String body,
      LocalDate publishedDate,
      String publishedMonth,
      String language,
      int characters,
      int tokens,
      String contentHash,
      String signature,
      String storyId,
      String inputFile,
      long inputPosition,
      int removedCharacters,
      List<Integer> boilerplateParagraphs) {}
}
