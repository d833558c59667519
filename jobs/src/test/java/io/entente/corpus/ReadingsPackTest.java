/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.read.FilePart;
import io.entente.corpus.read.InputFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsPackTest {

  @Test
  void noPack_forNoFile() {
    assertThat(Readings.pack(List.of(), 2)).isEmpty();
  }

  @Test
  void packsFillTogether_whenFilesAreSmall() {
    assertThat(packs(files(100, "f%d.jsonl", 1000), 4))
        .hasSize(4)
        .allMatch(pack -> pack.size() == 25);
  }

  @Test
  void thereAreAsManyTasksAsCores_whenTenThousandFilesAreTiny() {
    assertThat(packs(files(10_000, "f%d.txt", 2_000), 16))
        .hasSize(16)
        .allMatch(pack -> pack.size() == 625);
  }

  @Test
  void thereAreManyTasks_whenOneFileIsLarge() {
    List<List<FilePart>> packs = packs(files(1, "f%d.jsonl", 1L << 30), 4);

    assertThat(packs).hasSize(64).allMatch(pack -> pack.size() == 1);
    assertThat(packs).extracting(pack -> pack.get(0).bytes()).containsOnly(16L << 20);
  }

  @Test
  void everyCoreHasATask_whenOneFileIsOfMiddleSize() {
    assertThat(packs(files(1, "f%d.parquet", 20L << 20), 8)).hasSize(8);
    assertThat(packs(files(1, "f%d.jsonl", 1L << 20), 8)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f%d.jsonl.gz", "f%d.CSV", "f%d.json.zst", "f%d.xml"})
  void fileIsOneTask_whenItIsReadFromItsBeginningOnly(String name) {
    assertThat(packs(files(1, name, 1L << 30), 4)).hasSize(1);
  }

  @Test
  void fileIsOneTask_whenItIsSaidToBeOfAnotherFormat() {
    assertThat(Readings.parts(files(1, "f%d.jsonl", 1L << 30), "json", 4)).hasSize(1);
    assertThat(Readings.parts(files(1, "f%d.jsonl", 1L << 30), "jsonl", 4)).hasSize(64);
  }

  @Property
  void everyByteStandsInOnePack(
      @ForAll List<@IntRange(min = 0, max = 1 << 30) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 64) int cores) {
    List<InputFile> files =
        IntStream.range(0, sizes.size())
            .mapToObj(i -> new InputFile(i + (i % 3 == 0 ? ".gz" : ".jsonl"), sizes.get(i)))
            .toList();
    Map<InputFile, List<FilePart>> parts =
        packs(files, cores).stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingLong(FilePart::from))
            .collect(Collectors.groupingBy(FilePart::file));

    assertThat(parts.keySet()).containsExactlyInAnyOrderElementsOf(files);
    parts.forEach(
        (file, ofFile) -> {
          long next = 0;
          for (FilePart part : ofFile) {
            assertThat(part.from()).isEqualTo(next);
            next = part.to();
          }
          assertThat(next).isEqualTo(Long.MAX_VALUE);
          assertThat(ofFile.stream().mapToLong(FilePart::bytes).sum()).isEqualTo(file.bytes());
        });
  }

  private static List<InputFile> files(int count, String name, long bytes) {
    return IntStream.range(0, count)
        .mapToObj(i -> new InputFile(name.formatted(i), bytes))
        .toList();
  }

  private static List<List<FilePart>> packs(List<InputFile> files, int cores) {
    return Readings.pack(Readings.parts(files, "auto", cores), cores);
  }
}
