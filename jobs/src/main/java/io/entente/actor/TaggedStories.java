/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.entente.corpus.Articles;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Table {@code tagged_stories}: the articles in which actors were sought, those included in which
 * none was found. Only these are counted when periods are.
 */
public final class TaggedStories {

  /** The article. */
  public static final TableColumn ARTICLE_ID =
      text("article_id", "The article: the first of its story", "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  /** The article's month. */
  public static final TableColumn PUBLISHED_MONTH =
      text("published_month", "Month of the article's date", "2025-02");

  /** What was left out. */
  public static final TableColumn BOILERPLATE_PARAGRAPHS =
      required(
          Articles.BOILERPLATE_PARAGRAPHS.name(),
          Articles.BOILERPLATE_PARAGRAPHS.type(),
          "Paragraphs of the body that were not tagged, because the publisher repeats them",
          "[6]");

  private static final TableColumn TAGGER =
      text("tagger", "Version or name of the model that found the names", "5f0c9a1be2d44c31");

  private static final TableColumn CATALOG_VERSION =
      text("catalog_version", "Hash of the actor catalog that was used", "3c1f0b7a90d2");

  private static final TableColumn VERSION = text("version", "Version of Entente", "0.1.0");

  /** Definition of the table. */
  public static final TableDefinition<Story> TABLE =
      TableDefinition.named("tagged_stories", Story.class)
          .grain("one story in whose first article actors were sought")
          .columns(
              ARTICLE_ID, PUBLISHED_MONTH, BOILERPLATE_PARAGRAPHS, TAGGER, CATALOG_VERSION, VERSION)
          .partitionedBy(PUBLISHED_MONTH)
          .sortedBy(ARTICLE_ID)
          .key(ARTICLE_ID)
          .refersTo(Articles.TABLE, ARTICLE_ID)
          .define();

  private TaggedStories() {}

  /**
   * By what actors are found: a story that was tagged by another of these is stale.
   *
   * @param tagger version or name of the model
   * @param catalogVersion hash of the catalog
   * @param version version of the program
   */
  public record Means(String tagger, String catalogVersion, String version) {

    /** The stories that were tagged by these, of rows of the table. */
    public Dataset<Row> ofThese(Dataset<Row> tagged) {
      return tagged.where(areThoseOf());
    }

    /** The stories that were tagged by others, of rows of the table. */
    public Dataset<Row> ofOthers(Dataset<Row> tagged) {
      return tagged.where(not(areThoseOf()));
    }

    private Column areThoseOf() {
      return TAGGER
          .col()
          .equalTo(tagger)
          .and(CATALOG_VERSION.col().equalTo(catalogVersion))
          .and(VERSION.col().equalTo(version));
    }

    /** Rows of the table for articles that are tagged by these. */
    public Dataset<Row> tag(Dataset<Row> articles) {
      return articles.select(
          ARTICLE_ID.col(),
          PUBLISHED_MONTH.col(),
          BOILERPLATE_PARAGRAPHS.col(),
          lit(tagger).as(TAGGER.name()),
          lit(catalogVersion).as(CATALOG_VERSION.name()),
          lit(version).as(VERSION.name()));
    }
  }

  /** A row of the table; the columns say what each component means. */
  public record Story(
      String articleId,
      String publishedMonth,
      List<Integer> boilerplateParagraphs,
      String tagger,
      String catalogVersion,
      String version) {}
}
