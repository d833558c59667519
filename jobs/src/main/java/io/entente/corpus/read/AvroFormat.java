/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.Set;

/**
 * Avro's object container files: rows in blocks, each followed by a marker by which the next is
 * found again.
 *
 * <p>Where a file is divided, a block belongs to the part in which it begins. Its rows are placed
 * by their numbers, so a task that reads a later part passes over the blocks before it, which it
 * neither decompresses nor takes apart.
 */
final class AvroFormat implements FileFormat {

  @Override
  public String code() {
    return "avro";
  }

  @Override
  public Set<String> endings() {
    return Set.of("avro");
  }

  @Override
  public Clue clue(FileHead head) {
    if (head.startsWith(AvroHeader.MAGIC)) {
      return Clue.OPENING;
    }
    return endings().contains(head.ending()) ? Clue.NAME : Clue.NONE;
  }

  @Override
  public boolean isDivisible() {
    return true;
  }

  @Override
  public boolean isDivided(FileContent file) {
    return file.isAsItLies();
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    ByteInput input = file.input();
    if (input.peek() < 0) {
      return new NoRecords();
    }
    try {
      AvroHeader header = AvroHeader.read(input);
      RecordParser parser = AvroRecordParser.of(header.schema(), file.names());
      return new AvroSource(input, header, parser, file.maxRecordBytes(), file.part());
    } catch (UnusableRecordException e) {
      return file.part().isFirst() ? new UnreadableContent(input, e) : new NoRecords();
    }
  }
}
