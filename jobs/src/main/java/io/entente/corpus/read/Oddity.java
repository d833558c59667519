/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.entente.corpus.Article;
import io.entente.corpus.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What so many articles have in common that a wrong field may be the reason, such as a teaser taken
 * for the text or the day of an export for that of publication.
 *
 * @param kind what it is
 * @param articles how many articles show it
 * @param of of how many that could show it
 * @param example of a text, title or day that does
 */
public record Oddity(Kind kind, int articles, int of, String example) {

  /** From so many articles on a share says something. */
  private static final int FEWEST = 5;

  private static final int BEGINNING = 60;
  private static final int FEW_TOKENS = 40;

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9]*(?: [^<>]{0,200})?/?>|&(?:[a-zA-Z]{2,8}|#\\d+);|^\\{\"");

  private static final Pattern CUT =
      Pattern.compile(
          "(?:\\.\\.\\.|\u2026|\\[\\+\\d+ chars]|(?i:read more|continue reading))[\\])\\s\u2026.]*$");

  /** Each kind of it. */
  public enum Kind {
    /** Tags or character references are in the text. */
    MARKUP("texts have markup in them", 0.05),
    /** The text ends as a teaser does. */
    CUT_OFF("texts end as if they were cut off", 0.1),
    /** The text is about as long as a teaser. */
    SHORT("texts have fewer than %d words".formatted(FEW_TOKENS), 0.5),
    /** Texts have one beginning. */
    SAME_BEGINNING("texts begin alike", 0.2),
    /** The text is in another language than a title long enough to tell one. */
    OTHER_LANGUAGE("texts are in another language than their titles", 0.2),
    /** Articles are of one day. */
    SAME_DAY("articles are of one day", 0.5),
    /** Dates say one hour, often midnight, of a day that software filled in. */
    SAME_HOUR("times of day are in one hour", 0.5);

    private final String words;
    private final double share;

    Kind(String words, double share) {
      this.words = words;
      this.share = share;
    }

    /** In words, to stand behind a number. */
    public String words() {
      return words;
    }
  }

  /**
   * What is odd about articles, which may be nothing.
   *
   * @param hours of the day, 00 to 23, of those whose dates say one
   */
  public static List<Oddity> of(List<Article> articles, List<String> hours) {
    List<Oddity> found = new ArrayList<>();
    count(Kind.MARKUP, articles, Article::body, a -> MARKUP.matcher(a.body()).find())
        .ifPresent(found::add);
    count(Kind.CUT_OFF, articles, Oddity::end, a -> CUT.matcher(a.body()).find())
        .ifPresent(found::add);
    count(Kind.SHORT, articles, Article::body, a -> a.tokens() < FEW_TOKENS).ifPresent(found::add);
    mostFrequent(Kind.SAME_BEGINNING, articles, Oddity::beginning).ifPresent(found::add);
    List<Article> titled = articles.stream().filter(Oddity::tellsTwoLanguages).toList();
    count(Kind.OTHER_LANGUAGE, titled, Article::title, Oddity::isInTwoLanguages)
        .ifPresent(found::add);
    mostFrequent(Kind.SAME_DAY, articles, article -> article.publishedDate().toString())
        .ifPresent(found::add);
    mostFrequent(Kind.SAME_HOUR, hours, hour -> hour + ":00").ifPresent(found::add);
    return found;
  }

  private static Optional<Oddity> count(
      Kind kind,
      List<Article> articles,
      Function<Article, String> shown,
      Predicate<Article> isOdd) {
    List<Article> odd = articles.stream().filter(isOdd).toList();
    return worthSaying(kind, odd.size(), articles.size(), () -> shown.apply(odd.get(0)));
  }

  private static <T> Optional<Oddity> mostFrequent(
      Kind kind, List<T> all, Function<T, String> value) {
    return all.stream().collect(groupingBy(value, counting())).entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .flatMap(
            most -> worthSaying(kind, most.getValue().intValue(), all.size(), () -> most.getKey()));
  }

  private static Optional<Oddity> worthSaying(
      Kind kind, int odd, int all, Supplier<String> example) {
    return all >= FEWEST && odd > 1 && odd >= kind.share * all
        ? Optional.of(new Oddity(kind, odd, all, example.get()))
        : Optional.empty();
  }

  private static String beginning(Article article) {
    return article.body().substring(0, Math.min(BEGINNING, article.body().length()));
  }

  private static String end(Article article) {
    return article.body().substring(Math.max(0, article.body().length() - BEGINNING));
  }

  private static boolean tellsTwoLanguages(Article article) {
    return article.language() != null
        && article.title() != null
        && Languages.of(article.title()) != null;
  }

  private static boolean isInTwoLanguages(Article article) {
    return !article.language().equals(Languages.of(article.title()));
  }
}
