/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A range of a file's bytes, to be read by one task: a record belongs to the part in which its
 * first byte lies.
 *
 * <p>Parts are made of names and sizes alone. A file that turns out, when it is opened, not to be
 * one that can be divided, is read as a whole by its first part, and the others are empty.
 *
 * @param file the file
 * @param from its first byte
 * @param to the first byte after it; of the last part beyond the end, since a file may have grown
 */
public record FilePart(InputFile file, long from, long to) implements Serializable {

  /** All of a file. */
  public static FilePart whole(InputFile file) {
    return new FilePart(file, 0, Long.MAX_VALUE);
  }

  /**
   * Divides a file.
   *
   * @param format the format that all files are said to have, or {@code auto}
   * @param bytes a part is of this size at least, and not of the double
   */
  public static List<FilePart> of(InputFile file, String format, long bytes) {
    boolean divisible = FileFormats.mayDivide(file.name(), format);
    long count = divisible ? Math.max(1, file.bytes() / bytes) : 1;
    long size = file.bytes() / count;
    List<FilePart> parts = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      parts.add(new FilePart(file, i * size, i + 1 < count ? (i + 1) * size : Long.MAX_VALUE));
    }
    return parts;
  }

  /** About as many bytes as there are to be read. */
  public long bytes() {
    return Math.max(0, Math.min(to, file.bytes()) - from);
  }

  /** Whether it begins the file. */
  boolean isFirst() {
    return from == 0;
  }

  boolean isWhole() {
    return isFirst() && to == Long.MAX_VALUE;
  }
}
