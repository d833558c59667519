/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {

  private final PublicationDates any = new PublicationDates("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-13|2025-02-13",
        "2025-02-13T23:30:00Z|2025-02-13",
        "2025-02-13T23:30:00-05:00|2025-02-13",
        "2025-02-13T00:30:00.123+01:00[Europe/Berlin]|2025-02-13",
        "2025-02-13 00:30:00+0100|2025-02-13",
        "2025-02-13 10:15|2025-02-13",
        "2025-02-13 10:15:30.123456|2025-02-13",
        "Thu, 13 Feb 2025 23:00:00 -0500|2025-02-13",
        "Thu, 13 Feb 2025 10:00:00 GMT|2025-02-13",
        "1739404800|2025-02-13",
        "1739404800.5|2025-02-13",
        "1.7394048E9|2025-02-13",
        "1739404800000|2025-02-13",
        "1739404800000000|2025-02-13",
        "-86400000000|1967-04-07",
        "' 2-MAR-1987 09:15:05.40'|1987-03-02",
        "26-FEB-1987 15:01:01.79|1987-02-26",
        "'March 2, 1987'|1987-03-02",
        "2 march 1987|1987-03-02",
        "Sept. 5th 2024|2024-09-05",
        "20250213|2025-02-13",
        "20250213101530|2025-02-13",
        "20250213T103000Z|2025-02-13",
        "20250213T103000|2025-02-13",
        "'Thu, 13 Feb 2025 22:30:00 EST'|2025-02-13",
        "'Thu, 13 Feb 25 22:30:00 GMT'|2025-02-13",
        "'13 Feb 99 06:30:00 PDT'|1999-02-13",
        "'Mon, 03 Mar 2025 00:10:00 EET'|2025-03-03",
        "'Sun Mar 02 2025 04:00:00 GMT+0900 (Korean Standard Time)'|2025-03-02",
        "'2025-03-02 19:45 UTC-6'|2025-03-02",
        "'2025-03-02 01:15:00 GMT +05:45'|2025-03-02",
        "'March 2, 2025 9:05 p.m. PST'|2025-03-02",
        "'March 2, 2025 12:20 AM CEST'|2025-03-02",
        "'March 2, 2025 12:20 PM AEST'|2025-03-02",
        "'2025-03-02 18:00 AKST'|2025-03-02",
        "'2025-03-02 03:30 IST'|2025-03-02",
        "2025-02-13T00:00:00+08:00|2025-02-13",
        "'Thu Feb 13 10:15:00 2025'|2025-02-13",
        "'Thu Feb 13 10:15:00 +0000 2025'|2025-02-13",
        "'Thu Feb 13 10:15:00 CET 2025'|2025-02-13",
        "31/12/2021|2021-12-31",
        "12/31/2021|2021-12-31",
        "4/4/2021|2021-04-04",
        "31-12-2021 10:00|2021-12-31",
        "13.02.2025|2025-02-13",
        "'03.02.2025, 08:15'|2025-02-03",
        "12-Mar-21|2021-03-12",
        "'ven., 12 mai 2023 10:00:00 +0200'|2023-05-12",
        "1er février 2024|2024-02-01",
        "3 août 2024|2024-08-03",
        "9 janv. 2024|2024-01-09",
        "30 juin 2024|2024-06-30",
        "14 juil. 2024|2024-07-14",
        "2 déc. 2024|2024-12-02",
        "2025/02/13|2025-02-13",
        "2025/2/3|2025-02-03"
      })
  void dayIsRead_whateverItsShape(String text, LocalDate expected) throws Exception {
    assertThat(any.parse(text)).isEqualTo(expected);
  }

  @Test
  void dayIsRead_whenJunkSurroundsIt() throws Exception {
    assertThat(any.parse("26-FEB-1987 15:01:01.79\u0005\u0016\u0001f0708reute"))
        .isEqualTo("1987-02-26");
    assertThat(any.parse("Updated: 2025-02-13 (Thursday)")).isEqualTo("2025-02-13");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yesterday|the date 'yesterday' cannot be read; name its pattern with --date-format",
        "03/02/2025|the date '03/02/2025' may have the day or the month first; name its pattern with --date-format",
        "10 Marvel 2019|the date '10 Marvel 2019' cannot be read; name its pattern with --date-format",
        "14.02.2012:44|the date '14.02.2012:44' cannot be read; name its pattern with --date-format",
        "13/13/2021|the date '13/13/2021' does not exist",
        "2025-02-30|the date '2025-02-30' does not exist",
        "20251345|the date '20251345' does not exist",
        "2025|the date '2025' does not exist",
        "0019-02-13|the year of the date '0019-02-13' is outside 1600 to 2200",
        "2500-01-01|the year of the date '2500-01-01' is outside 1600 to 2200",
        "2025-02-13 or 2025-02-14|'2025-02-13 or 2025-02-14' holds more than one date",
        "2025-02-13T27:00:00Z|the date '2025-02-13T27:00:00Z' does not exist",
        "11000000000|the year of the date '11000000000' is outside 1600 to 2200"
      })
  void dateIsRefused_whenItIsNotOneDay(String text, String message) {
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> any.parse(text))
        .withMessage(message)
        .matches(e -> e.reason() == RejectReason.BAD_DATE);
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, 13/02/2025, 2025-02-13",
    "dd.MM.uuuu, 13.02.2025, 2025-02-13",
    "d MMM yy, 3 feb 25, 2025-02-03",
    "yyyy-MM-dd HH:mm:ssXXX, 2025-02-13 23:00:00-05:00, 2025-02-13"
  })
  void givenPatternCounts_whenThereIsOne(String pattern, String text, LocalDate expected)
      throws Exception {
    assertThat(new PublicationDates(pattern).parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-13", "30/02/2025"})
  void dateIsRefused_whenItIsNotOfTheGivenPattern(String text) {
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> new PublicationDates("dd/MM/yyyy").parse(text))
        .withMessage("the date '%s' is not of the pattern given with --date-format", text);
  }
}
