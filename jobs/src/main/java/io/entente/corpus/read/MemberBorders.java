/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.ReadingOptions;
import io.entente.corpus.read.FilePart.Decompressed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * Finds where a gzip file can be divided: at members that begin with a record, as those of web
 * archives do.
 *
 * <p>That a member begins at a place cannot be known from the bytes that follow. A page that was
 * fetched may itself be a web archive, compressed as it should be; deflate stores what it cannot
 * make smaller as it lies, and so there are whole members, one after the other, each with a record
 * and a right checksum, which are none of this file's. So a place is first guessed and then proved:
 *
 * <ol>
 *   <li>{@link #find} looks in a part of the file for a place from which a record can be
 *       decompressed. It may be wrong in either way.
 *   <li>{@link #follow} reads from one such border on, as the part is read afterwards: it
 *       decompresses and cuts records, of which nothing is parsed. It ends when a border and the
 *       beginning of a record are the same place, while no damage is being passed over and nothing
 *       is left to be given. What is read from there on depends on nothing before.
 *   <li>{@link Stretch#parts} begins with the file's first byte, which is where reading as a whole
 *       begins. The border that was met from there is one at which reading as a whole begins a
 *       record too, in the same state; so is the one met from that, and so on. A border that is not
 *       met, such as one in a stored archive, is in no part's way.
 * </ol>
 *
 * <p>So parts read what the whole would give, wherever the borders were guessed; a wrong guess
 * costs that fewer tasks share the file. Between two borders as many bytes were counted as the file
 * decompresses to there: that is how each part knows the positions of its records.
 */
public final class MemberBorders {

  /** What decompresses to so many bytes without a fault is worth being followed. */
  private static final int ENOUGH = 1 << 20;

  private final ReadingOptions options;
  private final Configuration hadoop;

  /** Looks into files that are read by these options. */
  public MemberBorders(ReadingOptions options, Configuration hadoop) {
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
    return FileFormats.opening(file.name(), format).isPresent()
        ? FilePart.of(file, bytes)
        : List.of(FilePart.whole(file));
  }

  /**
   * The first place in this range that is likely to be a border. What cannot be read has none: it
   * is read, and said, by whoever reads the file.
   */
  public OptionalLong find(FilePart range) {
    Optional<String> opening = FileFormats.opening(range.file().name(), options.format());
    if (opening.isEmpty() || range.isFirst()) {
      return OptionalLong.empty();
    }
    byte[] bytes = opening.get().getBytes(StandardCharsets.ISO_8859_1);
    try (InputStream in = from(range.file(), range.from())) {
      int last = 0;
      int c = in.read();
      for (long end = range.from() + 1; c >= 0; end++) {
        long candidate = end - GzipMembers.HEADER_BEGINNING;
        if (candidate >= range.to()) {
          return OptionalLong.empty();
        }
        if (GzipMembers.isBeginning(last, c) && isSound(range.file(), candidate, bytes)) {
          return OptionalLong.of(candidate);
        }
        last = last << 8 | c;
        c = in.read();
      }
      return OptionalLong.empty();
    } catch (IOException e) {
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
    Met met = new Met(from, borders);
    Decompressed unbounded = new Decompressed(0, Long.MAX_VALUE);
    FilePart rest = new FilePart(file, from, Long.MAX_VALUE, unbounded);
    try (OpenFile open = new OpenFile(rest, options, hadoop, met)) {
      while (open.next().isPresent()) {
        // The records are only counted on, until a border is met.
      }
      return met.stretch;
    } catch (IOException | RuntimeException e) {
      // As in reading, where file systems also throw what they do not declare.
      return Stretch.toTheEnd(from);
    }
  }

  private boolean isSound(InputFile file, long candidate, byte[] opening) throws IOException {
    try (GzipMembers member =
        new GzipMembers(from(file, candidate), candidate, 0, position -> false)) {
      byte[] bytes = member.readNBytes(ENOUGH);
      return Arrays.equals(Arrays.copyOf(bytes, opening.length), opening);
    } catch (DamagedGzipException e) {
      // The fault of a member after it is none of its own.
      return e.from() > 0;
    }
  }

  private InputStream from(InputFile file, long offset) throws IOException {
    Path path = CorpusPaths.hadoopPath(file.path());
    FSDataInputStream stream = CorpusPaths.fileSystem(path, hadoop).open(path);
    stream.seek(offset);
    return new BufferedInputStream(stream, 1 << 16);
  }

  /** Ends reading where it meets one of the borders, or has left them all behind. */
  private static final class Met implements PartEnd {

    private final SortedSet<Long> later;

    /** Where members begin that are borders: in what is decompressed, and in the file. */
    private final NavigableMap<Long, Long> begun = new TreeMap<>();

    private final long from;
    private long newest;
    private Stretch stretch;

    Met(long from, SortedSet<Long> borders) {
      this.from = from;
      this.later = new TreeSet<>(borders.tailSet(from + 1));
      this.stretch = Stretch.toTheEnd(from);
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
      Long border = begun.get(position);
      if (border != null) {
        stretch = new Stretch(from, border, position);
        return true;
      }
      return (later.isEmpty() || newest > later.last()) && begun.tailMap(position).isEmpty();
    }
  }
}
