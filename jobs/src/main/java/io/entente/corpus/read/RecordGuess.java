/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.ReadingOptions;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;

/**
 * Looks in a range of a file that is not compressed for the beginning of a record: a place from
 * which the format's own source cuts a few records that can be parsed, one right after the other.
 *
 * <p>A text may look like records of its own, such as one with a comma in each line; then the place
 * is none, and whoever proves it finds that out.
 */
final class RecordGuess implements PartEnd {

  /** So many records in a row are hardly the lines of a text, or the authors of an article. */
  private static final int ENOUGH = 4;

  /** Each opens the file anew. */
  private static final int MOST_TRIES = 20;

  /** Of a range in which so many records are bad or none, no more is read. */
  private static final int MOST_RECORDS = 400;

  private final long to;
  private long first;

  /** The last place asked for, or -1. */
  private long last = -1;

  private int count;
  private boolean asked;

  private RecordGuess(FilePart range) {
    this.to = range.to();
  }

  /** Where the first such record of the range seems to begin. */
  static OptionalLong in(FilePart range, ReadingOptions options, Configuration hadoop)
      throws IOException {
    FilePart left = range;
    int most = MOST_RECORDS;
    for (int i = 0; i < MOST_TRIES && most > 0 && left.from() < left.to(); i++) {
      RecordGuess guess = new RecordGuess(range);
      most -= guess.read(left, options, hadoop, most);
      if (guess.isLikely()) {
        return OptionalLong.of(guess.first);
      }
      if (guess.last < 0) {
        return OptionalLong.empty();
      }
      left = new FilePart(range.file(), guess.last + 1, range.to());
    }
    return OptionalLong.empty();
  }

  @Override
  public boolean isAt(long position) {
    asked = true;
    last = position;
    first = count == 0 ? position : first;
    count += position < to ? 1 : 0;
    return position >= to || isLikely();
  }

  @Override
  public boolean beginsAnywhere() {
    return true;
  }

  private boolean isLikely() {
    return count > ENOUGH;
  }

  /** Reads at most so many records, as long as each is one behind which a part could begin. */
  private int read(FilePart part, ReadingOptions options, Configuration hadoop, int most)
      throws IOException {
    FilePart.Found found = new FilePart.Found(part.from(), part.to(), 0);
    FilePart begun = new FilePart(part.file(), part.from(), part.to(), found);
    int records = 0;
    try (OpenFile open = new OpenFile(begun, options, hadoop, this)) {
      Optional<RawRecord> record = open.next();
      while (record.isPresent() && asked && records < most) {
        records++;
        asked = false;
        count = isSound(record.get()) ? count : 0;
        record = open.next();
      }
    }
    return records;
  }

  private static boolean isSound(RawRecord record) {
    try {
      record.fields();
      return true;
    } catch (UnusableRecordException e) {
      return false;
    }
  }
}
