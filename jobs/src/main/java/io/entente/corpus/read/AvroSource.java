/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Gives the rows of those blocks of an Avro file that begin in a part of it. A row is placed by its
 * number. Of a damaged block what follows the damage is one record, which is at fault: where its
 * rows end cannot be known.
 */
final class AvroSource implements RecordSource {

  /** Writers close a block long before it has this size. */
  private static final int USUAL_BLOCK = 1 << 26;

  /** No block can have more rows; what says so is damaged. */
  private static final long MOST_ROWS = 1L << 31;

  private final ByteInput input;
  private final AvroHeader header;
  private final AvroBlocks blocks;
  private final RecordParser parser;
  private final int maxBytes;
  private final FilePart part;

  /** The rows of the block at hand, or null. */
  private AvroRows rows;

  private long left;

  /** Number of the next row. */
  private long row;

  /** Number of the first row behind the block at hand. */
  private long end;

  AvroSource(ByteInput input, AvroHeader header, RecordParser parser, int maxBytes, FilePart part) {
    this.input = input;
    this.header = header;
    this.parser = parser;
    this.maxBytes = maxBytes;
    this.blocks = new AvroBlocks(input, header.marker(), mostOfABlock());
    this.part = part;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    Optional<RawRecord> record = fromBlock();
    while (record.isEmpty() && blocks.find() && input.position() < part.to()) {
      boolean ours = input.position() >= part.from();
      AvroBlocks.Block block = blocks.next();
      row = end;
      end += Math.max(0, Math.min(MOST_ROWS, block.rows()));
      record = ours ? opened(block).or(this::fromBlock) : Optional.empty();
    }
    return record;
  }

  @Override
  public long bytes() {
    return Math.max(0, Math.min(input.position(), part.to()) - part.from());
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /** Makes the block the one at hand, or gives what is wrong with it. */
  private Optional<RawRecord> opened(AvroBlocks.Block block) {
    if (block.fault() != null) {
      return Optional.of(RawRecord.fault(row, block.bytes(), block.fault(), block.message()));
    }
    try {
      byte[] bytes = AvroCodec.decompress(header.codec(), block.bytes(), mostOfABlock());
      rows = new AvroRows(bytes, header.schema());
      left = block.rows();
      return Optional.empty();
    } catch (IOException e) {
      String message =
          "a block of %d rows cannot be decompressed: %s"
              .formatted(block.rows(), Excerpt.of(String.valueOf(e.getMessage()), 200));
      return Optional.of(
          RawRecord.fault(row, head(block.bytes()), RejectReason.BAD_RECORD, message));
    }
  }

  private Optional<RawRecord> fromBlock() {
    if (rows == null || (left == 0 && rows.atEnd())) {
      rows = null;
      return Optional.empty();
    }
    if (left == 0) {
      rows = null;
      return Optional.of(fault("a block has more bytes than its rows"));
    }
    try {
      byte[] bytes = rows.next();
      left--;
      long number = row++;
      return Optional.of(
          bytes.length > maxBytes
              ? RawRecord.tooLong(number, head(bytes), maxBytes)
              : new RawRecord(number, bytes, parser));
    } catch (IOException e) {
      rows = null;
      return Optional.of(
          fault(
              "the row is damaged, and with it the last %d of its block: %s"
                  .formatted(left, e.getMessage())));
    }
  }

  private RawRecord fault(String message) {
    return RawRecord.fault(row, new byte[0], RejectReason.BAD_RECORD, message);
  }

  private static byte[] head(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, RawRecord.HEAD));
  }

  private int mostOfABlock() {
    return Math.max(USUAL_BLOCK, maxBytes);
  }
}
