/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.ArticleMaker;
import io.entente.corpus.Reading;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** Reads one file, or a part of it, a record each time that one is asked for. */
final class FileReading implements Iterator<Reading> {

  private final FilePart part;
  private final InputFile file;
  private final OpenFile open;
  private final ArticleMaker maker;
  private long records;
  private boolean broken;
  private boolean finished;

  FileReading(FilePart part, ReadingOptions options, Configuration hadoop) {
    this.part = part;
    this.file = part.file();
    this.open = new OpenFile(part, options, hadoop);
    this.maker = new ArticleMaker(options);
  }

  @Override
  public boolean hasNext() {
    return !finished;
  }

  @Override
  public Reading next() {
    if (finished) {
      throw new NoSuchElementException("all of " + file.path() + " is read");
    }
    Optional<RawRecord> record;
    try {
      record = broken ? Optional.empty() : open.next();
    } catch (IOException e) {
      return breakOff(e);
    } catch (RuntimeException e) {
      // File systems and codecs, which are not ours, also throw what they do not declare.
      return breakOff(new IOException(e));
    }
    if (record.isEmpty()) {
      return end();
    }
    records++;
    return reading(record.get());
  }

  private Reading reading(RawRecord record) {
    try {
      return new Reading.Accepted(maker.article(record.fields(), file.path(), record.position()));
    } catch (UnusableRecordException e) {
      return new Reading.Rejected(record.rejection(file.path(), e));
    }
  }

  private Reading breakOff(IOException failure) {
    records++;
    broken = true;
    return new Reading.Rejected(open.rejection(failure));
  }

  private Reading end() {
    finished = true;
    close();
    return new Reading.FileRead(
        file.path(), part.from(), open.format(), records, open.bytes(), open.leftOut(), warning());
  }

  /** A part does not know of the others. */
  private String warning() {
    if (records > 0 || !part.isWhole()) {
      return null;
    }
    return open.bytes() == 0 ? Reading.FileRead.EMPTY_FILE : Reading.FileRead.NO_RECORDS;
  }

  private void close() {
    try {
      open.close();
    } catch (IOException e) {
      // All that the file had to give is read; that it does not close well takes nothing away.
    }
  }
}
