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
 * one that can be divided, is read as a whole by its first part, and the others are empty. Where a
 * record's beginning shows only from the file's own, parts are not guessed: {@link RecordBorders}
 * finds where such a file can be divided.
 *
 * @param file the file
 * @param from its first byte
 * @param to the first byte after it; of the last part beyond the end, since a file may have grown
 * @param found what was found out about it, if it begins and ends at borders that were found; null
 *     if it was made of the file's name and size
 */
public record FilePart(InputFile file, long from, long to, Found found) implements Serializable {

  /**
   * What a reader knows when it comes to a part, having read what is before it.
   *
   * @param from where its first byte stands in what the file decompresses to, which is the file
   *     itself if it is not compressed
   * @param to the same of the first byte after it; of the last part beyond the end
   * @param reread so many bytes before it were read again
   */
  public record Found(long from, long to, long reread) implements Serializable {}

  /** A part made of name and size. */
  public FilePart(InputFile file, long from, long to) {
    this(file, from, to, null);
  }

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
    return FileFormats.mayDivide(file.name(), format) ? of(file, bytes) : List.of(whole(file));
  }

  /** Divides a file, whatever its format. */
  static List<FilePart> of(InputFile file, long bytes) {
    long count = Math.max(1, file.bytes() / bytes);
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

  /** Where its first byte stands in what the file decompresses to. */
  long firstPosition() {
    return found == null ? from : found.from();
  }

  /** The same of the first byte after it. */
  long lastPosition() {
    return found == null ? to : found.to();
  }

  /** How many bytes before it were read again. */
  long rereadBefore() {
    return found == null ? 0 : found.reread();
  }

  /** Whether it begins and ends at borders that were found. */
  boolean isFound() {
    return found != null;
  }

  /** Whether these are members of a gzip file. */
  boolean isOfMembers() {
    return isFound() && FileNames.isGzip(file.name());
  }

  /** Whether these are records of a file that is not compressed. */
  boolean isOfRecords() {
    return isFound() && !isOfMembers();
  }

  /** Whether it begins the file. */
  public boolean isFirst() {
    return from == 0;
  }

  boolean isWhole() {
    return isFirst() && to == Long.MAX_VALUE;
  }
}
