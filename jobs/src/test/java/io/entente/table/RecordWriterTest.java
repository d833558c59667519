/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private record Count(String actorName, long stories, Double shareOfAll) {}

  private static final RecordReader<Count> READER = RecordReader.of(Count.class);
  private static final RecordWriter<Count> WRITER = RecordWriter.of(Count.class);

  private static final List<Count> COUNTS =
      List.of(new Count("Kyiv", 2, 0.5), new Count("Riga", 1, null));

  @Test
  void columnsAreNamedForTheComponents() {
    assertThat(WRITER.schema().simpleString())
        .isEqualTo("struct<actor_name:string,stories:bigint,share_of_all:double>");
  }

  @Test
  void recordsAreWhatTheyWere_afterADataset() {
    assertThat(READER.collect(WRITER.dataset(TestSpark.session(), COUNTS)))
        .containsExactlyElementsOf(COUNTS);
  }

  @Test
  void recordsAreReadAndWritten_inTasksToWhichReaderAndWriterTravelled() {
    RecordReader<Count> reader = RecordReader.of(Count.class);
    RecordWriter<Count> writer = RecordWriter.of(Count.class);
    MapFunction<Row, Row> twice =
        row -> {
          Count count = reader.fromRow(row);
          return writer.toRow(
              new Count(count.actorName(), 2 * count.stories(), count.shareOfAll()));
        };
    Dataset<Row> counts = writer.dataset(TestSpark.session(), COUNTS);
    Dataset<Row> otherOrder = counts.select("stories", "share_of_all", "actor_name");

    assertThat(reader.collect(otherOrder.map(twice, writer.encoder())))
        .containsExactly(new Count("Kyiv", 4, 0.5), new Count("Riga", 2, null));
  }
}
