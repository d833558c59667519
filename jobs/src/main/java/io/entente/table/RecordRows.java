/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/**
 * Maps a record to a Spark row and back: components in order, camelCase for snake_case, lists of
 * values or of records for arrays of values or structs, enums by their lower-case name. A record
 * whose names or types differ from the schema is refused.
 */
final class RecordRows<R extends Record> {

  private static final Map<Class<?>, DataType> VALUES =
      Map.of(
          String.class, DataTypes.StringType,
          Boolean.class, DataTypes.BooleanType,
          Integer.class, DataTypes.IntegerType,
          Long.class, DataTypes.LongType,
          Double.class, DataTypes.DoubleType,
          LocalDate.class, DataTypes.DateType,
          Instant.class, DataTypes.TimestampType);

  private interface Conversion {
    Object apply(Object value);
  }

  /** Where the columns stand in rows of a schema. */
  private record Places(StructType in, int[] of) {}

  private final String record;
  private final List<String> columns;
  private final int[] inOrder;
  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final Conversion[] toRow;
  private final Conversion[] fromRow;

  /** Those of the rows that came last: a Dataset's rows have one schema. */
  private Places places;

  RecordRows(Class<R> type, StructType schema) {
    RecordComponent[] components = type.getRecordComponents();
    checkNames(type, components, schema);
    checkTypes(type, components, schema);
    this.record = type.getSimpleName();
    this.columns = List.of(schema.fieldNames());
    this.inOrder = IntStream.range(0, columns.size()).toArray();
    this.accessors = new MethodHandle[components.length];
    this.toRow = new Conversion[components.length];
    this.fromRow = new Conversion[components.length];
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      this.constructor =
          lookup
              .unreflectConstructor(type.getDeclaredConstructor(types))
              .asSpreader(Object[].class, components.length);
      for (int i = 0; i < components.length; i++) {
        accessors[i] = lookup.unreflect(components[i].getAccessor());
        plan(i, components[i], schema);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("record " + type.getName() + " cannot be read", e);
    }
  }

  /** The schema that fits a record: a column a component. */
  static StructType schemaOf(Class<?> type) {
    return DataTypes.createStructType(
        Arrays.stream(type.getRecordComponents())
            .map(
                component ->
                    DataTypes.createStructField(
                        snakeCase(component.getName()),
                        typeOf(component.getGenericType()),
                        !component.getType().isPrimitive()))
            .toList());
  }

  private static DataType typeOf(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return DataTypes.createArrayType(typeOf(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> value) {
      if (value.isRecord()) {
        return schemaOf(value);
      }
      DataType column =
          value.isEnum()
              ? DataTypes.StringType
              : VALUES.get(MethodType.methodType(value).wrap().returnType());
      if (column != null) {
        return column;
      }
    }
    throw new IllegalArgumentException("no column is of type " + type.getTypeName());
  }

  Row toRow(R record) {
    Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < values.length; i++) {
        Object value = accessors[i].invoke(record);
        values[i] = value == null ? null : toRow[i].apply(value);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read record " + record.getClass().getName(), e);
    }
    return RowFactory.create(values);
  }

