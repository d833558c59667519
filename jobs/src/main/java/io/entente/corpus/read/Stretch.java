/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.read.FilePart.Found;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found when a file was read on from a border, which may be a real one or not.
 *
 * @param from the border
 * @param to the first later border that is a real one if this is one; beyond the end if there is
 *     none
 * @param bytes so many are between the two after decompression; 0 if there is no later border
 * @param reread so many of them were read again; 0 if there is no later border
 */
public record Stretch(long from, long to, long bytes, long reread) implements Serializable {

  /** No later border was met. */
  static Stretch toTheEnd(long from) {
    return new Stretch(from, Long.MAX_VALUE, 0, 0);
  }

  /**
   * Chains the stretches from the file's beginning on, which is a real border. Those that are not
   * met on the way are none, and what was found from there is not looked at.
   *
   * <p>Each stretch was read as if nothing had been read again before it. Where that could matter,
   * because it may have become too much, the file is not divided further.
   *
   * @param stretches one from each border; where it is missing, it goes to the end
   * @param maxRecordBytes how long a record may be
   */
  public static List<FilePart> parts(InputFile file, List<Stretch> stretches, int maxRecordBytes) {
    Map<Long, Stretch> byBorder =
        stretches.stream().collect(Collectors.toMap(Stretch::from, Function.identity()));
    List<FilePart> parts = new ArrayList<>();
    Stretch next = byBorder.getOrDefault(0L, toTheEnd(0));
    long position = 0;
    long reread = 0;
    while (next.to < Long.MAX_VALUE && reread + next.reread <= Rereading.free(maxRecordBytes)) {
      Found found = new Found(position, position + next.bytes, reread);
      parts.add(new FilePart(file, next.from, next.to, found));
      position = found.to();
      reread += next.reread;
      next = byBorder.getOrDefault(next.to, toTheEnd(next.to));
    }
    Found last = new Found(position, Long.MAX_VALUE, reread);
    parts.add(
        parts.isEmpty()
            ? FilePart.whole(file)
            : new FilePart(file, next.from, Long.MAX_VALUE, last));
    return parts;
  }
}
