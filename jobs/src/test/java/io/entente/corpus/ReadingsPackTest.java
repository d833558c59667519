/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.read.InputFile;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadingsPackTest {

  @Test
  void noPack_forNoFile() {
    assertThat(Readings.pack(List.of(), 2)).isEmpty();
  }

  @Test
  void packsFillTogether_whenFilesAreSmall() {
    List<InputFile> files =
        java.util.stream.IntStream.range(0, 100)
            .mapToObj(i -> new InputFile("f" + i, 1000))
            .toList();
    assertThat(Readings.pack(files, 4)).hasSize(4).allMatch(pack -> pack.size() == 25);
  }

  @Property
  void everyFileStandsInOnePack(
      @ForAll List<@IntRange(min = 0, max = 1 << 30) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 64) int cores) {
    List<InputFile> files =
        java.util.stream.IntStream.range(0, sizes.size())
            .mapToObj(i -> new InputFile("f" + i, sizes.get(i)))
            .toList();
    List<InputFile> packed = Readings.pack(files, cores).stream().flatMap(List::stream).toList();
    assertThat(packed).containsExactlyInAnyOrderElementsOf(files);
  }
}
