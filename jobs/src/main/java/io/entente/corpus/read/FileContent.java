/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * An open file, of which its format cuts records.
 *
 * @param part what is to be read of it
 * @param input its bytes from the beginning on, decompressed, behind a byte order mark
 * @param stream the file as it lies there, for a format that seeks its part
 * @param end where the part ends, if it ends at a border that was found
 * @param decompression what became of the file's bytes
 * @param options how to read records
 * @param names the names of fields
 * @param hadoop knows the file systems
 */
record FileContent(
    FilePart part,
    ByteInput input,
    FSDataInputStream stream,
    PartEnd end,
    Decompression decompression,
    ReadingOptions options,
    FieldNames names,
    Configuration hadoop) {

  /** Whether its bytes are those of the file, so that a part of it can be found. */
  boolean isAsItLies() {
    return decompression.changesNothing();
  }

  /** Whether a part of gzip members is a part of what is read. */
  boolean isOfMembers() {
    return part.isOfMembers() && decompression.givesMembers();
  }

  /** Whether a part that begins and ends with a record of the file is a part of what is read. */
  boolean isOfRecords() {
    return part.isOfRecords() && isAsItLies();
  }

  /** The bytes of the part, while {@link #input} are those of the file's beginning. */
  ByteInput records() throws IOException {
    if (part.isFirst() || !isOfRecords()) {
      return input;
    }
    stream.seek(part.from());
    return new ByteInput(
        end.beginsAnywhere() ? new LimitedInput(stream, part.to() - part.from()) : stream,
        part.from());
  }

  int maxRecordBytes() {
    return options.maxRecordBytes();
  }

  /** The same, to be read as a whole. */
  FileContent whole() {
    FilePart all = FilePart.whole(part.file());
    return new FileContent(
        all, input, stream, PartEnd.of(all), decompression, options, names, hadoop);
  }
}
