/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import org.apache.avro.Schema;

/** Cuts the bytes of a block into rows, by their schema alone. */
final class AvroRows {

  /** Lists in lists in lists: a schema may hold itself. */
  private static final int DEEPEST = 200;

  private final AvroBytes bytes;
  private final Schema schema;

  AvroRows(byte[] block, Schema schema) {
    this.bytes = new AvroBytes(block);
    this.schema = schema;
  }

  /**
   * The next row.
   *
   * @throws IOException when it does not end within the block: none after it can be found
   */
  byte[] next() throws IOException {
    int from = bytes.position();
    pass(schema, 0);
    if (bytes.position() == from) {
      throw new IOException("a row has no bytes");
    }
    return bytes.slice(from, bytes.position());
  }

  boolean atEnd() {
    return bytes.atEnd();
  }

  private void pass(Schema type, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("values lie more than %d deep in each other".formatted(DEEPEST));
    }
    switch (type.getType()) {
      case NULL -> {}
      case BOOLEAN -> bytes.skip(1);
      case INT, LONG, ENUM -> bytes.readLong();
      case FLOAT -> bytes.skip(Float.BYTES);
      case DOUBLE -> bytes.skip(Double.BYTES);
      case STRING, BYTES -> bytes.skip(bytes.readLong());
      case FIXED -> bytes.skip(type.getFixedSize());
      case UNION -> pass(branch(type), depth + 1);
      case RECORD -> {
        for (Schema.Field field : type.getFields()) {
          pass(field.schema(), depth + 1);
        }
      }
      case ARRAY -> passItems(null, type.getElementType(), depth + 1);
      case MAP -> passItems(Schema.create(Schema.Type.STRING), type.getValueType(), depth + 1);
    }
  }

  private Schema branch(Schema union) throws IOException {
    long branch = bytes.readLong();
    if (branch < 0 || branch >= union.getTypes().size()) {
      throw new IOException("a value is of type %d of its union".formatted(branch));
    }
    return union.getTypes().get((int) branch);
  }

  private void passItems(Schema key, Schema item, int depth) throws IOException {
    for (long count = bytes.readLong(); count != 0; count = bytes.readLong()) {
      if (count < 0) {
        // Then the size of these items follows.
        bytes.skip(bytes.readLong());
      }
      for (long i = 0; i < count; i++) {
        int before = bytes.position();
        if (key != null) {
          pass(key, depth);
        }
        pass(item, depth);
        if (bytes.position() == before) {
          // There might be any number of them.
          throw new IOException("the items of a list have no bytes");
        }
      }
    }
  }
}
