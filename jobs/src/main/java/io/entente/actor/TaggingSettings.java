/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.entente.corpus.Articles;
import io.entente.table.RecordJson;
import io.entente.table.Runs;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which stories are tagged, and what finds the names in them.
 *
 * @param tagger version or name of the model
 * @param languages ISO 639-1 codes of the languages whose stories are tagged, beside those of which
 *     the language is not known; or {@link #ALL_LANGUAGES}
 */
public record TaggingSettings(String tagger, Set<String> languages) {

  /** Every language. */
  public static final String ALL_LANGUAGES = "all";

  /** The languages whose stories are tagged, unless told otherwise. */
  public static final Set<String> USUAL_LANGUAGES = Set.of("en");

  private static final RecordJson<Ledger> JSON = RecordJson.of(Ledger.class);
  private static final String DIVIDER = ",";

  /**
   * The settings as they stand in the ledger.
   *
   * @param languages the codes in their order, with commas between them
   */
  private record Ledger(
      @JsonProperty(required = true) String tagger,
      @JsonProperty(required = true) String languages) {}

  /** Sorts the languages, since the text of these settings is part of the identity of a run. */
  public TaggingSettings {
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
  }

  /**
   * The languages whose stories were tagged last; the usual ones when none were.
   *
   * @param runs rows of table runs
   */
  public static Set<String> lastLanguages(Dataset<Row> runs) {
    return Runs.lastConfiguration(runs, Runs.EXTRACT)
        .map(json -> ofJson(json).languages())
        .orElse(USUAL_LANGUAGES);
  }

  /**
   * The settings that stand in the ledger.
   *
   * @throws IllegalArgumentException when it is not what {@link #json} gave
   */
  public static TaggingSettings ofJson(String json) {
    Ledger ledger = JSON.read(json);
    return new TaggingSettings(
        ledger.tagger(), new TreeSet<>(List.of(ledger.languages().split(DIVIDER))));
  }

  /** The settings as they stand in the ledger. */
  public String json() {
    return JSON.write(new Ledger(tagger, String.join(DIVIDER, languages)));
  }

  /** The articles that are tagged, of rows of table articles. */
  public Dataset<Row> wanted(Dataset<Row> articles) {
    return articles.where(isWanted());
  }

  /** The articles that are not tagged, of rows of table articles. */
  public Dataset<Row> unwanted(Dataset<Row> articles) {
    return articles.where(not(isWanted()));
  }

  private Column isWanted() {
    return languages.contains(ALL_LANGUAGES)
        ? lit(true)
        : Articles.LANGUAGE.col().isNull().or(Articles.LANGUAGE.col().isin(languages.toArray()));
  }
}
