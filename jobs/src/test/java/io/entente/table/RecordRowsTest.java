/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import io.entente.table.SampleTables.Fact;
import io.entente.table.SampleTables.Kind;
import io.entente.table.SampleTables.Sample;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class RecordRowsTest {

  @Test
  void recordEqual_afterRoundTripThroughDataset() {
    Sample full = SampleTables.full("a", "2025-02");

    assertThat(roundTrip(full)).containsExactly(full);
  }

  @Test
  void nullsStayNull_afterRoundTripThroughDataset() {
    Sample bare = SampleTables.bare("a", "2025-02");

    assertThat(roundTrip(bare)).containsExactly(bare);
  }

  @Test
  void emptyListsStayEmpty_afterRoundTripThroughDataset() {
    Sample empty =
        new Sample(
            "a", "2025-02", Kind.PLAIN, null, null, "", null, List.of(), List.of(), Double.NaN);

    assertThat(roundTrip(empty)).containsExactly(empty);
  }

  @Test
  void enumIsLowerCaseText_inARow() {
    Dataset<Row> rows = SampleTables.samples(SampleTables.full("a", "2025-02"));

    assertThat(rows.select("kind").as(Encoders.STRING()).collectAsList())
        .containsExactly("first_rate");
  }

  @Test
  void structFieldsBelongToTheirNames_inARow() {
    Dataset<Row> rows = SampleTables.samples(SampleTables.full("a", "2025-02"));

    assertThat(
            rows.selectExpr("concat_ws(',', words, parts[1].word, cast(parts[1].times as string))")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("one,two,two,2");
  }

  @Test
  void recordsMapped_onExecutorsWithADeserializedDefinition() {
    Dataset<String> ids = TestSpark.session().createDataset(List.of("a", "b"), Encoders.STRING());

    Dataset<Row> mapped =
        SampleTables.SAMPLES.map(
            ids, (MapFunction<String, Sample>) id -> SampleTables.full(id, "2025-02"));

    assertThat(SampleTables.SAMPLES.records(mapped))
        .containsExactlyInAnyOrder(
            SampleTables.full("a", "2025-02"), SampleTables.full("b", "2025-02"));
  }

  @Test
  void unknownEnumValueRefused_whenReadFromARow() {
    Dataset<Row> rows =
        SampleTables.SAMPLES.selectFrom(
            SampleTables.samples(SampleTables.bare("a", "2025-02"))
                .drop("kind")
                .selectExpr("*", "'second_rate' as kind"));

    assertThatThrownBy(() -> SampleTables.SAMPLES.records(rows))
        .hasMessageContaining("SECOND_RATE");
  }

  @Test
  void columnsAreFoundByName_whateverTheirOrderAndWhateverElseStandsThere() {
    Dataset<Row> rows = TestSpark.session().sql("select 3L as amount, true as other, 'a' as id");

    assertThat(rows.collectAsList().stream().map(SampleTables.FACTS::fromRow))
        .containsExactly(new Fact("a", 3));
  }

  @Test
  void fieldsOfStructsAreFoundByName_whateverTheirOrder() {
    Dataset<Row> swapped =
        SampleTables.samples(SampleTables.full("a", "2025-02"))
            .withColumn(
                "parts",
                expr("transform(parts, p -> named_struct('times', p.times, 'word', p.word))"));

    assertThat(swapped.collectAsList().stream().map(SampleTables.SAMPLES::fromRow))
        .containsExactly(SampleTables.full("a", "2025-02"));
  }

  @Test
  void rowsOfTwoDatasetsAreReadRight_whenTheyAlternate() {
    Row one = TestSpark.session().sql("select 3L as amount, 'a' as id").first();
    Row other = TestSpark.session().sql("select 'b' as id, 4L as amount").first();

    assertThat(List.of(one, other, one).stream().map(SampleTables.FACTS::fromRow))
        .containsExactly(new Fact("a", 3), new Fact("b", 4), new Fact("a", 3));
  }

  @Test
  void valuesAreTakenInOrder_fromARowWithoutASchema() {
    assertThat(SampleTables.FACTS.fromRow(RowFactory.create("a", 3L))).isEqualTo(new Fact("a", 3));
  }

  @Test
  void missingColumnIsNamed_withThoseThatAreThere() {
    Row row = TestSpark.session().sql("select 'a' as id, 3L as number").first();

    assertThatThrownBy(() -> SampleTables.FACTS.fromRow(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record Fact, column amount: the row has none, but [id, number]");
  }

  @Test
  void namesBecomeSnakeCase_fromCamelCase() {
    assertThat(List.of("actorA", "articleId", "name", "shrunkenLogRatio"))
        .extracting(RecordRows::snakeCase)
        .containsExactly("actor_a", "article_id", "name", "shrunken_log_ratio");
  }

  private static List<Sample> roundTrip(Sample sample) {
    return SampleTables.samples(sample).repartition(2).collectAsList().stream()
        .map(SampleTables.SAMPLES::fromRow)
        .toList();
  }
}
