/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;

/** Writes files as Avro's own library does. */
final class AvroFile {

  /** A text and a date, both text. */
  static final String PLAIN =
      "{'name': 'body', 'type': 'string'}, {'name': 'date', 'type': ['null', 'string']}";

  private final Schema schema;
  private final String codec;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private int rowsOfABlock = Integer.MAX_VALUE;

  private AvroFile(Schema schema, String codec) {
    this.schema = schema;
    this.codec = codec;
  }

  /** A file whose rows have these fields, in JSON with single quotes. */
  static AvroFile of(String fields) {
    return of(fields, "null");
  }

  static AvroFile of(String fields, String codec) {
    String json = "{'type': 'record', 'name': 'Row', 'namespace': 'x', 'fields': [" + fields + "]}";
    return new AvroFile(new Schema.Parser().parse(json.replace('\'', '"')), codec);
  }

  /** A file of so many articles, some of which have no text. */
  static AvroFile ofArticles(int count, String codec) {
    AvroFile file = of(PLAIN, codec);
    for (int i = 0; i < count; i++) {
      String body = i % 7 == 3 ? " " : "Row " + Integer.toHexString(i * 0x9e3779b1).repeat(3);
      file.row(Map.of("body", body, "date", "2025-02-13"));
    }
    return file;
  }

  Schema schema() {
    return schema;
  }

  AvroFile row(Map<String, Object> values) {
    rows.add(values);
    return this;
  }

  AvroFile inBlocksOf(int count) {
    rowsOfABlock = count;
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<GenericData.Record> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.setCodec(CodecFactory.fromString(codec));
      writer.create(
          schema, bytes, new byte[] {-1, 1, -2, 2, -3, 3, -4, 4, 5, 6, 7, 8, 9, 10, 11, 12});
      for (int i = 0; i < rows.size(); i++) {
        GenericData.Record row = new GenericData.Record(schema);
        rows.get(i).forEach(row::put);
        writer.append(row);
        if ((i + 1) % rowsOfABlock == 0) {
          writer.sync();
        }
      }
    }
    return bytes.toByteArray();
  }
}
