/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.util.Utf8;

/** Reads a row of an Avro file; of its fields only those that an article needs. */
final class AvroRecordParser implements RecordParser {

  private final Schema schema;
  private final FieldNames names;
  private final GenericDatumReader<GenericRecord> reader;
  private BinaryDecoder decoder;

  private AvroRecordParser(Schema schema, FieldNames names) {
    this.schema = schema;
    this.names = names;
    this.reader = new TextAsBytes(schema, needed(schema, names));
  }

  /**
   * Reads rows of a schema.
   *
   * @throws UnusableRecordException when they are no records
   */
  static RecordParser of(Schema schema, FieldNames names) throws UnusableRecordException {
    if (schema.getType() != Schema.Type.RECORD) {
      throw bad("the file's rows are of type %s, not records with fields", schema.getType());
    }
    try {
      return new AvroRecordParser(schema, names);
    } catch (AvroRuntimeException e) {
      throw bad("the file's schema cannot be read: %s", e.getMessage());
    }
  }

  @Override
  public RecordFields parse(byte[] bytes) throws UnusableRecordException {
    GenericRecord row;
    try {
      decoder = DecoderFactory.get().binaryDecoder(bytes, decoder);
      row = reader.read(null, decoder);
    } catch (IOException | RuntimeException e) {
      throw bad("the row is damaged: %s", e.getMessage());
    }
    RecordFields fields = new RecordFields(names);
    for (Schema.Field field : schema.getFields()) {
      String name = field.name();
      if (!isPlain(field.schema())) {
        fields.putNested(name);
      } else if (!names.knows(name)) {
        fields.put(name, null);
      } else {
        put(fields, name, row.get(name), field.schema());
      }
    }
    return fields;
  }

  private static void put(RecordFields fields, String name, Object value, Schema type)
      throws UnusableRecordException {
    if (value == null) {
      fields.put(name, null);
    } else if (value instanceof IndexedRecord
        || value instanceof Collection
        || value instanceof Map) {
      fields.putNested(name);
    } else if (value instanceof Utf8 text) {
      fields.put(name, StrictText.decode(Arrays.copyOf(text.getBytes(), text.getByteLength())));
    } else if (value instanceof ByteBuffer bytes) {
      byte[] text = new byte[bytes.remaining()];
      bytes.get(text);
      fields.put(name, StrictText.decode(text));
    } else if (value instanceof GenericFixed fixed) {
      fields.put(name, StrictText.decode(fixed.bytes()));
    } else {
      String moment = value instanceof Number number ? moment(number, type) : null;
      if (moment == null) {
        fields.put(name, value.toString());
      } else {
        fields.putIsoDate(name, moment);
      }
    }
  }

  /** The number as ISO date or instant, or null when its type is none of time. */
  private static String moment(Number value, Schema type) {
    Schema branch =
        type.isUnion() ? type.getTypes().get(GenericData.get().resolveUnion(type, value)) : type;
    String meaning = Objects.requireNonNullElse(branch.getProp("logicalType"), "");
    if (value instanceof Integer day) {
      return meaning.equals("date") ? LocalDate.ofEpochDay(day).toString() : null;
    }
    if (!(value instanceof Long)) {
      return null;
    }
    return switch (meaning) {
      case "timestamp-millis", "local-timestamp-millis" -> instant(value, ChronoUnit.MILLIS);
      case "timestamp-micros", "local-timestamp-micros" -> instant(value, ChronoUnit.MICROS);
      case "timestamp-nanos", "local-timestamp-nanos" -> instant(value, ChronoUnit.NANOS);
      default -> null;
    };
  }

  private static String instant(Number value, ChronoUnit unit) {
    return Instant.EPOCH.plus(value.longValue(), unit).toString();
  }

  private static Schema needed(Schema schema, FieldNames names) {
    List<Schema.Field> fields =
        schema.getFields().stream()
            .filter(field -> names.knows(field.name()) && isPlain(field.schema()))
            .map(field -> new Schema.Field(field.name(), field.schema()))
            .toList();
    return Schema.createRecord(schema.getName(), null, schema.getNamespace(), false, fields);
  }

  /** Whether it can be a plain value. */
  private static boolean isPlain(Schema type) {
    return switch (type.getType()) {
      case RECORD, ARRAY, MAP -> false;
      case UNION ->
          type.getTypes().stream().anyMatch(t -> t.getType() != Schema.Type.NULL && isPlain(t))
              || type.getTypes().stream().allMatch(t -> t.getType() == Schema.Type.NULL);
      default -> true;
    };
  }

  private static UnusableRecordException bad(String message, Object detail) {
    return new UnusableRecordException(
        RejectReason.BAD_RECORD, message.formatted(Excerpt.of(String.valueOf(detail), 200)));
  }

  /** Leaves texts undecoded, whatever class the writer's schema asks for. */
  private static final class TextAsBytes extends GenericDatumReader<GenericRecord> {

    TextAsBytes(Schema written, Schema needed) {
      super(written, needed, new GenericData());
    }

    @Override
    protected Class<?> findStringClass(Schema type) {
      return CharSequence.class;
    }
  }
}
