/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Map;

/**
 * What reading a file gives, in order: one {@link Accepted} or {@link Rejected} for each record,
 * then one {@link FileRead}.
 */
public sealed interface Reading {

  /** A record that became an article. */
  record Accepted(Article article) implements Reading {}

  /** A record that could not be used. */
  record Rejected(Rejection rejection) implements Reading {}

  /**
   * The end of a file, or of a part of it.
   *
   * @param inputFile the file
   * @param firstByte where the part begins; 0 for one a file, and only one
   * @param format code of the format that it was read as
   * @param records records cut out of the file, counted before anything was parsed; equals the
   *     accepted and rejected ones
   * @param bytes bytes read, after decompression; for Parquet the file's size
   * @param leftOut parts of the file that are no records, such as images: how many of which kind
   * @param warning what a person should know, such as "empty file", or null
   */
  record FileRead(
      String inputFile,
      long firstByte,
      String format,
      long records,
      long bytes,
      Map<String, Long> leftOut,
      String warning)
      implements Reading {

    /** Warns of a file without a byte. */
    public static final String EMPTY_FILE = "empty file";

    /** Warns of a file in which no record was found. */
    public static final String NO_RECORDS = "no records";
  }
}
