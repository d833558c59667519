/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Reading;
import io.entente.corpus.ReadingOptions;
import java.util.Iterator;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;

/**
 * Reads files of a corpus.
 *
 * <p>Whatever a file holds, reading it goes to an end: what cannot be used is a rejection, and a
 * file that cannot be opened or that breaks off is one rejection too.
 */
public final class CorpusReader {

  private final ReadingOptions options;
  private final Configuration hadoop;

  /** Reads by these options, from the file systems that the configuration knows. */
  public CorpusReader(ReadingOptions options, Configuration hadoop) {
    this.options = Objects.requireNonNull(options, "options");
    this.hadoop = Objects.requireNonNull(hadoop, "hadoop");
  }

  /**
   * Reads one file: a {@link Reading.Accepted} or {@link Reading.Rejected} for each record in their
   * order, then one {@link Reading.FileRead}. Only the record at hand is in memory, and the file is
   * closed with the last reading.
   */
  public Iterator<Reading> read(InputFile file) {
    return read(FilePart.whole(file));
  }

  /**
   * Reads the records that begin in a part of a file, as if the whole file were read: each record
   * stands in one part only, with the position that it has in the file.
   */
  public Iterator<Reading> read(FilePart part) {
    return new FileReading(part, options, hadoop);
  }
}
