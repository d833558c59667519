/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.WarcBytes.URL;
import static io.entente.corpus.read.WarcBytes.article;
import static io.entente.corpus.read.WarcBytes.html;
import static io.entente.corpus.read.WarcBytes.joined;
import static io.entente.corpus.read.WarcBytes.latin1;
import static io.entente.corpus.read.WarcBytes.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break a reader cost at most themselves, and not much time. */
class HostilePageTest {

  private static final Duration ENOUGH = Duration.ofSeconds(60);

  @TempDir Path folder;

  private Readings read(byte[]... records) throws IOException {
    return Readings.of(Files.write(folder.resolve("a.warc"), joined(records)));
  }

  private Readings readInTime(String html) {
    return Assertions.assertTimeoutPreemptively(
        ENOUGH, () -> read(page(URL, html), article("Next.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class=comments>",
        "<b>",
        "<a href=x>",
        "<table><tr><td>",
        "<ul><li>",
        "<font><p>"
      })
  void deepPageIsRead(String tag) {
    Readings readings = readInTime(tag.repeat(100_000) + html("Deep."));

    assertThat(readings.end().records()).isEqualTo(2);
    assertThat(readings.bodies().get(readings.bodies().size() - 1)).startsWith("Next.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<p",
        "<!--",
        "&",
        "&#",
        "<script>",
        "<title>",
        "<hr>x",
        "<br>",
        "<a href=x>y</a> ",
        "<p>One two.</p>"
      })
  void repetitiveMarkupIsRead(String markup) {
    Readings readings = readInTime(html("Odd.") + markup.repeat(1_000_000 / markup.length()));

    assertThat(readings.end().records()).isEqualTo(2);
    assertThat(readings.bodies().get(readings.bodies().size() - 1)).startsWith("Next.");
  }

  @Test
  void wordOfMegabytesIsRead() {
    Readings readings = readInTime(html("x".repeat(9_000_000) + "."));

    assertThat(readings.bodies()).hasSize(2);
    assertThat(readings.bodies().get(0)).hasSizeGreaterThan(9_000_000);
  }

  @Test
  void titleAndScriptOfMegabytesAreRead() {
    String title = "<title>" + "- | ".repeat(1_000_000) + "</title>";
    String json = "<script type=application/ld+json>" + "[".repeat(1_000_000) + "</script>";
    String date = "<meta name=date content='" + "1 January ".repeat(100_000) + "'>";

    assertThat(readInTime(title + json + date + html("Long.")).end().records()).isEqualTo(2);
  }

  @Test
  void charactersThatAreNoneAreTakenOut() throws IOException {
    String body = read(page(URL, html("Nu\0ll and &#0; and \u0001."))).bodies().get(0);

    assertThat(body).startsWith("Nu").doesNotContain("\0").doesNotContain("\u0001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-such-charset",
        "",
        "\"\"",
        "utf-8; charset=x",
        "../../etc",
        "UTF-7",
        "x-IBM-nothing"
      })
  void charsetThatDoesNotExistIsPassedOver(String charset) throws IOException {
    byte[] html = html("Caf\u00e9 au lait.").getBytes(StandardCharsets.UTF_8);

    assertThat(read(page(URL, "text/html; charset=" + charset, html)).bodies().get(0))
        .startsWith("Caf\u00e9 au lait.");
  }

  @Test
  void charsetThatDoesNotFitIsPassedOver() throws IOException {
    byte[] western =
        html("Caf\u00e9 \u00e0 c\u00f4t\u00e9 du th\u00e9\u00e2tre.")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf8 = html("Caf\u00e9 au lait.").getBytes(StandardCharsets.UTF_8);

    assertThat(read(page(URL, "text/html; charset=utf-8", western)).bodies().get(0))
        .startsWith("Caf\u00e9 \u00e0 c\u00f4t\u00e9");
    assertThat(read(page(URL, "text/html; charset=iso-8859-1", utf8)).bodies().get(0))
        .startsWith("Caf\u00e9 au lait.");
    assertThat(read(page(URL, "text/html", latin1("\u00ff\u00fe"))).end().records()).isEqualTo(1);
  }
}
