/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The bytes of a page as its server meant them, never more than the limit.
 *
 * <p>Crawlers often decode a body and keep the header that says how it was encoded (Common Crawl
 * renames it). So a header counts only where the body looks as it says.
 */
final class HttpBody {

  private HttpBody() {}

  static byte[] decoded(HttpResponse http, int maxBytes)
      throws UnusableRecordException, IOException {
    byte[] body = all(http.body().stream(), maxBytes);
    DecodedBody.Encoding encoding = encoding(http, body);
    if (encoding == null) {
      return body;
    }
    InputStream encoded = new ByteArrayInputStream(body);
    if (encoding == DecodedBody.Encoding.DEFLATE) {
      // jwarc knows the form without a header only, which servers do not send.
      return all(new InflaterInputStream(encoded), maxBytes);
    }
    return all(DecodedBody.create(Channels.newChannel(encoded), encoding).stream(), maxBytes);
  }

  private static DecodedBody.Encoding encoding(HttpResponse http, byte[] body)
      throws UnusableRecordException {
    String name =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    int first = body.length < 2 ? 0 : body[0] & 0xff;
    int second = body.length < 2 ? 0 : body[1] & 0xff;
    boolean markup = first == '<' || first <= ' ' || (first == 0xef && second == 0xbb);
    return switch (name) {
      case "gzip", "x-gzip" -> first == 0x1f && second == 0x8b ? DecodedBody.Encoding.GZIP : null;
      case "deflate" -> (first & 0x0f) == 8 && !markup ? DecodedBody.Encoding.DEFLATE : null;
      case "br" -> first == '<' ? null : DecodedBody.Encoding.BROTLI;
      case "zstd" -> first == 0x28 && second == 0xb5 ? DecodedBody.Encoding.ZSTD : null;
      case "", "identity", "none" -> null;
      default -> {
        if (markup) {
          yield null;
        }
        throw new UnusableRecordException(
            RejectReason.BAD_WARC, "the Content-Encoding '%s' is not known".formatted(name));
      }
    };
  }

  private static byte[] all(InputStream in, int maxBytes)
      throws UnusableRecordException, IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      throw new UnusableRecordException(
          RejectReason.TOO_LONG,
          "the page is longer than %d bytes; raise --max-record-bytes to take it"
              .formatted(maxBytes));
    }
    return bytes;
  }
}
