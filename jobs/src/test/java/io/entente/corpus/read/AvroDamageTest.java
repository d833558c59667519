/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damage costs the rows that it meets, and what those claim to be asks for no more than there is.
 */
class AvroDamageTest {

  private static final byte[] MARKER = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  private Readings read(byte[] bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve("a.avro"), bytes));
  }

  /** A file of one block, whatever that says. */
  private static byte[] file(String schema, String codec, long rows, byte[] block) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("Obj\u0001".getBytes(StandardCharsets.US_ASCII));
    number(out, 2);
    text(out, "avro.schema");
    text(out, schema.replace('\'', '"'));
    text(out, "avro.codec");
    text(out, codec);
    number(out, 0);
    out.writeBytes(MARKER);
    number(out, rows);
    number(out, block.length);
    out.writeBytes(block);
    out.writeBytes(MARKER);
    return out.toByteArray();
  }

  private static void text(ByteArrayOutputStream out, String text) {
    number(out, text.length());
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void number(ByteArrayOutputStream out, long number) {
    long left = number << 1 ^ number >> 63;
    while ((left & ~0x7fL) != 0) {
      out.write((int) (left & 0x7f | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }

  private static byte[] numbers(long... numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (long number : numbers) {
      number(out, number);
    }
    return out.toByteArray();
  }

  @Test
  void otherBlocksAreRead_whenOneIsDamaged() throws IOException {
    byte[] sound = AvroFile.ofArticles(100, "deflate").inBlocksOf(10).bytes();
    byte[] damaged = sound.clone();
    damaged[sound.length / 2] ^= 0x55;

    Readings readings = read(damaged);

    assertThat(read(sound).articles()).hasSize(86);
    assertThat(readings.articles()).hasSizeBetween(86 - 9, 86 - 8);
    assertThat(readings.articles().get(readings.articles().size() - 1).inputPosition())
        .isEqualTo(99);
    assertThat(readings.reasons()).containsOnlyOnce(RejectReason.BAD_RECORD);
  }

  @Test
  void rowsBeforeTheDamageAreRead_inABlockThatIsNotCompressed() throws IOException {
    byte[] file = AvroFile.ofArticles(30, "null").inBlocksOf(10).bytes();
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int place = text.indexOf("Row ");
    for (int i = 0; i < 13; i++) {
      place = text.indexOf("Row ", place + 1);
    }
    // A text of less than no bytes.
    file[place - 1] = 1;

    Readings readings = read(file);

    assertThat(readings.reasons()).containsOnlyOnce(RejectReason.BAD_RECORD);
    assertThat(readings.rejections())
        .filteredOn(rejection -> rejection.reason() == RejectReason.BAD_RECORD)
        .singleElement()
        .satisfies(
            r -> assertThat(r.message()).startsWith("the row is damaged, and with it the last "));
    assertThat(readings.articles().get(readings.articles().size() - 1).inputPosition())
        .isEqualTo(29);
  }

  @Test
  void everyLengthIsAccountedFor_whenTheFileIsCutThere() throws IOException {
    byte[] whole = AvroFile.ofArticles(30, "null").inBlocksOf(10).bytes();
    int complete = read(whole).articles().size();
    for (int length = 1; length < whole.length; length++) {
      Readings readings = read(Arrays.copyOf(whole, length));

      int articles = readings.articles().size();
      boolean atABlocksEnd =
          length >= MARKER.length && Arrays.equals(tail(whole, length), tail(whole));
      assertThat(articles).isLessThan(complete);
      if (!atABlocksEnd) {
        assertThat(readings.reasons()).as("cut to %d", length).contains(RejectReason.TRUNCATED);
      }
    }
  }

  private static byte[] tail(byte[] bytes) {
    return tail(bytes, bytes.length);
  }

  private static byte[] tail(byte[] bytes, int end) {
    return Arrays.copyOfRange(bytes, end - MARKER.length, end);
  }

  @Test
  void fileIsOneReject_whenItIsNoAvro() throws IOException {
    Readings none = read("This is none, and says so.".getBytes(StandardCharsets.UTF_8));
    Readings number = read(file("'long'", "null", 1, numbers(7)));

    assertThat(none.reasons()).containsExactly(RejectReason.BAD_RECORD);
    assertThat(none.rejections().get(0).message())
        .isEqualTo(
            "the file cannot be read as Avro: its header is damaged: it does not begin with 'Obj' and"
                + " a byte 1");
    assertThat(number.rejections().get(0).message())
        .isEqualTo("the file's rows are of type LONG, not records with fields");
    assertThat(read(new byte[0]).end().warning()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "deflate", "snappy", "zstandard"})
  void recordsAreTheSame_wholeAndInParts_whateverHappenedToTheBytes(String codec)
      throws IOException {
    byte[] sound = AvroFile.ofArticles(60, codec).inBlocksOf(10).bytes();
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      byte[] bytes = sound.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        bytes = mutated(bytes, random);
      }
      Path file = Files.write(folder.resolve("a.avro"), bytes);
      int longest = random.nextBoolean() ? 40 : 10_000;
      ReadingOptions options = new ReadingOptions("avro", Map.of(), "", longest);

      Readings whole = Readings.of(file, options);
      Readings parts = Readings.ofParts(file, options, 50 + random.nextInt(1_500));

      assertThat(parts.articles()).as("seed %d", seed).isEqualTo(whole.articles());
      assertThat(parts.rejections()).as("seed %d", seed).isEqualTo(whole.rejections());
      assertThat(parts.end().records()).isEqualTo(whole.end().records());
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    int place = random.nextInt(bytes.length);
    byte[] mutated = bytes.clone();
    switch (random.nextInt(4)) {
      case 0, 1 -> mutated[place] ^= (byte) (1 << random.nextInt(8));
      case 2 -> mutated = Arrays.copyOf(bytes, Math.max(1, place));
      default -> {
        mutated = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, mutated, 0, place);
        System.arraycopy(bytes, place, mutated, place + 1, bytes.length - place);
      }
    }
    return mutated;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'string'                                  | 2147483000 | 0",
        "'string'                                  | -1 | 0",
        "{'type': 'array', 'items': 'null'}        | 4611686018427387904 | 0",
        "{'type': 'array', 'items': 'string'}      | 4611686018427387904 | -1",
        "{'type': 'map', 'values': 'string'}       | -1 | 9223372036854775807",
        "['null', 'string']                        | 5 | 0",
        "'null'                                    | 0 | 0"
      })
  @Timeout(20)
  void rowIsRejected_whenItClaimsToHaveWhatCannotBe(String type, long first, long second)
      throws IOException {
    String schema = "{'type': 'record', 'name': 'R', 'fields': [{'name': 'body', 'type': %s}]}";

    Readings readings =
        read(file(schema.formatted(type), "null", 1L << 40, numbers(first, second)));

    assertThat(readings.articles()).isEmpty();
    assertThat(readings.reasons()).contains(RejectReason.BAD_RECORD).hasSizeLessThan(4);
  }

  @Test
  @Timeout(20)
  void rowIsRejected_whenRecordsHoldThemselvesForEver() throws IOException {
    String chain =
        "{'type': 'record', 'name': 'R', 'fields': [{'name': 'body', 'type': 'string'},"
            + " {'name': 'next', 'type': ['null', 'R']}]}";
    String endless = "{'type': 'record', 'name': 'R', 'fields': [{'name': 'next', 'type': 'R'}]}";
    byte[] links = new byte[200_000];
    for (int i = 0; i < links.length; i += 2) {
      links[i + 1] = 2;
    }

    assertThat(read(file(chain, "null", 1, links)).reasons())
        .containsExactly(RejectReason.BAD_RECORD);
    assertThat(read(file(endless, "null", 1, new byte[9])).reasons())
        .containsExactly(RejectReason.BAD_RECORD);
  }

  @Test
  void memoryIsBounded_whenABlockExplodes() throws IOException {
    String schema =
        "{'type': 'record', 'name': 'R', 'fields': [{'name': 'body', 'type': 'string'}]}";
    ByteArrayOutputStream zstd = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(zstd)) {
      writeMegabytes(out);
    }
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated, new Deflater(9, true))) {
      writeMegabytes(out);
    }
    byte[] snappy = {-1, -1, -1, -1, 15, 0, 0, 0, 0, 0, 0};
    Map<String, byte[]> bombs =
        Map.of(
            "zstandard", zstd.toByteArray(), "deflate", deflated.toByteArray(), "snappy", snappy);
    bombs.forEach(
        (codec, bomb) -> {
          try {
            assertThat(read(file(schema, codec, 1, bomb)).rejections())
                .singleElement()
                .satisfies(
                    r ->
                        assertThat(r.message())
                            .endsWith("it has more than 67108864 bytes when decompressed"));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static void writeMegabytes(OutputStream out) throws IOException {
    for (int i = 0; i < 70; i++) {
      out.write(new byte[1 << 20]);
    }
  }
}
