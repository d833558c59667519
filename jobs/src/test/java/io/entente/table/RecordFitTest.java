/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records fit which schemas, and that a row gives the record back; without Spark. */
class RecordFitTest {

  private static final List<DataType> COLUMNS =
      List.of(
          DataTypes.StringType,
          DataTypes.BooleanType,
          DataTypes.IntegerType,
          DataTypes.LongType,
          DataTypes.DoubleType,
          DataTypes.DateType,
          DataTypes.TimestampType,
          DataTypes.createArrayType(DataTypes.StringType),
          DataTypes.createArrayType(DataTypes.LongType),
          DataTypes.createArrayType(new StructType().add("word", DataTypes.StringType, true)),
          new StructType().add("word", DataTypes.StringType));

  enum Kind {
    PLAIN,
    FIRST_RATE
  }

  record Part(String word) {}

  record OfText(String value) {}

  record OfFlag(boolean value) {}

  record OfInt(int value) {}

  record OfLong(long value) {}

  record OfDouble(double value) {}

  record OfDate(LocalDate value) {}

  record OfInstant(Instant value) {}

  record OfKind(Kind value) {}

  record OfWords(List<String> value) {}

  record OfNumbers(List<Long> value) {}

  record OfParts(List<Part> value) {}

  record All(
      String text,
      Kind someKind,
      long count,
      LocalDate day,
      List<Long> numbers,
      List<Part> parts) {}

  private static StructType schema(DataType column) {
    return new StructType().add("value", column);
  }

  private static List<DataType> fitting(Class<? extends Record> type) {
    return COLUMNS.stream().filter(column -> fits(type, column)).toList();
  }

  private static boolean fits(Class<? extends Record> type, DataType column) {
    try {
      new RecordRows<>(type, schema(column));
      return true;
    } catch (IllegalArgumentException e) {
      assertThat(e)
          .hasMessageContaining("component value")
          .hasMessageContaining("does not fit a column of type " + column.sql());
      return false;
    }
  }

  @Test
  void typeFitsItsOwnColumnAlone() {
    assertThat(fitting(OfText.class)).containsExactly(DataTypes.StringType);
    assertThat(fitting(OfKind.class)).containsExactly(DataTypes.StringType);
    assertThat(fitting(OfFlag.class)).containsExactly(DataTypes.BooleanType);
    assertThat(fitting(OfInt.class)).containsExactly(DataTypes.IntegerType);
    assertThat(fitting(OfLong.class)).containsExactly(DataTypes.LongType);
    assertThat(fitting(OfDouble.class)).containsExactly(DataTypes.DoubleType);
    assertThat(fitting(OfDate.class)).containsExactly(DataTypes.DateType);
    assertThat(fitting(OfInstant.class)).containsExactly(DataTypes.TimestampType);
    assertThat(fitting(OfWords.class)).containsExactly(COLUMNS.get(7));
    assertThat(fitting(OfNumbers.class)).containsExactly(COLUMNS.get(8));
    assertThat(fitting(OfParts.class)).containsExactly(COLUMNS.get(9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"other", "Value", "values"})
  void nameFitsItsOwnColumnAlone(String name) {
    StructType schema = new StructType().add(name, DataTypes.StringType);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordRows<>(OfText.class, schema))
        .withMessage(
            "record OfText has components [value], its table has columns [%s]".formatted(name));
  }

  @Test
  void partsOfAListAreCheckedToo() {
    ArrayType others =
        DataTypes.createArrayType(new StructType().add("times", DataTypes.StringType));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordRows<>(OfParts.class, schema(others)))
        .withMessageContaining("record Part has components [word]");
  }

  @Test
  void schemaIsMadeOfTheComponents_inSnakeCase() {
    StructType schema = RecordRows.schemaOf(All.class);
    assertThat(schema.fieldNames())
        .containsExactly("text", "some_kind", "count", "day", "numbers", "parts");
    assertThat(schema.apply("some_kind").dataType()).isEqualTo(DataTypes.StringType);
    assertThat(schema.apply("count").nullable()).isFalse();
    assertThat(schema.apply("day").nullable()).isTrue();
    assertThat(schema.apply("numbers").dataType())
        .isEqualTo(DataTypes.createArrayType(DataTypes.LongType));
    assertThat(schema.apply("parts").dataType())
        .isEqualTo(DataTypes.createArrayType(RecordRows.schemaOf(Part.class)));
  }

  @Test
  void recordComesBack_fromItsRow() {
    RecordRows<All> rows = new RecordRows<>(All.class, RecordRows.schemaOf(All.class));
    All full =
        new All(
            "a",
            Kind.FIRST_RATE,
            7,
            LocalDate.of(2025, 2, 14),
            List.of(1L, 2L),
            List.of(new Part("x"), new Part("y")));
    All bare = new All(null, null, 0, null, List.of(), List.of());
    assertThat(rows.fromRow(rows.toRow(full))).isEqualTo(full);
    assertThat(rows.fromRow(rows.toRow(bare))).isEqualTo(bare);
    assertThat(rows.toRow(full).get(1)).isEqualTo("first_rate");
    assertThat(rows.toRow(full).getLong(2)).isEqualTo(7);
  }
}
