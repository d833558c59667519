/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an article needs of a record, with the names under which records carry it, best first. */
public enum Field {
  /** The text. */
  BODY(
      "body",
      "text",
      "full_content",
      "content",
      "maintext",
      "body_text",
      "full_text",
      "article_body",
      "article_text",
      "story_text",
      "content_text",
      "content_html",
      "article"),
  /** When it was published. */
  DATE(
      "date",
      "published",
      "date_publish",
      "pubDate",
      "published_date",
      "publish_date",
      "published_at",
      "pub_date",
      "datetime",
      "date_published",
      "publication_date",
      "web_publication_date",
      "published_on",
      "seendate",
      "timestamp"),
  /** The headline. */
  TITLE("title", "headline", "web_title", "article_title"),
  /** The address. */
  URL("url", "link", "web_url", "article_url", "permalink"),
  /** The publisher. */
  SOURCE(
      "source",
      "publisher",
      "publication",
      "domain",
      "source_domain",
      "source_name",
      "site",
      "outlet",
      "media_name"),
  /** The publisher's or corpus' own id. */
  ID("id", "guid", "external_id", "story_id", "stories_id", "article_id", "uuid", "filename"),
  /** The language that the record says it is in, for texts of which it cannot be told. */
  LANGUAGE("language", "lang");

  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /** Names in records, the first one preferred; upper and lower case do not matter. */
  public List<String> names() {
    return names;
  }

  /** Our name of the field, as in {@code --field body=article_text}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this name. */
  static Optional<Field> of(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /** All our names, for messages. */
  static String codes() {
    return String.join(", ", Arrays.stream(values()).map(Field::code).toList());
  }
}
