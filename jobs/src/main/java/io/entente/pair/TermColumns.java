/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;

/** The columns that tables of terms share. */
public final class TermColumns {

  /** Place among the terms of one pair or actor. */
  public static final TableColumn RANK =
      required("rank", DataTypes.IntegerType, "Place by z_score, 1 to 10", "1");

  /** The term. */
  public static final TableColumn TERM =
      text(
          "term",
          "One to three words, in the form that is most used; singular and plural are one term",
          "gas pipeline");

  /** How much it marks them. */
  public static final TableColumn Z_SCORE =
      required(
          "z_score",
          DataTypes.DoubleType,
          "Weighted log-odds of these sentences against the period's others, in standard"
              + " deviations; 3 and up",
          "9.41");

  /** How often here. */
  public static final TableColumn OCCURRENCES =
      count("occurrences", "How often the term stands in these sentences", "17");

  /** In how many stories. */
  public static final TableColumn STORIES =
      count("stories", "Stories with the term in such a sentence", "9");

  /** Of how many words. */
  public static final TableColumn WORDS =
      count("words", "Words of these sentences that may begin a term", "1204");

  /** How often in the period. */
  public static final TableColumn PERIOD_OCCURRENCES =
      count("period_occurrences", "How often the term stands in all stories of the period", "31");

  /** Words of the period. */
  public static final TableColumn PERIOD_WORDS =
      count("period_words", "Words of all stories of the period that may begin a term", "2204118");

  /** The typical article. */
  public static final TableColumn TYPICAL_ARTICLE_ID =
      text(
          "typical_article_id",
          "The story whose headline and sentences hold most of these terms, of the 8 with most such"
              + " sentences; the same for all terms of a period",
          "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  private TermColumns() {}

  /** All columns of a table whose actors stand in these. */
  static TableColumn[] of(TableColumn... named) {
    return Stream.of(
            Stream.of(PeriodColumns.GRANULARITY, PeriodColumns.YEAR, PeriodColumns.PERIOD_START),
            Stream.of(named),
            Stream.of(
                RANK,
                TERM,
                Z_SCORE,
                OCCURRENCES,
                STORIES,
                WORDS,
                PERIOD_OCCURRENCES,
                PERIOD_WORDS,
                TYPICAL_ARTICLE_ID))
        .flatMap(columns -> columns)
        .toArray(TableColumn[]::new);
  }
}
