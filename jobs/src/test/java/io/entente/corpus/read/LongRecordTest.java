/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.Readings.jsonLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.RejectReason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongRecordTest {

  private static final int MEGABYTES = 50;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl |                  | {\"body\": \"",
        "a.json  | [                | {\"body\": \"",
        "a.csv   | date,body        | 2025-02-13,",
        "a.csv   | date,body        | 2025-02-13,\"",
        "a.txt   |                  | date 2025-02-13 "
      })
  void recordIsRejected_whenItsLineIsHuge(
      String name, String header, String beginning, @TempDir Path folder) throws IOException {
    Path file = folder.resolve(name);
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write((header == null ? "" : header + "\n").getBytes(StandardCharsets.UTF_8));
      out.write(beginning.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(megabyte);
      }
    }

    Readings readings = Readings.of(file);

    assertThat(readings.reasons()).containsExactly(RejectReason.TOO_LONG);
    assertThat(readings.rejections().get(0).excerpt()).startsWith(beginning.strip()).hasSize(200);
    assertThat(readings.end().bytes()).isGreaterThan(MEGABYTES << 20);
  }

  @Test
  void bufferStaysWithinTheRecordLimit_whenALineIsHuge() throws IOException {
    int limit = 1 << 20;
    try (ByteInput input = new ByteInput(new EndlessLine(MEGABYTES << 20))) {
      FilePart whole = FilePart.whole(new InputFile("a.jsonl", (long) MEGABYTES << 20));
      LineSource source = new LineSource(input, bytes -> null, limit, whole);

      assertThat(source.next()).isPresent();

      assertThat(input.position()).isEqualTo((long) MEGABYTES << 20);
      assertThat(input.memory()).isLessThan(4 * limit);
    }
  }

  @Test
  void nextLineIsRead_afterALongOne(@TempDir Path folder) throws IOException {
    String longLine = jsonLine("x".repeat(11_000_000));

    Readings readings =
        Readings.of(folder, "a.jsonl", jsonLine("One.") + longLine + jsonLine("Three."));

    assertThat(readings.bodies()).containsExactly("One.", "Three.");
    assertThat(readings.reasons()).containsExactly(RejectReason.TOO_LONG);
  }

  /** So many letters without a line break, made as they are read. */
  private static final class EndlessLine extends java.io.InputStream {

    private int left;

    EndlessLine(int length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) 'x');
      left -= count;
      return count > 0 ? count : -1;
    }
  }
}
