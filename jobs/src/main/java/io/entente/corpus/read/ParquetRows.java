/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.UnusableRecordException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Makes records of Parquet rows. */
final class ParquetRows {

  /** Day number of 1970-01-01 in the count that old Spark and Hive timestamps use. */
  private static final int JULIAN_EPOCH_DAY = 2_440_588;

  private static final int SHOWN_OF_A_VALUE = 200;

  private final MessageType schema;
  private final FieldNames names;
  private final int maxBytes;

  ParquetRows(MessageType schema, FieldNames names, int maxBytes) {
    this.schema = schema;
    this.names = names;
    this.maxBytes = maxBytes;
  }

  RawRecord record(long row, Group group) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    long size = 0;
    for (Type column : group.getType().getFields()) {
      if (isText(column) && hasValue(group, column.getName())) {
        Binary value = group.getBinary(column.getName(), 0);
        size += value.length();
        head.write(value.getBytesUnsafe(), 0, Math.min(value.length(), SHOWN_OF_A_VALUE));
        head.write(' ');
      }
    }
    return size > maxBytes
        ? RawRecord.tooLong(row, head.toByteArray(), maxBytes)
        : new RawRecord(row, head.toByteArray(), bytes -> fields(group));
  }

  private RecordFields fields(Group group) throws UnusableRecordException {
    RecordFields fields = new RecordFields(names);
    GroupType read = group.getType();
    for (Type column : schema.getFields()) {
      String name = column.getName();
      if (!column.isPrimitive() || column.isRepetition(Type.Repetition.REPEATED)) {
        fields.putNested(name);
      } else if (!read.containsField(name) || !hasValue(group, name)) {
        fields.put(name, null);
      } else {
        put(fields, group, column);
      }
    }
    return fields;
  }

  private static void put(RecordFields fields, Group group, Type column)
      throws UnusableRecordException {
    String name = column.getName();
    String moment = moment(group, column);
    if (moment != null) {
      fields.putIsoDate(name, moment);
    } else if (isText(column)) {
      fields.put(name, StrictText.decode(group.getBinary(name, 0).getBytes()));
    } else {
      fields.put(name, group.getValueToString(read(group, name), 0));
    }
  }

  /** The value as ISO date or instant, or null when the column's type is none of time. */
  private static String moment(Group group, Type column) {
    String name = column.getName();
    LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
    if (column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
      return fromInt96(group.getInt96(name, 0)).toString();
    }
    if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(group.getInteger(name, 0)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
      return Instant.EPOCH.plus(group.getLong(name, 0), unit(timestamp)).toString();
    }
    return null;
  }

  private static ChronoUnit unit(TimestampLogicalTypeAnnotation timestamp) {
    return switch (timestamp.getUnit()) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }

  private static LocalDate fromInt96(Binary value) {
    int day = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN).getInt(8);
    return LocalDate.ofEpochDay((long) day - JULIAN_EPOCH_DAY);
  }

  private static boolean hasValue(Group group, String name) {
    return group.getFieldRepetitionCount(name) > 0;
  }

  private static int read(Group group, String name) {
    return group.getType().getFieldIndex(name);
  }

  private static boolean isText(Type column) {
    return column.isPrimitive()
        && column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
  }
}
