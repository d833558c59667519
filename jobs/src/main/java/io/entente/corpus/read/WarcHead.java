/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** What the beginning of a web archive's record tells about it. */
final class WarcHead {

  private static final Set<String> TYPES =
      Set.of(
          "warcinfo", "request", "metadata", "revisit", "resource", "conversion", "continuation");
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> MEDIA = Set.of("image", "application", "text", "video", "audio");
  private static final int FIRST_TAG = 512;
  private static final int OK = 200;

  private final byte[] bytes;
  private final WarcRecord record;

  private WarcHead(byte[] bytes, WarcRecord record) {
    this.bytes = bytes;
    this.record = record;
  }

  /**
   * Reads it.
   *
   * @param bytes the record's header, and of its content as much as is there
   * @throws IOException when the header is not well formed
   */
  static WarcHead of(byte[] bytes) throws IOException {
    return new WarcHead(bytes, record(bytes));
  }

  /** The record that these bytes begin with; whatever is wrong with its header is one exception. */
  static WarcRecord record(byte[] bytes) throws IOException {
    try {
      WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes));
      reader.setLenient(true);
      WarcRecord record = reader.next().orElseThrow(() -> new IOException("there is no header"));
      if (record.headers().first("WARC-Type").isEmpty()) {
        throw new IOException("there is no WARC-Type");
      }
      return record;
    } catch (RuntimeException e) {
      throw new IOException("the header is not well formed: " + e.getMessage(), e);
    }
  }

  /** How long the content is said to be. */
  OptionalLong contentLength() {
    Optional<String> length = record.headers().first("Content-Length");
    return length.isPresent()
        ? OptionalLong.of(Long.parseLong(length.get().strip()))
        : OptionalLong.empty();
  }

  /** Whether it is a text that was made of a page. */
  boolean isText() {
    return record.type().equalsIgnoreCase("conversion")
        && mediaType(record.headers()).equals("text/plain");
  }

  /** What the record is if it is no page, in one of a few words; nothing for a page. */
  Optional<String> kindUnlessPage() {
    String type = record.type().toLowerCase(Locale.ROOT);
    if (!type.equals("response")) {
      return Optional.of(TYPES.contains(type) ? type : "other");
    }
    if (!mediaType(record.headers()).equals("application/http")) {
      return Optional.of("other");
    }
    try {
      HttpResponse http = ((WarcResponse) record).http();
      return http.status() == OK ? kindOfContent(http) : Optional.of(kindOfStatus(http.status()));
    } catch (IOException | RuntimeException e) {
      // The page, if it is one, is read as far as it goes, or refused, with all its content at
      // hand.
      return Optional.empty();
    }
  }

  private static String kindOfStatus(int status) {
    return status / 100 == 3 ? "redirect" : "http error";
  }

  private Optional<String> kindOfContent(HttpResponse http) {
    if (http.headers().first("Content-Type").isEmpty()) {
      return beginsLikePage() ? Optional.empty() : Optional.of("other");
    }
    String media = mediaType(http.headers());
    if (HTML.contains(media)) {
      return Optional.empty();
    }
    String kind = media.substring(0, Math.max(0, media.indexOf('/')));
    return Optional.of(MEDIA.contains(kind) ? kind : "other");
  }

  /** Type and subtype, without parameters. */
  private static String mediaType(MessageHeaders headers) {
    String value = headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip();
  }

  private boolean beginsLikePage() {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int body = all.indexOf("\r\n\r\n", all.indexOf("\r\n\r\n") + 1) + 1;
    String head = all.substring(body, Math.min(all.length(), body + FIRST_TAG));
    return head.toLowerCase(Locale.ROOT).contains("<html");
  }
}
