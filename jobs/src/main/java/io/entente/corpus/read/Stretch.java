/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.read.FilePart.Decompressed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found when a gzip file was read on from a border, which may be a real one or not.
 *
 * @param from the border
 * @param to the first later border that is a real one if this is one; beyond the end if there is
 *     none
 * @param bytes so many are between the two after decompression; 0 if there is no later border
 */
public record Stretch(long from, long to, long bytes) implements Serializable {

  /** No later border was met. */
  static Stretch toTheEnd(long from) {
    return new Stretch(from, Long.MAX_VALUE, 0);
  }

  /**
   * Chains the stretches from the file's beginning on, which is a real border. Those that are not
   * met on the way are none, and what was found from there is not looked at.
   *
   * @param stretches one from each border; where it is missing, it goes to the end
   */
  public static List<FilePart> parts(InputFile file, List<Stretch> stretches) {
    Map<Long, Stretch> byBorder =
        stretches.stream().collect(Collectors.toMap(Stretch::from, Function.identity()));
    List<FilePart> parts = new ArrayList<>();
    Stretch next = byBorder.getOrDefault(0L, toTheEnd(0));
    long position = 0;
    while (next.to < Long.MAX_VALUE) {
      Decompressed decompressed = new Decompressed(position, position + next.bytes);
      parts.add(new FilePart(file, next.from, next.to, decompressed));
      position = decompressed.to();
      next = byBorder.getOrDefault(next.to, toTheEnd(next.to));
    }
    Decompressed last = new Decompressed(position, Long.MAX_VALUE);
    parts.add(
        parts.isEmpty()
            ? FilePart.whole(file)
            : new FilePart(file, next.from, Long.MAX_VALUE, last));
    return parts;
  }
}
