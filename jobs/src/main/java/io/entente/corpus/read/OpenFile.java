/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejection;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * One file's records: opened when the first is asked for, decompressed, and cut by the source of
 * the format that it is recognised to have.
 */
final class OpenFile implements Closeable {

  private static final Pattern OTHER_REASON = Pattern.compile("\\((?!No such file)[^()]+\\)$");

  private final FilePart part;
  private final InputFile file;
  private final ReadingOptions options;
  private final Configuration hadoop;
  private final FieldNames names;
  private final long mostBytes;
  private final PartEnd end;
  private FSDataInputStream stream;
  private LimitedInput limited;
  private Decompression decompression;
  private FileFormat format;

  /** What holds files of any format; null for a file that is no such archive. */
  private String container;

  private RecordSource source;

  OpenFile(FilePart part, ReadingOptions options, Configuration hadoop) {
    this(part, options, hadoop, PartEnd.of(part));
  }

  /** Opens a part of which another tells where it ends. */
  OpenFile(FilePart part, ReadingOptions options, Configuration hadoop, PartEnd end) {
    this(part, options, hadoop, Long.MAX_VALUE, end);
  }

  /** Opens a file of which no more than these bytes, decompressed, are read. */
  OpenFile(InputFile file, ReadingOptions options, Configuration hadoop, long mostBytes) {
    this(FilePart.whole(file), options, hadoop, mostBytes, position -> false);
  }

  private OpenFile(
      FilePart part, ReadingOptions options, Configuration hadoop, long mostBytes, PartEnd end) {
    this.end = end;
    this.part = part;
    this.mostBytes = mostBytes;
    this.file = part.file();
    this.options = options;
    this.hadoop = hadoop;
    this.names = new FieldNames(options.fields());
  }

  /**
   * The next record, or none at the end.
   *
   * @throws IOException when the file cannot be opened or breaks off
   */
  Optional<RawRecord> next() throws IOException {
    if (source == null) {
      source = open();
    }
    return source.next();
  }

  /** What the file was read as; what was asked for, as long as that is not known. */
  String format() {
    return container != null ? container : format == null ? options.format() : format.code();
  }

  long bytes() {
    return source == null ? 0 : source.bytes();
  }

  /** Bytes that were read again after a fault. */
  long reread() {
    return source == null ? 0 : source.reread();
  }

  /** Whether all bytes that may be read were, so that the last record may be cut. */
  boolean isUsedUp() {
    return limited != null && limited.isUsedUp();
  }

  /** The rejection of all that is not read after this failure. */
  Rejection rejection(IOException failure) {
    String why = String.valueOf(failure.getMessage());
    // Java says so too when the file may not be read, or is a folder.
    boolean missing = failure instanceof FileNotFoundException && !OTHER_REASON.matcher(why).find();
    why = missing ? "there is no such file" : why;
    String message = "the file cannot be read from here on: " + Excerpt.of(why, 300);
    return new Rejection(file.path(), part.firstPosition() + bytes(), reason(failure), message, "");
  }

  Map<String, Long> leftOut() {
    return source == null ? Map.of() : source.leftOut();
  }

  /** What a failure of this file is to be counted as. */
  private RejectReason reason(IOException failure) {
    if (failure instanceof CharacterCodingException) {
      return RejectReason.BAD_ENCODING;
    }
    if (failure instanceof ForeignContent) {
      return RejectReason.UNREADABLE_FILE;
    }
    if (failure instanceof DamagedGzipException damage) {
      return damage.endsEarly() ? RejectReason.TRUNCATED : RejectReason.UNREADABLE_FILE;
    }
    boolean ended = decompression != null && decompression.ended();
    return ended && (format == null || format.isReadInOrder())
        ? RejectReason.TRUNCATED
        : RejectReason.UNREADABLE_FILE;
  }

  @Override
  public void close() throws IOException {
    if (source != null) {
      source.close();
    }
    if (stream != null) {
      stream.close();
    }
  }

  private RecordSource open() throws IOException {
    stream = stream();
    decompression = new Decompression(stream, end, options.charset());
    if (isPartOfPlainFile() && decompression.willDecompress()) {
      return new NoRecords();
    }
    limited = new LimitedInput(decompression.open(), mostBytes);
    if (isPartOfPlainFile() && !decompression.changesNothing()) {
      return new NoRecords();
    }
    ByteInput input = new ByteInput(limited);
    input.skipByteOrderMark();
    if (isZip(input)) {
      FileContent archive =
          new FileContent(part, input, stream, end, decompression, options, names, hadoop);
      container = "zip";
      return part.isFirst() ? new ZipSource(archive.whole(), input.rest()) : new NoRecords();
    }
    if (options.format().equals(FileFormats.AUTO)) {
      Optional<ForeignContent> foreign = ForeignContent.of(input.peekSound(FileFormat.HEAD));
      if (foreign.isPresent() && part.isFirst()) {
        throw foreign.get();
      } else if (foreign.isPresent()) {
        return new NoRecords();
      }
    }
    format = recognised(input);
    FileContent content =
        new FileContent(part, input, stream, end, decompression, options, names, hadoop);
    if ((format.hasBorders() || !part.isFound()) && format.isDivided(content)) {
      return format.open(part.isOfMembers() && !part.isFirst() ? fromMember(input) : content);
    }
    return part.isFirst() ? format.open(content.whole()) : new NoRecords();
  }

  private static boolean isZip(ByteInput input) throws IOException {
    byte[] opening = input.peekSound(ZipSource.OPENING.length());
    return new String(opening, StandardCharsets.ISO_8859_1).equals(ZipSource.OPENING);
  }

  /** Whether it is one of the parts that were made of the file's name and size alone. */
  private boolean isPartOfPlainFile() {
    return !part.isFirst() && !part.isFound();
  }

  /** Opens the file again, at the member with which the part begins. */
  private FileContent fromMember(ByteInput beginning) throws IOException {
    beginning.close();
    stream = stream();
    stream.seek(part.from());
    long position = part.firstPosition();
    decompression = new Decompression(stream, part.from(), position, end);
    ByteInput input = new ByteInput(decompression.open(), position);
    return new FileContent(part, input, stream, end, decompression, options, names, hadoop);
  }

  private FSDataInputStream stream() throws IOException {
    Path path = CorpusPaths.hadoopPath(file.path());
    return CorpusPaths.fileSystem(path, hadoop).open(path);
  }

  private FileFormat recognised(ByteInput input) throws IOException {
    return options.format().equals(FileFormats.AUTO)
        ? FileFormats.of(FileHead.of(file.name(), input.peekSound(FileFormat.HEAD), names))
        : FileFormats.named(options.format());
  }
}
