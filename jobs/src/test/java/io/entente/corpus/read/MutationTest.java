/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.ReadingOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to a file's bytes, reading ends and every record is accounted for. */
class MutationTest {

  private static final String TEXT =
      "Title\ndate 2025-02-13 One.\n\nTwo\ndate 2025-02-14 Three.\n\nFour.\n";
  private static final String JSON =
      "[\n {\"date\": \"2025-02-13\", \"body\": \"One \\\" {.\"},\n"
          + " {\"date\": \"2025-02-13\", \"body\": \"Two.\", \"x\": [{\"y\": 1}]}\n]\n";
  private static final String CSV =
      "date,title,body\n2025-02-13,\"T, t\",\"One\n\"\"two\"\".\"\n2025-02-14,T,Three.\n";

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("mutations");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> file.toFile().delete());
    }
    Files.delete(folder);
  }

  @Provide
  static Arbitrary<byte[]> valid() throws IOException {
    String lines = Readings.jsonLine("One.") + Readings.jsonLine("Two.");
    Path parquet = Files.createTempDirectory("parquet").resolve("a.parquet");
    byte[] rows = Files.readAllBytes(ParquetFormatTest.sample(parquet));
    List<byte[]> texts =
        Stream.of(TEXT, JSON, CSV, lines).map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
    return Arbitraries.of(
        texts.get(0), texts.get(1), texts.get(2), texts.get(3), rows, Readings.gzip(lines));
  }

  @Property(tries = 600)
  void everyRecordIsAccountedFor_whateverHappenedToTheBytes(
      @ForAll("valid") byte[] valid, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = valid.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = mutated(bytes, random);
    }
    String format = ReadingOptions.FORMATS.get(random.nextInt(ReadingOptions.FORMATS.size()));
    ReadingOptions options =
        new ReadingOptions(format, Map.of(), "", random.nextBoolean() ? 40 : 10_000);
    Path file = Files.write(folder.resolve("mutated"), bytes);

    Readings.of(file, options);
    Readings.of(file);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int place = random.nextInt(bytes.length);
    byte[] mutated = bytes.clone();
    switch (random.nextInt(4)) {
      case 0 -> mutated[place] ^= (byte) (1 << random.nextInt(8));
      case 1 -> mutated = Arrays.copyOf(bytes, place);
      case 2 -> mutated = Arrays.copyOfRange(bytes, place, bytes.length);
      default -> {
        mutated = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, mutated, 0, place);
        System.arraycopy(bytes, place, mutated, place + 1, bytes.length - place);
      }
    }
    return mutated;
  }
}
