/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class TableColumnTest {

  private static final TableColumn NAME = text("name", "Who", "Kyiv");
  private static final TableColumn AMOUNT = count("amount", "How much", "3");

  @Test
  void indexIsThatOfTheSchema_whateverTheOrder() {
    assertThat(AMOUNT.indexIn(TableColumn.schema(List.of(NAME, AMOUNT)))).isEqualTo(1);
    assertThat(AMOUNT.indexIn(TableColumn.schema(List.of(AMOUNT, NAME)))).isZero();
  }

  @Test
  void missingColumnIsNamed_withThoseThatAreThere() {
    StructType schema = TableColumn.schema(List.of(NAME));

    assertThatThrownBy(() -> AMOUNT.indexIn(schema))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column amount is missing, there are [name]");
  }

  @Test
  void valueIsThatOfTheColumn_whateverItsPlaceInTheRow() {
    Row row = TestSpark.session().sql("select 3L as amount, 'Kyiv' as name").first();

    assertThat(AMOUNT.<Long>in(row)).isEqualTo(3L);
    assertThat(NAME.<String>in(row)).isEqualTo("Kyiv");
  }

  @Test
  void columnIsNamed_whenARowLacksIt() {
    Row row = TestSpark.session().sql("select 'Kyiv' as name").first();

    assertThatThrownBy(() -> AMOUNT.in(row)).hasMessageContaining("amount");
  }

  @Test
  void fieldIsThatOfTheStruct_andOfEachStructOfAnArray() {
    assertThat(
            TestSpark.session()
                .sql("select named_struct('name', 'Kyiv', 'amount', 3L) as one")
                .select(NAME.of(text("one", "One", "none").col()))
                .as(Encoders.STRING())
                .first())
        .isEqualTo("Kyiv");
    assertThat(
            TestSpark.session()
                .sql("select array(named_struct('name', 'Kyiv', 'amount', 3L)) as some")
                .select(AMOUNT.of(text("some", "Some", "none").col()).getItem(0))
                .as(Encoders.LONG())
                .first())
        .isEqualTo(3L);
  }
}
