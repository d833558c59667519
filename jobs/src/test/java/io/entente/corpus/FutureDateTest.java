/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FutureDateTest {

  /** It is the 10th at this place, but still the 9th in UTC. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-09T22:30:00Z"), ZoneId.of("Asia/Tokyo"));

  private final ReadingOptions options =
      ReadingOptions.defaults().until(PublishedUntil.ofRun(CLOCK));

  @ParameterizedTest
  @ValueSource(strings = {"1998-01-01", "2024-05-09", "2024-05-10T06:00:00+09:00"})
  void dayIsTaken_upToTheDayAfterTheRun(String date) throws Exception {
    assertThat(article(options, Map.of("date", date)).publishedDate()).isBefore("2024-05-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-11", "2099-01-26"})
  void dayIsRefused_whenItIsLater(String date) {
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> article(options, Map.of("date", date)))
        .withMessage(
            "the date %s is after the day of this run, 2024-05-09; --allow-future takes it", date)
        .returns(RejectReason.FUTURE_DATE, UnusableRecordException::reason);
  }

  @Test
  void laterDayIsTaken_whenAllowed() throws Exception {
    ReadingOptions any = options.until(PublishedUntil.ANY);

    assertThat(article(any, Map.of("date", "2099-01-26")).publishedDate())
        .isEqualTo(LocalDate.of(2099, 1, 26));
  }

  @Test
  void dayIsRefused_whenItIsAfterThatOfTheCrawl() throws Exception {
    Map<String, String> fetched = Map.of("date", "2023-03-04", "date_download", "2023-03-02 10:00");

    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> article(options, fetched))
        .withMessage(
            "the date 2023-03-04 is after the day of the crawl, 2023-03-02; --allow-future takes it");
    assertThat(
            article(options, Map.of("date", "2023-03-03", "crawled", "2023-03-02T23:00:00Z"))
                .publishedDate())
        .isEqualTo("2023-03-03");
    assertThat(article(options.until(PublishedUntil.ANY), fetched).publishedDate())
        .isEqualTo("2023-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-03-02T00:00:00Z", "2023-03-02 00:00:00", "2023-03-02T00:00:00.000+00:00"})
  void timeOfCrawlThatWasFilledInRefusesNothing(String crawl) throws Exception {
    assertThat(article(options, Map.of("date", "2023-03-09", "crawled", crawl)).publishedDate())
        .isEqualTo("2023-03-09");
  }

  private static Article article(ReadingOptions options, Map<String, String> values)
      throws UnusableRecordException {
    RecordFields fields = new RecordFields(new FieldNames(Map.of()));
    fields.put("body", "Two clerks counted the lamps of the harbour.");
    values.forEach(fields::put);
    return new ArticleMaker(options).article(fields, "/a.jsonl", 0);
  }
}
