/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import io.entente.corpus.web.PageArticle;
import io.entente.corpus.web.PageCharset;
import io.entente.corpus.web.PageDate;
import io.entente.corpus.web.PageUrl;
import io.entente.corpus.web.WetArticle;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Makes an article's fields of a page, or of the text that an archive made of a page.
 *
 * <p>The address is the one that was asked for (WARC-Target-URI), since it is what the archive
 * knows the page by; what a page calls its canonical address is sometimes the site's front page.
 * The publisher is the address' host without {@code www.}: a site's name for itself changes with
 * the section and is often missing.
 *
 * <p>When the page says nothing about its date, the archive's own dates are not taken in its place:
 * a crawl finds old articles too, and a day on which everything is published is a burst that never
 * was. Who knows that a crawl follows the news closely asks for it with {@code --field
 * date=WARC-Date}, or {@code date=Last-Modified} for what the server said; a date on the page still
 * goes before. Last-Modified counts by itself when it is more than two days before the crawl: a
 * server that makes its pages anew says the time of the crawl there.
 */
final class WarcRecordParser implements RecordParser {

  private static final String CRAWL_DATE = "WARC-Date";
  private static final String LAST_MODIFIED = "Last-Modified";
  private static final String TARGET = "WARC-Target-URI";
  private static final Duration NOT_MADE_ANEW = Duration.ofDays(2);

  private final FieldNames names;
  private final int maxBytes;

  WarcRecordParser(FieldNames names, int maxBytes) {
    this.names = names;
    this.maxBytes = maxBytes;
  }

  @Override
  public RecordFields parse(byte[] bytes) throws UnusableRecordException {
    try {
      WarcRecord record = WarcHead.record(bytes);
      RecordFields fields = new RecordFields(names);
      String url = url(record);
      fields.put(Field.URL, url);
      fields.put(Field.ID, url);
      PageUrl.publisher(url).ifPresent(publisher -> fields.put(Field.SOURCE, publisher));
      record.headers().first(CRAWL_DATE).ifPresent(date -> fields.putIsoDate(CRAWL_DATE, date));
      if (record instanceof WarcResponse response) {
        putPage(fields, url, response);
      } else {
        putText(fields, url, record);
      }
      return fields;
    } catch (IOException | RuntimeException e) {
      throw new UnusableRecordException(
          RejectReason.BAD_WARC,
          "the page cannot be decoded: " + Excerpt.of(String.valueOf(e.getMessage()), 200));
    }
  }

  private static String url(WarcRecord record) {
    String target = record.headers().first(TARGET).orElse("").strip();
    boolean bracketed = target.startsWith("<") && target.endsWith(">");
    return bracketed ? target.substring(1, target.length() - 1) : target;
  }

  private void putPage(RecordFields fields, String url, WarcResponse response)
      throws IOException, UnusableRecordException {
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse("");
    PageArticle page =
        PageArticle.of(PageCharset.decode(HttpBody.decoded(http, maxBytes), type), url);
    fields.put(Field.TITLE, page.title());
    fields.put(Field.BODY, page.text());
    Optional<String> modified = http.headers().first(LAST_MODIFIED);
    modified.ifPresent(date -> fields.putIsoDate(LAST_MODIFIED, date));
    Optional<LocalDate> date = page.date();
    if (date.isEmpty() && modified.isPresent()) {
      date = PageDate.parse(modified.get()).filter(day -> isLongBefore(day, crawl(response)));
    }
    date.ifPresent(day -> fields.putIsoDate(day.toString()));
  }

  /** The time may lack seconds, or as a whole, by ISO 28500 of 2017. */
  private static Instant crawl(WarcRecord record) {
    String date = record.headers().first(CRAWL_DATE).orElse("").strip();
    return date.indexOf('T') < 0
        ? LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()
        : OffsetDateTime.parse(date).toInstant();
  }

  private static boolean isLongBefore(LocalDate day, Instant crawl) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(NOT_MADE_ANEW).isBefore(crawl);
  }

  private static void putText(RecordFields fields, String url, WarcRecord record)
      throws IOException, UnusableRecordException {
    WetArticle text = WetArticle.of(StrictText.decode(record.body().stream().readAllBytes()), url);
    fields.put(Field.TITLE, text.title());
    fields.put(Field.BODY, text.text());
    text.date().ifPresent(day -> fields.putIsoDate(day.toString()));
  }
}
