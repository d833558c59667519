/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Gives the rows of a Parquet file, or of those row groups whose middle lies in a part of it; of
 * its columns only those that an article needs are read.
 */
final class ParquetSource implements RecordSource {

  private final ParquetReader<Group> reader;
  private final ParquetRows rows;
  private final long bytes;
  private long row;

  private ParquetSource(ParquetReader<Group> reader, ParquetRows rows, long firstRow, long bytes) {
    this.reader = reader;
    this.rows = rows;
    this.row = firstRow;
    this.bytes = bytes;
  }

  static ParquetSource open(
      FilePart part, FieldNames names, ReadingOptions options, Configuration hadoop)
      throws IOException {
    Configuration own = new Configuration(hadoop);
    Path path = CorpusPaths.hadoopPath(part.file().path());
    try {
      HadoopInputFile input = HadoopInputFile.fromPath(path, own);
      MessageType schema;
      long rowsBefore;
      try (ParquetFileReader before = ParquetFileReader.open(input, range(own, 0, part.from()))) {
        schema = before.getFileMetaData().getSchema();
        rowsBefore = before.getRowGroups().stream().mapToLong(BlockMetaData::getRowCount).sum();
      }
      own.set(ReadSupport.PARQUET_READ_SCHEMA, needed(schema, names).toString());
      ParquetRows rows = new ParquetRows(schema, names, options.maxRecordBytes());
      ParquetReader<Group> reader =
          new Builder(input).withConf(own).withFileRange(part.from(), part.to()).build();
      return new ParquetSource(reader, rows, rowsBefore, part.bytes());
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    try {
      Group group = reader.read();
      return group == null ? Optional.empty() : Optional.of(rows.record(row++, group));
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static ParquetReadOptions range(Configuration hadoop, long from, long to) {
    return HadoopReadOptions.builder(hadoop).withRange(from, to).build();
  }

  /** The columns that hold one of our fields and a plain value. */
  private static MessageType needed(MessageType schema, FieldNames names) {
    return new MessageType(
        schema.getName(),
        schema.getFields().stream()
            .filter(Type::isPrimitive)
            .filter(column -> names.knows(column.getName()))
            .toList());
  }

  /** Parquet's library answers damage with every kind of exception. */
  private static IOException damaged(RuntimeException cause) {
    return new IOException("the Parquet file is damaged or is none: " + cause.getMessage(), cause);
  }

  private static final class Builder extends ParquetReader.Builder<Group> {

    Builder(HadoopInputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
