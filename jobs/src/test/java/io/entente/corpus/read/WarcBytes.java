/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes records of web archives, well formed or not. */
final class WarcBytes {

  static final String HTML = "text/html; charset=utf-8";
  static final String URL = "https://www.paper.example/2025/02/13/talks";

  private WarcBytes() {}

  /** A record as it should be. */
  static byte[] record(String type, String headers, byte[] content) {
    return record(
        type, headers + "Content-Length: " + content.length + "\r\n", content, "\r\n\r\n");
  }

  /** A record of which every part is given. */
  static byte[] record(String type, String headers, byte[] content, String end) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2025-02-20T06:00:00Z\r\n%s\r\n"
            .formatted(type, headers);
    return joined(latin1(head), content, latin1(end));
  }

  /** A response to a request for this address. */
  static byte[] response(String url, String status, String headers, byte[] body) {
    byte[] http = joined(latin1("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body);
    return record(
        "response", target(url) + "Content-Type: application/http; msgtype=response\r\n", http);
  }

  static String target(String url) {
    return "WARC-Target-URI: " + url + "\r\n";
  }

  static byte[] page(String url, String html) {
    return page(url, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] page(String url, String contentType, byte[] html) {
    return response(url, "200 OK", "Content-Type: " + contentType + "\r\n", html);
  }

  /** A page whose article says this. */
  static byte[] article(String sentence) {
    return page(URL, html(sentence));
  }

  static String html(String sentence) {
    String more = " And so it was said by everyone who was there on that day, in so many words.";
    return "<html><head><title>Talks</title></head><body><h1>Talks</h1><div><p>"
        + sentence
        + more
        + "</p></div></body></html>";
  }

  /** A text that was made of a page. */
  static byte[] conversion(String url, String text) {
    return record(
        "conversion",
        target(url) + "Content-Type: text/plain\r\n",
        text.getBytes(StandardCharsets.UTF_8));
  }

  /** One gzip member a record. */
  static byte[] gzip(List<byte[]> records) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      all.write(gzip(record));
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(member)) {
      out.write(bytes);
    }
    return member.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
