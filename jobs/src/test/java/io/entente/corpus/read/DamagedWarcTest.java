/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.RejectReason.BAD_WARC;
import static io.entente.corpus.RejectReason.TOO_LONG;
import static io.entente.corpus.RejectReason.TRUNCATED;
import static io.entente.corpus.read.WarcBytes.URL;
import static io.entente.corpus.read.WarcBytes.article;
import static io.entente.corpus.read.WarcBytes.gzip;
import static io.entente.corpus.read.WarcBytes.html;
import static io.entente.corpus.read.WarcBytes.joined;
import static io.entente.corpus.read.WarcBytes.latin1;
import static io.entente.corpus.read.WarcBytes.page;
import static io.entente.corpus.read.WarcBytes.record;
import static io.entente.corpus.read.WarcBytes.response;
import static io.entente.corpus.read.WarcBytes.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record at fault costs one reject, whatever is wrong with it. */
class DamagedWarcTest {

  private static final byte[] BEFORE = article("Before.");
  private static final byte[] AFTER = article("After.");
  private static final int LIMIT = 100_000;

  @TempDir Path folder;

  private Readings read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.warc"), bytes);
    return Readings.of(file, new ReadingOptions("warc", Map.of(), "", LIMIT));
  }

  private static void assertOnlyTheMiddleIsLost(Readings readings) {
    assertThat(readings.bodies()).hasSize(2);
    assertThat(readings.bodies().get(0)).startsWith("Before.");
    assertThat(readings.bodies().get(1)).startsWith("After.");
    assertThat(readings.rejections()).hasSize(1);
    assertThat(readings.rejections().get(0).inputPosition()).isEqualTo(BEFORE.length);
  }

  @Test
  void recordWithoutATypeIsOneReject_andReadingGoesOn() throws IOException {
    String record = new String(article("Middle."), StandardCharsets.ISO_8859_1);
    byte[] untyped = latin1(record.replace("WARC-Type", "WASC-Type"));

    Readings readings = read(joined(BEFORE, untyped, AFTER));

    assertOnlyTheMiddleIsLost(readings);
    assertThat(readings.rejections().get(0).message()).contains("WARC-Type");
    assertOnlyTheMiddleIsLost(read(gzip(List.of(BEFORE, untyped, AFTER))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 3\r\n",
        "Content-Length: 2000\r\n",
        "Content-Length: 99000\r\n",
        "Content-Length: 100100\r\n",
        "Content-Length: 9000000000\r\n",
        "Content-Length: 99999999999999999999999\r\n",
        "Content-Length: -5\r\n",
        "Content-Length: many\r\n",
        "Content-Length: 10\r\nContent-Length: 20\r\n",
        "X-Not-A-Length: 1\r\n",
        "no header at all\r\n",
        ": \r\n"
      })
  void lengthIsNotBelieved(String header) throws IOException {
    byte[] content = Arrays.copyOfRange(BEFORE, 130, BEFORE.length);
    byte[] lying =
        record(
            "response",
            target(URL) + "Content-Type: application/http\r\n" + header,
            content,
            "\r\n\r\n");

    for (byte[] after : List.of(AFTER, joined(AFTER))) {
      Readings plain = read(joined(BEFORE, lying, after));
      assertOnlyTheMiddleIsLost(plain);
      assertThat(plain.reasons()).containsExactly(BAD_WARC);
      assertOnlyTheMiddleIsLost(read(gzip(List.of(BEFORE, lying, after))));
    }
  }

  /** A wrong length of any size: what begins in its last bytes must not be lost. */
  @Test
  void nextRecordIsFound_whereverTheWrongLengthEnds() throws IOException {
    byte[] content = latin1("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Lying.");
    String headers = target(URL) + "Content-Type: application/http\r\n";
    for (int more = 1; more < 60; more++) {
      if (more == 4) {
        // Exactly the line ends that follow: nothing is wrong that could be seen.
        continue;
      }
      String length = "Content-Length: " + (content.length + more) + "\r\n";
      byte[] lying = record("response", headers + length, content, "\r\n\r\n");
      Readings readings = read(joined(BEFORE, lying, AFTER));
      assertThat(readings.bodies()).as("%d more", more).hasSize(2);
      assertThat(readings.bodies().get(1)).startsWith("After.");
      assertThat(readings.rejections()).hasSize(1);
    }
  }

  @Test
  void garbageBetweenRecordsIsOneReject() throws IOException {
    assertOnlyTheMiddleIsLost(
        read(joined(BEFORE, latin1("what is this\nWARC/\nWARC/9.9\n"), AFTER)));
  }

  @Test
  void damagedMemberIsOneReject_whereverItIsDamaged() throws IOException {
    byte[] before = gzip(BEFORE);
    byte[] middle = gzip(article("Middle " + new Random(1).nextLong() + "."));
    byte[] after = gzip(AFTER);
    // It has the end of the compressed data, behind all that the record says.
    int lastOfDeflate = middle.length - 9;
    for (int place = 12; place < middle.length; place++) {
      byte[] damaged = middle.clone();
      damaged[place] ^= 0x55;
      Readings readings = read(joined(before, damaged, after));
      if (place != lastOfDeflate) {
        assertThat(readings.bodies()).as("byte %d", place).hasSize(2);
        assertOnlyTheMiddleIsLost(readings);
      }
    }
  }

  @Test
  void memberWithoutEndIsOneReject() throws IOException {
    byte[] middle = gzip(article("Middle."));
    for (int length : new int[] {11, 60, middle.length / 2, middle.length - 9, middle.length - 1}) {
      Readings readings = read(joined(gzip(BEFORE), Arrays.copyOf(middle, length), gzip(AFTER)));
      assertThat(readings.bodies().get(readings.bodies().size() - 1)).startsWith("After.");
      assertThat(readings.rejections()).as("%d bytes", length).hasSize(1);
    }
  }

  @Test
  void somethingElseBehindMembersTakesNothingAway() throws IOException {
    Readings readings = read(joined(gzip(BEFORE), latin1("not gzip"), gzip(AFTER), latin1("tail")));

    assertThat(readings.bodies()).hasSize(2);
    assertThat(readings.reasons()).containsExactly(BAD_WARC, BAD_WARC);
  }

  @Test
  void fileThatEndsTooEarlyIsOneReject() throws IOException {
    byte[] plain = joined(BEFORE, AFTER);
    byte[] packed = gzip(List.of(BEFORE, AFTER));
    int packedBefore = gzip(BEFORE).length;

    for (int cut : new int[] {BEFORE.length + 9, BEFORE.length + 60, plain.length - 100}) {
      Readings readings = read(Arrays.copyOf(plain, cut));
      assertThat(readings.bodies()).hasSize(1);
      assertThat(readings.reasons()).as("cut at %d", cut).containsExactly(TRUNCATED);
    }
    for (int cut : new int[] {packedBefore + 5, packedBefore + 60, packed.length - 1}) {
      Readings readings = read(Arrays.copyOf(packed, cut));
      assertThat(readings.bodies()).hasSize(1);
      assertThat(readings.reasons()).as("cut at %d", cut).containsExactly(TRUNCATED);
    }
  }

  @Test
  void hugePageIsOneReject_andHugeImageIsNone() throws IOException {
    byte[] page = page(URL, html("Long. ".repeat(50_000)));
    byte[] image = response(URL, "200 OK", "Content-Type: image/png\r\n", new byte[3 * LIMIT]);

    Readings readings = read(joined(BEFORE, page, image, AFTER));

    assertOnlyTheMiddleIsLost(readings);
    assertThat(readings.reasons()).containsExactly(TOO_LONG);
    assertThat(readings.end().leftOut()).isEqualTo(Map.of("image", 1L));
    assertOnlyTheMiddleIsLost(read(gzip(List.of(BEFORE, page, image, AFTER))));
  }

  @Test
  void compressedBodyIsReadUpToTheLimitOnly() throws IOException {
    byte[] bomb = gzip(new byte[50_000_000]);
    String headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";

    Readings readings = read(joined(BEFORE, response(URL, "200 OK", headers, bomb), AFTER));

    assertOnlyTheMiddleIsLost(readings);
    assertThat(readings.reasons()).containsExactly(TOO_LONG);
  }

  @Test
  void recordOfAGigabyteTakesNoMoreMemoryThanTheLimit() throws IOException {
    long length = 1L << 30;
    byte[] head =
        latin1(
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: "
                + length
                + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    InputStream stream =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(head),
                    new Spaces(length),
                    new ByteArrayInputStream(joined(latin1("\r\n\r\n"), AFTER)))));
    ByteInput input = new ByteInput(stream);
    WarcRecordParser parser = new WarcRecordParser(new FieldNames(Map.of()), LIMIT);
    WarcSource source = WarcSource.ofPages(input, parser, LIMIT, position -> false);

    Optional<RawRecord> huge = source.next();
    assertThat(huge).get().extracting(RawRecord::position).isEqualTo(0L);
    assertThat(input.memory()).isLessThan(10 * LIMIT);
    assertThat(source.next()).isPresent();
    assertThat(input.memory()).isLessThan(10 * LIMIT);
    assertThat(source.next()).isEmpty();
  }

  /** So many blanks. */
  private static final class Spaces extends InputStream {

    private long left;

    Spaces(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      Arrays.fill(target, offset, offset + count, (byte) ' ');
      left -= count;
      return count;
    }
  }
}
