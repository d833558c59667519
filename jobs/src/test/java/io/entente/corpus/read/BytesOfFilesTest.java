/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.Readings.gzip;
import static io.entente.corpus.read.Readings.jsonLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compression, encodings and files that are empty, missing or damaged. */
class BytesOfFilesTest {

  @TempDir Path folder;

  private Readings read(String name, byte[]... parts) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.write(part);
    }
    return Readings.of(Files.write(folder.resolve(name), content.toByteArray()));
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(jsonLine("Line " + i + " " + Integer.toHexString(i * 0x9e3779b1)));
    }
    return lines.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl.gz", "a.jsonl", "a.jsonl.zst", "noname"})
  void gzipIsRecognisedByItsBytes_andAllItsMembersRead(String name) throws IOException {
    Readings readings = read(name, gzip(lines(3)), gzip(""), gzip(lines(2)), new byte[20]);

    assertThat(readings.articles()).hasSize(5);
    assertThat(readings.end().bytes()).isEqualTo(lines(3).length() + lines(2).length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl.zst", "a.jsonl.gz", "a.json"})
  void zstdIsRecognisedByItsBytes_andAllItsFramesRead(String name) throws IOException {
    byte[] frame = Zstd.compress(lines(3).getBytes(StandardCharsets.UTF_8));

    assertThat(read(name, frame, frame).articles()).hasSize(6);
  }

  @Test
  void recordsBeforeTheCutAreRead_whenACompressedFileIsTruncated() throws IOException {
    byte[] gzip = gzip(lines(20_000));
    byte[] zstd = Zstd.compress(lines(20_000).getBytes(StandardCharsets.UTF_8));

    for (byte[] whole : new byte[][] {gzip, zstd}) {
      Readings readings = read("a.jsonl", Arrays.copyOf(whole, whole.length / 2));

      assertThat(readings.articles()).hasSizeBetween(5_000, 15_000);
      assertThat(readings.reasons()).containsExactly(RejectReason.TRUNCATED);
    }
  }

  @Test
  void damageIsNotSilent_whenItHitsALaterGzipMemberOrTheChecksum() throws IOException {
    byte[] second = gzip(lines(2));
    second[1] = 0;
    byte[] wrongChecksum = gzip(lines(2));
    wrongChecksum[wrongChecksum.length - 8] ^= 1;

    assertThat(read("a.jsonl", gzip(lines(3)), second).reasons())
        .containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(read("b.jsonl", wrongChecksum).rejections())
        .extracting(Rejection::message)
        .containsExactly(
            "the file cannot be read from here on: the gzip stream's checksum does not agree with"
                + " its content");
  }

  @Test
  void fileHasNoRecords_whenItIsEmpty() throws IOException {
    for (String name : new String[] {"a.txt", "a.json", "a.jsonl", "a.csv", "b", "c.gz"}) {
      Readings readings = read(name);

      assertThat(readings.end().records()).as(name).isZero();
      assertThat(readings.end().warning()).isEqualTo("empty file");
    }
    assertThat(read("d.jsonl.gz", gzip("")).end().warning()).isEqualTo("empty file");
  }

  @Test
  void fileIsOneReject_whenItIsMissing() throws IOException {
    Readings readings = Readings.of(folder.resolve("missing.txt"));

    assertThat(readings.reasons()).containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(readings.rejections().get(0).message()).endsWith("there is no such file");
  }

  @Test
  void onlyTheRecordIsRejected_whenItsBytesAreNotUtf8() throws IOException {
    byte[] latin = jsonLine("caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);

    Readings readings =
        read(
            "a.jsonl",
            lines(1).getBytes(StandardCharsets.UTF_8),
            latin,
            lines(1).getBytes(StandardCharsets.UTF_8));

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_ENCODING);
    assertThat(readings.rejections().get(0).message())
        .isEqualTo(
            "byte 35 of the record (0xE9) is not valid UTF-8; name the charset of the file with --charset");
    assertThat(readings.rejections().get(0).excerpt()).contains("caf\ufffd");
  }

  @Test
  void byteOrderMarkIsPassedOver() throws IOException {
    String text = "\ufeffdate,body\n2025-02-13,One.\n";

    Readings readings = Readings.of(folder, "a.csv", text);

    assertThat(readings.bodies()).containsExactly("One.");
    assertThat(readings.articles().get(0).inputPosition()).isEqualTo(13);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void textIsRead_whenItIsUtf16(String charset) throws IOException {
    String text = "\ufeff" + jsonLine("Z\u00fcrich \ud83d\ude00 " + "\ud83d\ude00x".repeat(20_000));

    Readings readings = read("a.jsonl", text.getBytes(Charset.forName(charset)));

    assertThat(readings.bodies()).singleElement().asString().startsWith("Z\u00fcrich \ud83d\ude00");
    assertThat(readings.articles().get(0).characters()).isEqualTo(9 + 40_000);
  }

  @Test
  void fileIsRejected_whenItsUtf16IsDamaged() throws IOException {
    byte[] damaged = "\ufeffdate 2025-02-13 x\udc00y".getBytes(StandardCharsets.UTF_8);
    byte[] utf16 = {(byte) 0xfe, (byte) 0xff, (byte) 0xdc, 0, 0, 'a'};

    assertThat(read("a.txt", utf16).reasons()).containsExactly(RejectReason.BAD_ENCODING);
    assertThat(read("b.txt", damaged).articles()).hasSize(1);
  }

  @Test
  void nulBytesAreCleaned_whenTheyStandInText() throws IOException {
    assertThat(Readings.of(folder, "a.jsonl", jsonLine("a\u0000b")).bodies()).containsExactly("ab");
    assertThat(Readings.of(folder, "a.txt", "date 2025-02-13 a\u0000b").bodies())
        .containsExactly("ab");
  }
}
