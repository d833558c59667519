/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * The columns that only the star schema has. No name is a word that a common database reserves, so
 * that none need be quoted.
 */
final class StarColumns {

  static final TableColumn DATE_ID = day("date_id", "The day", "2025-02-17");
  static final TableColumn CALENDAR_YEAR = number("calendar_year", "Year", "2025");
  static final TableColumn CALENDAR_QUARTER =
      number("calendar_quarter", "Quarter of the year, 1 to 4", "1");
  static final TableColumn CALENDAR_MONTH =
      number("calendar_month", "Month of the year, 1 to 12", "2");
  static final TableColumn MONTH_NAME =
      text("month_name", "Name of the month in English", "February");
  static final TableColumn YEAR_MONTH =
      text("year_month", "Year and month, in the order of time", "2025-02");
  static final TableColumn MONTH_START =
      day(
          "month_start",
          "First day of the month: period_start of the tables by month",
          "2025-02-01");
  static final TableColumn YEAR_START =
      day("year_start", "First day of the year: period_start of the tables by year", "2025-01-01");
  static final TableColumn ISO_YEAR =
      number("iso_year", "Year to which the ISO 8601 week belongs", "2025");
  static final TableColumn ISO_WEEK = number("iso_week", "ISO 8601 week, 1 to 53", "8");
  static final TableColumn YEAR_WEEK =
      text("year_week", "ISO year and week, in the order of time", "2025-W08");
  static final TableColumn WEEK_START =
      day("week_start", "Monday of the ISO week: period_start of the tables by week", "2025-02-17");
  static final TableColumn DAY_OF_MONTH = number("day_of_month", "Day of the month, 1 to 31", "17");
  static final TableColumn ISO_DAY_OF_WEEK =
      number("iso_day_of_week", "Day of the week, 1 (Monday) to 7", "1");
  static final TableColumn DAY_NAME = text("day_name", "Name of the day in English", "Monday");
  static final TableColumn IS_WEEKEND =
      required("is_weekend", DataTypes.BooleanType, "Whether it is Saturday or Sunday", "false");

  static final TableColumn PUBLISHER_ID =
      text(
          "publisher_id",
          "The publisher: its name as the articles give it, else the host of their address without"
              + " www, else (unknown)",
          "Eastbridge Wire");
  static final TableColumn KNOWN_BY =
      text("known_by", "How the publisher is known: source, address or nothing", "source");
  static final TableColumn FIRST_PUBLISHED =
      day("first_published", "Date of its first article", "2022-02-24");
  static final TableColumn LAST_PUBLISHED =
      day("last_published", "Date of its last article", "2025-10-30");
  static final TableColumn ARTICLES = count("articles", "Articles, copies included", "31");

  static final TableColumn SURFACE = text("surface", "A string that named the actor", "Putin");

  static final TableColumn STORY_ID =
      text(
          "story_id",
          "The story, by the id of its first article",
          "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");
  static final TableColumn STORY_BODY =
      optional(
          "body",
          DataTypes.StringType,
          "Cleaned text, paragraphs divided by an empty line; null unless texts were asked for",
          "Kyiv said on Monday ...");
  static final TableColumn IS_FIRST =
      required(
          "is_first", DataTypes.BooleanType, "Whether it is its story's first article", "true");
  static final TableColumn IS_COUNTED =
      required(
          "is_counted",
          DataTypes.BooleanType,
          "Whether the tables by period count it: actors were sought in its story, and the filter of"
              + " the last count leaves it",
          "true");
  static final TableColumn IN_TITLE =
      required("in_title", DataTypes.BooleanType, "Whether the title names the actor", "true");
  static final TableColumn ACTOR_SENTENCES =
      number("sentences", "Sentences that name the actor", "3");

  static final TableColumn EVIDENCE_NUMBER =
      number(
          "evidence_number",
          "Number of the sentence among those of its pair and story, from 1",
          "1");
  static final TableColumn TEXT_FIELD =
      text("text_field", "Where the sentence stands: title or body", "body");
  static final TableColumn SENTENCE_TEXT =
      text("sentence_text", "The sentence as it stands in the article", "Kyiv told Moscow ...");

  private StarColumns() {}

  private static TableColumn day(String name, String meaning, String example) {
    return required(name, DataTypes.DateType, meaning, example);
  }

  private static TableColumn number(String name, String meaning, String example) {
    DataType whole = DataTypes.IntegerType;
    return required(name, whole, meaning, example);
  }
}