  /**
   * The record of a row. Its columns are found by name, in whatever order they stand, and others
   * may stand among them; a row without a schema has just these columns in order.
   */
  @SuppressWarnings("unchecked")
  R fromRow(Row row) {
    int[] at = placesIn(row.schema());
    Object[] values = new Object[accessors.length];
    for (int i = 0; i < values.length; i++) {
      Object value = row.get(at[i]);
      values[i] = value == null ? null : fromRow[i].apply(value);
    }
    try {
      return (R) constructor.invoke(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot build a record from " + row, e);
    }
  }

  /** Reads the names of a schema once, however many rows have it. */
  @SuppressWarnings("ReferenceEquality")
  private int[] placesIn(StructType schema) {
    if (schema == null) {
      return inOrder;
    }
    Places known = places;
    if (known == null || known.in() != schema) {
      known = new Places(schema, columns.stream().mapToInt(name -> place(name, schema)).toArray());
      places = known;
    }
    return known.of();
  }

  private int place(String column, StructType schema) {
    List<String> found = List.of(schema.fieldNames());
    if (!found.contains(column)) {
      throw new IllegalArgumentException(
          "record %s, column %s: the row has none, but %s".formatted(record, column, found));
    }
    return found.indexOf(column);
  }

  private void plan(int i, RecordComponent component, StructType schema) {
    toRow[i] = value -> value;
    fromRow[i] = RowDates::ofToday;
    Class<?> type = component.getType();
    if (type.isEnum()) {
      toRow[i] = value -> wireName((Enum<?>) value);
      fromRow[i] = value -> enumValue(type, (String) value);
    } else if (type.isRecord()) {
      RecordRows<Record> nested =
          new RecordRows<>(recordType(type), (StructType) schema.fields()[i].dataType());
      toRow[i] = value -> nested.toRow((Record) value);
      fromRow[i] = value -> nested.fromRow((Row) value);
    } else if (type == List.class) {
      planList(i, component.getGenericType(), schema);
    }
  }

  private void planList(int i, Type generic, StructType schema) {
    Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    if (element.isRecord()) {
      StructType struct = (StructType) ((ArrayType) schema.fields()[i].dataType()).elementType();
      RecordRows<Record> rows = new RecordRows<>(recordType(element), struct);
      toRow[i] = value -> seq(((List<?>) value).stream().map(v -> rows.toRow((Record) v)).toList());
      fromRow[i] = value -> list(value).stream().map(v -> rows.fromRow((Row) v)).toList();
    } else {
      toRow[i] = value -> seq((List<?>) value);
      fromRow[i] = value -> List.copyOf(list(value));
    }
  }

  @SuppressWarnings("unchecked")
  private static Class<Record> recordType(Class<?> type) {
    return (Class<Record>) type;
  }

  private static Object seq(List<?> list) {
    return JavaConverters.asScalaBuffer(list).toSeq();
  }

  private static List<?> list(Object value) {
    return JavaConverters.seqAsJavaList((scala.collection.Seq<?>) value);
  }

  private static void checkNames(Class<?> type, RecordComponent[] found, StructType schema) {
    List<String> names = Arrays.stream(found).map(c -> snakeCase(c.getName())).toList();
    List<String> expected = List.of(schema.fieldNames());
    if (!names.equals(expected)) {
      throw new IllegalArgumentException(
          "record %s has components %s, its table has columns %s"
              .formatted(type.getSimpleName(), names, expected));
    }
  }

  private static void checkTypes(Class<?> type, RecordComponent[] found, StructType schema) {
    for (int i = 0; i < found.length; i++) {
      DataType expected = schema.fields()[i].dataType();
      if (!fits(found[i].getGenericType(), expected)) {
        throw new IllegalArgumentException(
            "record %s, component %s: %s does not fit a column of type %s"
                .formatted(
                    type.getSimpleName(),
                    found[i].getName(),
                    found[i].getGenericType().getTypeName(),
                    expected.sql()));
      }
    }
  }

  private static boolean fits(Type type, DataType column) {
    if (type instanceof ParameterizedType list) {
      return list.getRawType() == List.class
          && column instanceof ArrayType array
          && fits(list.getActualTypeArguments()[0], array.elementType());
    }
    if (((Class<?>) type).isRecord()) {
      return column instanceof StructType;
    }
    Class<?> value = MethodType.methodType((Class<?>) type).wrap().returnType();
    return column.equals(value.isEnum() ? DataTypes.StringType : VALUES.get(value));
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }

  private static String wireName(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object enumValue(Class<?> type, String name) {
    return Enum.valueOf((Class) type, name.toUpperCase(java.util.Locale.ROOT));
  }
}
