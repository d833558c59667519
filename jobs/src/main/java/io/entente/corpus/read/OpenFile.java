/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * One file's records: opened when the first is asked for, decompressed, and cut by the source of
 * the format that it is recognised to have.
 */
final class OpenFile implements Closeable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputFile file;
  private final ReadingOptions options;
  private final Configuration hadoop;
  private final FieldNames names;
  private InputStream stream;
  private Decompression decompression;
  private FileFormat format;
  private RecordSource source;

  OpenFile(InputFile file, ReadingOptions options, Configuration hadoop) {
    this.file = file;
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
    return format == null ? options.format() : format.code();
  }

  long bytes() {
    return source == null ? 0 : source.bytes();
  }

  Map<String, Long> leftOut() {
    return source == null ? Map.of() : source.leftOut();
  }

  /** What a failure of this file is to be counted as. */
  RejectReason reason(IOException failure) {
    if (failure instanceof CharacterCodingException) {
      return RejectReason.BAD_ENCODING;
    }
    boolean ended = decompression != null && decompression.ended();
    return ended && format != FileFormat.PARQUET
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
    Path path = CorpusPaths.hadoopPath(file.path());
    stream = CorpusPaths.fileSystem(path, hadoop).open(path);
    decompression = new Decompression(stream);
    ByteInput input = new ByteInput(decompression.open());
    if (Arrays.equals(input.peek(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      input.skip(BYTE_ORDER_MARK.length);
    }
    format = recognised(input);
    if (format == FileFormat.PARQUET && decompression.compressed()) {
      throw new IOException(
          "Parquet inside gzip or zstd is not read, since it is read from its end; decompress it"
              + " first, with gunzip or unzstd");
    }
    int maxBytes = options.maxRecordBytes();
    return switch (format) {
      case TEXT -> new TextSource(input, new TextRecordParser(names, file.name()), maxBytes);
      case JSONL -> new LineSource(input, new JsonRecordParser(names, maxBytes), maxBytes);
      case JSON -> new JsonSource(input, new JsonRecordParser(names, maxBytes), maxBytes);
      case CSV -> CsvSource.open(input, names, maxBytes);
      case PARQUET -> ParquetSource.open(file, names, options, hadoop);
      case WARC -> WarcSource.ofPages(input, new WarcRecordParser(names, maxBytes), maxBytes);
      case WET -> WarcSource.ofTexts(input, new WarcRecordParser(names, maxBytes), maxBytes);
    };
  }

  private FileFormat recognised(ByteInput input) throws IOException {
    return options.format().equals("auto")
        ? FileFormat.of(file.name(), input.peekSound(FileFormat.HEAD), names)
        : FileFormat.valueOf(options.format().toUpperCase(Locale.ROOT));
  }
}
