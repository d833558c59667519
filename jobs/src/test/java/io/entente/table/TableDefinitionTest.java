/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import io.entente.table.SampleTables.Fact;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class TableDefinitionTest {

  private static final TableColumn AMOUNT = count("amount", "How much", "3");

  @Test
  void definitionRefused_whenAComponentHasNoColumn() {
    assertThatThrownBy(
            () -> TableDefinition.named("facts", Fact.class).columns(SampleTables.ID).define())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record Fact has components [id, amount], its table has columns [id]");
  }

  @Test
  void definitionRefused_whenColumnsStandInAnotherOrder() {
    assertThatThrownBy(
            () ->
                TableDefinition.named("facts", Fact.class)
                    .columns(AMOUNT, SampleTables.ID)
                    .define())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record Fact has components [id, amount], its table has columns [amount, id]");
  }

  @Test
  void definitionRefused_whenAComponentHasAnotherTypeThanItsColumn() {
    assertThatThrownBy(
            () ->
                TableDefinition.named("facts", Fact.class)
                    .columns(
                        SampleTables.ID,
                        TableColumn.required("amount", DataTypes.IntegerType, "How much", "3"))
                    .define())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record Fact, component amount: long does not fit a column of type INT");
  }

  @Test
  void definitionRefused_whenPartitionColumnIsNotAColumn() {
    assertThatThrownBy(
            () ->
                TableDefinition.named("facts", Fact.class)
                    .columns(SampleTables.ID, AMOUNT)
                    .partitionedBy(text("month", "Month", "2025-02"))
                    .define())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "table facts: columns of partitions, order, key and references must be among its columns");
  }

  @Test
  void columnMissing_isNamedWithTableAndExpectedType() {
    Dataset<Row> rows = TestSpark.session().sql("select 'a' as id");

    assertThatThrownBy(() -> SampleTables.FACTS.selectFrom(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table facts, column amount: expected BIGINT, found nothing");
  }

  @Test
  void columnOfOtherType_isNamedWithBothTypes() {
    Dataset<Row> rows = TestSpark.session().sql("select 'a' as id, 1.5D as amount");

    assertThatThrownBy(() -> SampleTables.FACTS.selectFrom(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table facts, column amount: expected BIGINT, found DOUBLE");
  }

  @Test
  void otherColumnsDropped_andOrderMended() {
    Dataset<Row> rows = TestSpark.session().sql("select 1L as amount, true as other, 'a' as id");

    assertThat(SampleTables.FACTS.records(rows)).containsExactly(new Fact("a", 1));
  }

  @Test
  void schemaHasNamesTypesAndNullability_ofTheColumns() {
    assertThat(SampleTables.FACTS.schema().simpleString())
        .isEqualTo("struct<id:string,amount:bigint>");
    assertThat(SampleTables.SAMPLES.schema().apply("note").nullable()).isTrue();
    assertThat(SampleTables.SAMPLES.schema().apply("share").nullable()).isFalse();
  }
}
