/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.ReadingOptions;
import io.entente.corpus.read.FilePart.Found;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;

/**
 * Finds where a file can be divided of which a record's beginning shows only from the file's own:
 * CSV, a list of JSON objects, web archives, the last also as gzip members that begin with a
 * record.
 *
 * <p>That a record begins at a place cannot be known from the bytes that follow. A text within
 * quotes may hold lines of CSV; a page may hold records of another web archive, or members of one.
 * So a place is first guessed and then proved:
 *
 * <ol>
 *   <li>{@link #find} looks in a part of the file for a place from which records can be cut. It may
 *       be wrong in either way.
 *   <li>{@link #follow} reads from one such border on, as the part is read afterwards: it cuts
 *       records, of which nothing is parsed. It ends when a border and the beginning of a record
 *       are the same place, while no damage is being passed over and nothing is left to be given.
 *       What is read from there on depends on nothing before, but on how much was read again, of
 *       which {@link Stretch} keeps an account.
 *   <li>{@link Stretch#parts} begins with the file's first byte, which is where reading as a whole
 *       begins. The border that was met from there is one at which reading as a whole begins a
 *       record too, in the same state; so is the one met from that, and so on. A border that is not
 *       met, such as one in a stored archive, is in no part's way.
 * </ol>
 *
 * <p>So parts read what the whole would give, wherever the borders were guessed; a wrong guess
 * costs that fewer tasks share the file. Between two borders of a gzip file as many bytes were
 * counted as it decompresses to there: that is how each part knows the positions of its records.
 */
public final class RecordBorders {

  private final ReadingOptions options;
  private final Configuration hadoop;

  /** Looks into files that are read by these options. */
  public RecordBorders(ReadingOptions options, Configuration hadoop) {
    this.options = options;
    this.hadoop = hadoop;
  }

  /**
   * Divides a file by its size into ranges in which borders may be found; one if, by its name,
   * there are none or not two ranges of so many bytes.
   *
   * @param format the format that all files are said to have, or {@code auto}
   */
  public static List<FilePart> ranges(InputFile file, String format, long bytes) {
    return FileFormats.mayHaveBorders(file.name(), format)
        ? FilePart.of(file, bytes)
        : List.of(FilePart.whole(file));
  }

  /**
   * The first place in this range that is likely to be a border. What cannot be read has none: it
   * is read, and said, by whoever reads the file.
   */
  public OptionalLong find(FilePart range) {
    InputFile file = range.file();
    if (range.isFirst()) {
      return OptionalLong.empty();
    }
    try {
      Optional<String> opening = FileFormats.opening(file.name(), options.format());
      return opening.isPresent()
          ? new MemberGuess(file, opening.get(), hadoop).in(range)
          : RecordGuess.in(range, options, hadoop);
    } catch (IOException | RuntimeException e) {
      // As in reading, where file systems also throw what they do not declare.
      return OptionalLong.empty();
    }
  }

  /**
   * Reads on from a border to the next one that reading meets.
   *
   * @param from 0 or one of the borders
   * @param borders all that were found in the file
   */
  public Stretch follow(InputFile file, long from, SortedSet<Long> borders) {
    boolean members = FileNames.isGzip(file.name());
    // Of what is not compressed the positions are known.
    Found found = new Found(members ? 0 : from, Long.MAX_VALUE, 0);
    FilePart rest = new FilePart(file, from, Long.MAX_VALUE, found);
    Met met = new Met(borders.tailSet(from + 1), members);
    try (OpenFile open = new OpenFile(rest, options, hadoop, met)) {
      while (open.next().isPresent()) {
        // The records are only counted on, until a border is met.
      }
      return met.border == null
          ? Stretch.toTheEnd(from)
          : new Stretch(from, met.border, met.borderPosition - found.from(), open.reread());
    } catch (IOException | RuntimeException e) {
      return Stretch.toTheEnd(from);
    }
  }

  /** Ends reading where it meets one of the borders, or has left them all behind. */
  private static final class Met implements PartEnd {

    private final SortedSet<Long> later;

    /** Where borders are that reading has come to: in what is decompressed, and in the file. */
    private final NavigableMap<Long, Long> begun = new TreeMap<>();

    /** The last member that reading has come to. */
    private long newest;

    private Long border;
    private long borderPosition;

    /**
     * Waits for borders.
     *
     * @param members whether these are members of a gzip file, which reading will come to
     */
    Met(SortedSet<Long> later, boolean members) {
      this.later = new TreeSet<>(later);
      if (!members) {
        later.forEach(place -> begun.put(place, place));
        newest = Long.MAX_VALUE;
      }
    }

    @Override
    public void memberBegins(long offset, long position) {
      newest = offset;
      if (later.contains(offset)) {
        begun.put(position, offset);
      }
    }

    @Override
    public boolean isAt(long position) {
      border = begun.get(position);
      borderPosition = position;
      return border != null
          || ((later.isEmpty() || newest > later.last()) && begun.tailMap(position).isEmpty());
    }
  }
}
