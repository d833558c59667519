/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  private record Count(String actorName, long stories, Double shareOfAll) {}

  private record Surface(String surface, long mentions) {}

  private record Named(LocalDate day, List<Surface> surfaces) {}

  private record Nested(String id, Surface surface) {}

  private record Strange(Object anything) {}

  private static Dataset<Row> rows(String sql) {
    return TestSpark.session().sql(sql);
  }

  @Test
  void recordHoldsItsColumns_whateverTheirOrderAndWhateverElseStandsThere() {
    Dataset<Row> rows =
        rows("select 2L as stories, 'x' as more, 0.5d as share_of_all, 'Kyiv' as actor_name");

    assertThat(RecordReader.of(Count.class).collect(rows))
        .containsExactly(new Count("Kyiv", 2, 0.5));
  }

  @Test
  void componentIsNull_whereTheColumnIs() {
    Dataset<Row> rows =
        rows("select 2L as stories, cast(null as double) as share_of_all, 'Kyiv' as actor_name");

    assertThat(RecordReader.of(Count.class).collect(rows))
        .containsExactly(new Count("Kyiv", 2, null));
  }

  @Test
  void listsOfRecordsAreRead_fromArraysOfStructs() {
    Dataset<Row> rows =
        rows(
            "select date'2025-02-13' as day,"
                + " array(named_struct('surface', 'Kyiv', 'mentions', 3L)) as surfaces");

    assertThat(RecordReader.of(Named.class).collect(rows))
        .containsExactly(new Named(LocalDate.of(2025, 2, 13), List.of(new Surface("Kyiv", 3))));
  }

  @Test
  void recordsInRecordsAreRead_fromStructs() {
    Dataset<Row> rows =
        rows("select 'x' as id, named_struct('surface', 'Kyiv', 'mentions', 3L) as surface");

    assertThat(RecordReader.of(Nested.class).collect(rows))
        .containsExactly(new Nested("x", new Surface("Kyiv", 3)));
  }

  @Test
  void errorNamesColumnAndTypes_whenAColumnIsMissingOrOfAnotherType() {
    RecordReader<Surface> reader = RecordReader.of(Surface.class);

    assertThatThrownBy(() -> reader.collect(rows("select 'Kyiv' as surface")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record Surface, column mentions: expected bigint, found nothing");
    assertThatThrownBy(() -> reader.collect(rows("select 'Kyiv' as surface, 1 as mentions")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record Surface, column mentions: expected bigint, found int");
  }

  @Test
  void recordIsRefused_whenNoColumnHasTheTypeOfAComponent() {
    assertThatThrownBy(() -> RecordReader.of(Strange.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column is of type java.lang.Object");
  }
}
