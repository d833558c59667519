/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a,example.org",
    "http://www2.Example.org:8080/a,example.org",
    "HTTPS://news.example.org,news.example.org",
    "https://user:pw@example.org/x@y,example.org",
    "https://example.org?q=1,example.org",
    "https://wwwhat.org/,wwwhat.org"
  })
  void publisherIsTheHost(String url, String publisher) {
    assertThat(PageUrl.publisher(url)).contains(publisher);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org/a", "ftp://example.org", "https://", "https:///a"})
  void publisherIsUnknown_whenThereIsNoHost(String url) {
    assertThat(PageUrl.publisher(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2025/02/13/talks",
        "https://example.org/2025/2/13/talks",
        "https://example.org/2025/feb/13/talks",
        "https://example.org/2025/FEB/13/talks",
        "https://example.org/talks-2025-02-13.html",
        "https://example.org/20250213/talks",
        "https://example.org/a/2025_02_13",
        "https://example.org/2025.02.13?d=2020-01-01",
        "https://example.org/2025/13/45/x/2025/02/13/",
        "/2025/02/13/talks",
        "https://example.org/2025/02/31/x/2025/02/13/"
      })
  void dayIsFound_whenThePathHasOne(String url) {
    assertThat(PageUrl.date(url)).contains(LocalDate.of(2025, 2, 13));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://2025-02-13.example.org/",
        "https://example.org/?d=2025-02-13",
        "https://example.org/#2025-02-13",
        "https://example.org/120250213",
        "https://example.org/202502134",
        "https://example.org/2025/02-13",
        "https://example.org/2025213",
        "https://example.org/2025/xyz/13",
        "https://example.org/cup-2025-off-13",
        "https://example.org/2025/ebm/13",
        "https://example.org/1825/02/13",
        "https://example.org/2025/02/31"
      })
  void dayIsUnknown_whenTheNumbersAreNone(String url) {
    assertThat(PageUrl.date(url)).isEmpty();
  }
}
