/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.ActorType;
import io.entente.corpus.Articles;
import io.entente.table.RecordJson;
import io.entente.table.Runs;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which articles and actors are counted. What is left out is left out of every count, so that
 * shares and expectations are those of the articles that remain.
 *
 * <p>A copy counts on its own date and for its own source, whether or not its story's first article
 * remains: it adds to {@code articles} and {@code sources}, and as the story belongs to its first
 * article, not to {@code stories} unless that one remains too.
 *
 * @param from first day, or none
 * @param to last day, or none
 * @param types types of actors; empty for all
 * @param sources publishers; empty for all, the unknown ones included
 */
public record CountFilter(
    Optional<LocalDate> from, Optional<LocalDate> to, List<String> types, List<String> sources) {

  private static final RecordJson<Ledger> JSON = RecordJson.of(Ledger.class);

  /** The filter as it stands in the ledger, where what is left open is left out. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Ledger(
      String from,
      String to,
      List<String> types,
      List<String> sources,
      Integer minStoriesForTerms) {}

  /** Everything counts. */
  public static final CountFilter NONE =
      new CountFilter(Optional.empty(), Optional.empty(), List.of(), List.of());

  /**
   * The filter by which periods were counted last; none when they were not.
   *
   * @param runs rows of table runs
   */
  public static CountFilter last(Dataset<Row> runs) {
    return Runs.lastConfiguration(runs, Runs.AGGREGATE).map(CountFilter::ofJson).orElse(NONE);
  }

  /**
   * The same of the articles from one day to another, both included.
   *
   * @param first as 2025-01-31; null or empty for no first day
   * @param last null or empty for no last day
   */
  public CountFilter withDates(String first, String last) {
    return new CountFilter(day(first), day(last), types, sources);
  }

  private static Optional<LocalDate> day(String date) {
    return Optional.ofNullable(date).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  /**
   * The same of actors of these types only.
   *
   * @throws IllegalArgumentException when one is no type
   */
  public CountFilter withTypes(List<String> only) {
    List<String> known = Arrays.stream(ActorType.values()).map(ActorType::code).toList();
    if (!known.containsAll(only)) {
      throw new IllegalArgumentException("types %s: use some of %s".formatted(only, known));
    }
    return new CountFilter(from, to, List.copyOf(only), sources);
  }

  /** The same of articles of these publishers only. */
  public CountFilter withSources(List<String> only) {
    return new CountFilter(from, to, types, List.copyOf(only));
  }

  /** Whether everything counts. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** What a user is told when no article fits. */
  public UserMistake fitsNothing() {
    return new UserMistake(
        Setting.FILTER,
        json(),
        "no article of this lake fits %s".formatted(json()),
        "name other days or publishers");
  }

  /** The articles that count, of rows of table articles. */
  public Dataset<Row> articles(Dataset<Row> articles) {
    Dataset<Row> left = articles;
    if (from.isPresent()) {
      left = left.where(Articles.PUBLISHED_DATE.col().geq(lit(from.get())));
    }
    if (to.isPresent()) {
      left = left.where(Articles.PUBLISHED_DATE.col().leq(lit(to.get())));
    }
    return sources.isEmpty() ? left : left.where(Articles.SOURCE.col().isin(sources.toArray()));
  }

  /** The mentions of actors that count, of rows of table mentions. */
  public Dataset<Row> mentions(Dataset<Row> mentions) {
    return types.isEmpty() ? mentions : mentions.where(Mentions.TYPE.col().isin(types.toArray()));
  }

  /**
   * The filter that stands in the ledger.
   *
   * @throws IllegalArgumentException when it is not what {@link #json} gave
   */
  public static CountFilter ofJson(String json) {
    try {
      Ledger ledger = JSON.read(json);
      return new CountFilter(
          Optional.ofNullable(ledger.from()).map(LocalDate::parse),
          Optional.ofNullable(ledger.to()).map(LocalDate::parse),
          ledger.types() == null ? List.of() : ledger.types(),
          ledger.sources() == null ? List.of() : ledger.sources());
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalArgumentException("no filter: '" + json + "'", e);
    }
  }

  /** The filter as it stands in the ledger: an empty object when everything counts. */
  public String json() {
    return json(TermRules.USUAL);
  }

  /**
   * The filter with rules for terms, which stand in the ledger where they are not the usual ones.
   */
  public String json(TermRules terms) {
    return JSON.write(
        new Ledger(
            from.map(LocalDate::toString).orElse(null),
            to.map(LocalDate::toString).orElse(null),
            types,
            sources,
            terms.equals(TermRules.USUAL) ? null : (Integer) terms.fewestStories()));
  }

  /** The rules for terms that stand in the ledger beside a filter. */
  static TermRules terms(String json) {
    Integer fewest = JSON.read(json).minStoriesForTerms();
    return fewest == null ? TermRules.USUAL : new TermRules(fewest);
  }
}
