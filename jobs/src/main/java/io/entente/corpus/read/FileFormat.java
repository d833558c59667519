/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A format of input, with all that the reader knows of it: how it is called and recognised, whether
 * several tasks may read one file of it, and how its records are cut and parsed. {@link
 * FileFormats} lists them.
 */
interface FileFormat {

  /** So many bytes of a file's beginning are looked at. */
  int HEAD = 1 << 16;

  /** The format's name in options and summaries. */
  String code();

  /** Endings that names of its files have, without the point and in lower case. */
  Set<String> endings();

  /** What speaks for it, in the name and the beginning of a file. */
  Clue clue(FileHead head);

  /** Whether there are files of it of which each part can be read by itself. */
  default boolean isDivisible() {
    return false;
  }

  /**
   * Whether there are files of it that can be divided where a record begins, once that is found out
   * by {@link RecordBorders}: its source asks {@link FileContent#end} before each record that can
   * be read without those before it.
   */
  default boolean hasBorders() {
    return false;
  }

  /**
   * Whether this is such a file, to be read in such a part.
   *
   * @throws IOException when its beginning cannot be read
   */
  default boolean isDivided(FileContent file) throws IOException {
    return false;
  }

  /**
   * What each of its records begins with, if gzip files of it can be divided at members that begin
   * with a record; else empty.
   */
  default Optional<String> opening() {
    return Optional.empty();
  }

  /** Whether it is read from its beginning on, so that it can be cut off where its bytes end. */
  default boolean isReadInOrder() {
    return true;
  }

  /**
   * Cuts the records of the file's part, each with the parser of its fields. Other parts than the
   * whole are asked for only where the file is divided.
   *
   * @throws IOException when none can be read
   */
  RecordSource open(FileContent file) throws IOException;
}
