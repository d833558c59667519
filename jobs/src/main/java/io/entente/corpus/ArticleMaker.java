/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.language.Languages;
import io.entente.corpus.read.MarkupText;
import io.entente.corpus.story.Signature;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the article of a record's fields, or says why there is none. */
public final class ArticleMaker {

  private static final PublicationDates ANY_SHAPE = new PublicationDates("");

  private static final Pattern FILLED_IN =
      Pattern.compile("[T ]00:00:00(?:[.,]0+)?\\s*(?:Z|UTC|GMT|[+-]00:?00)?\\s*$");

  private final PublicationDates dates;
  private final PublishedUntil until;

  /** Makes articles by these options. */
  public ArticleMaker(ReadingOptions options) {
    this.dates = new PublicationDates(options.dateFormat());
    this.until = options.until();
  }

  /**
   * Makes one article.
   *
   * @param fields the record's values
   * @param inputFile path of the file
   * @param inputPosition where the record begins
   * @throws UnusableRecordException when the record has no text or no readable date
   */
  public Article article(RecordFields fields, String inputFile, long inputPosition)
      throws UnusableRecordException {
    Cleaning.Cleaned body = body(fields);
    LocalDate date = date(fields);
    String title = Cleaning.line(text(fields, Field.TITLE));
    String url = Cleaning.line(fields.value(Field.URL));
    String source = Cleaning.line(fields.value(Field.SOURCE));
    String externalId =
        Objects.requireNonNullElseGet(
            Cleaning.line(fields.value(Field.ID)), () -> fileName(inputFile));
    String articleId =
        ArticleIds.of(source, url == null ? externalId : url, date.toString(), title, body.text());
    return new Article(
        articleId,
        externalId,
        source,
        url,
        title,
        body.text(),
        date,
        language(fields, title, body.text()),
        body.text().codePointCount(0, body.text().length()),
        words(title) + words(body.text()),
        ArticleIds.ofContent(title, body.text()),
        Signature.of(title, body.text()),
        articleId,
        inputFile,
        inputPosition,
        body.removedCharacters());
  }

  /** What the text itself shows counts more than what a site says of all that it publishes. */
  private static String language(RecordFields fields, String title, String body) {
    String shown = Languages.of(title == null ? body : body + '\n' + title);
    return shown != null ? shown : Languages.stated(fields.value(Field.LANGUAGE)).orElse(null);
  }

  private static Cleaning.Cleaned body(RecordFields fields) throws UnusableRecordException {
    String raw = text(fields, Field.BODY);
    if (fields.isTruncatedBody()) {
      throw new UnusableRecordException(
          RejectReason.NO_TEXT,
          "the text is only the beginning of one, it ends '%s'; --field body=%s takes it as it is"
              .formatted(
                  raw.substring(raw.lastIndexOf('[')).strip(),
                  fields.filler(Field.BODY).orElse("")));
    }
    if (raw == null) {
      throw new UnusableRecordException(
          RejectReason.NO_TEXT, "the record has no text: " + fields.absence(Field.BODY));
    }
    Cleaning.Cleaned body = Cleaning.body(raw);
    if (body.text().codePoints().noneMatch(Character::isLetter)) {
      throw new UnusableRecordException(
          RejectReason.NO_TEXT,
          "the text '%s' has no letter left after cleaning".formatted(Excerpt.of(raw, 60)));
    }
    return body;
  }

  private static String text(RecordFields fields, Field field) throws UnusableRecordException {
    String value = fields.value(field);
    return value != null && fields.mayBeMarkup(field) ? MarkupText.ofRecord(value) : value;
  }

  private LocalDate date(RecordFields fields) throws UnusableRecordException {
    String raw = fields.value(Field.DATE);
    if (raw == null) {
      RejectReason reason =
          fields.isNested(Field.DATE) ? RejectReason.BAD_DATE : RejectReason.NO_DATE;
      throw new UnusableRecordException(
          reason, "the record has no date: " + fields.absence(Field.DATE));
    }
    LocalDate date = (fields.hasIsoDate() ? ANY_SHAPE : dates).parse(raw);
    refuseFuture(date, fields);
    return date;
  }

  private void refuseFuture(LocalDate date, RecordFields fields) throws UnusableRecordException {
    if (!until.allows(date)) {
      throw future(date, "of this run, " + until.runDay());
    }
    Optional<LocalDate> crawl = until.isAny() ? Optional.empty() : crawlDay(fields);
    if (crawl.isPresent() && PublishedUntil.isAfter(date, crawl.get())) {
      throw future(date, "of the crawl, " + crawl.get());
    }
  }

  private static UnusableRecordException future(LocalDate date, String day) {
    return new UnusableRecordException(
        RejectReason.FUTURE_DATE,
        "the date %s is after the day %s; --allow-future takes it".formatted(date, day));
  }

  /**
   * The day on which a crawler fetched the record, if it says one; not of midnight to the second,
   * which is what software fills in that has a day or nothing at all.
   */
  private static Optional<LocalDate> crawlDay(RecordFields fields) {
    try {
      Optional<String> crawl = fields.crawlDate().filter(date -> !FILLED_IN.matcher(date).find());
      return crawl.isEmpty() ? Optional.empty() : Optional.of(ANY_SHAPE.parse(crawl.get()));
    } catch (UnusableRecordException e) {
      // It only helps to find mistakes.
      return Optional.empty();
    }
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Runs of letters and digits, with the accents that are characters of their own. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0, c; text != null && i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      boolean word = Character.isLetterOrDigit(c) || (inside && mark);
      words += word && !inside ? 1 : 0;
      inside = word;
    }
    return words;
  }
}
