/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {

  private static final String WORD = "Orb\u00e1n in Besan\u00e7on";

  @Test
  void markDecides_andIsNotPartOfTheText() {
    for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
      assertThat(PageCharset.decode(("\ufeff" + WORD).getBytes(charset), "charset=koi8-r"))
          .isEqualTo(WORD);
    }
    assertThat(PageCharset.decode(new byte[] {(byte) 0xfe, (byte) 0xff}, "")).isEmpty();
  }

  @Test
  void utf8IsReadAsSuch_whateverIsDeclared() {
    assertThat(PageCharset.decode(WORD.getBytes(UTF_8), "text/html; charset=iso-8859-1"))
        .isEqualTo(WORD);
  }

  @Test
  void utf8WithADamagedPlaceStaysUtf8() {
    byte[] bytes = ("\u00e9".repeat(100) + "?" + WORD).getBytes(UTF_8);
    bytes[200] = (byte) 0xff;
    assertThat(PageCharset.decode(bytes, "charset=windows-1252"))
        .isEqualTo("\u00e9".repeat(100) + "\ufffd" + WORD);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=windows-1251,windows-1251,\u041c\u043e\u0441\u043a\u0432\u0430",
    "text/html; charset = \"Shift_JIS\",windows-31j,\u6771\u4eac\u2460",
    "text/html;charset='gb2312',GB18030,\u5317\u4eac\u9555",
    "text/html; CHARSET=euc-kr,x-windows-949,\uc11c\uc6b8\ubdc1",
    "text/html; charset=iso-8859-1,windows-1252,\u201cParis\u201d",
    "text/html; charset=iso-8859-9,windows-1254,\u0130stanbul \u015fehri"
  })
  void headerDecides_asBrowsersTakeItsName(String type, String charset, String text) {
    assertThat(PageCharset.decode(text.getBytes(Charset.forName(charset)), type)).isEqualTo(text);
  }

  @Test
  void pageDecides_whereTheHeaderSaysNothingOrNonsense() {
    String html = "<meta charset=windows-1251><p>\u041c\u043e\u0441\u043a\u0432\u0430";
    byte[] bytes = html.getBytes(Charset.forName("windows-1251"));
    assertThat(PageCharset.decode(bytes, "")).isEqualTo(html);
    assertThat(PageCharset.decode(bytes, "text/html; charset=no-such")).isEqualTo(html);
    String xml = "<?xml version='1.0' encoding='koi8-r'?><meta charset=utf-8>\u041c\u043e";
    assertThat(PageCharset.decode(xml.getBytes(Charset.forName("koi8-r")), "")).isEqualTo(xml);
  }

  @Test
  void headerIsPassedOver_whenItDoesNotFitTheBytes() {
    String html = "<meta charset=windows-1252><p>\u201c\u00c9t\u00e9\u201d \u00e0 No\u00ebl";
    byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
    assertThat(PageCharset.decode(bytes, "text/html; charset=utf-8")).isEqualTo(html);
  }

  @Test
  void utf16IsNotBelieved_whereItsNameCouldBeRead() {
    String html = "<meta charset=utf-16><p>plain";
    assertThat(PageCharset.decode(html.getBytes(ISO_8859_1), "")).isEqualTo(html);
  }

  @Test
  void bytesAreAsked_whenNobodyDeclaresAnything() {
    String russian =
        "\u041f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u043f\u0440\u0438\u0435\u0445\u0430\u043b "
            + "\u0432 \u041c\u043e\u0441\u043a\u0432\u0443 \u043d\u0430 \u043f\u0435\u0440\u0435\u0433\u043e\u0432\u043e\u0440\u044b";
    assertThat(PageCharset.decode(russian.getBytes(Charset.forName("windows-1251")), ""))
        .isEqualTo(russian);
    assertThat(PageCharset.decode("caf\u00e9".getBytes(ISO_8859_1), "")).isEqualTo("caf\u00e9");
    assertThat(PageCharset.decode(new byte[0], "")).isEmpty();
    assertThat(PageCharset.decode("plain".getBytes(UTF_8), "")).isEqualTo("plain");
  }

  @Test
  void validUtf8StaysUtf8_thoughACharacterWasLostBefore() {
    String page = "<html><p>Dos pa\u00edses acordaron \ufffd un tratado \u00fatil.</p></html>";

    assertThat(PageCharset.decode(page.getBytes(UTF_8), "text/html")).isEqualTo(page);
  }
}
