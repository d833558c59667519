/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.TestSpark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Tables of nothing in particular, with every kind of column. */
final class SampleTables {

  static final TableColumn ID = text("id", "Name of the row", "a");
  static final TableColumn MONTH = text("sample_month", "Month", "2025-02");

  static final TableDefinition<Sample> SAMPLES =
      TableDefinition.named("samples", Sample.class)
          .grain("one sample")
          .columns(
              ID,
              MONTH,
              optional("kind", DataTypes.StringType, "Kind", "first_rate"),
              optional("sampled_on", DataTypes.DateType, "Day", "2025-02-28"),
              optional("sampled_at", DataTypes.TimestampType, "Instant", "2025-02-28T01:02:03Z"),
              optional("note", DataTypes.StringType, "Note", "none"),
              optional("link", DataTypes.StringType, "Link", "none"),
              optional("words", DataTypes.createArrayType(DataTypes.StringType), "Words", "[x]"),
              optional(
                  "parts",
                  DataTypes.createArrayType(
                      DataTypes.createStructType(
                          List.of(
                              DataTypes.createStructField("word", DataTypes.StringType, false),
                              DataTypes.createStructField("times", DataTypes.IntegerType, false))),
                      false),
                  "Parts",
                  "[{x, 1}]"),
              required("share", DataTypes.DoubleType, "Share", "0.5"))
          .partitionedBy(MONTH)
          .sortedBy(ID)
          .define();

  static final TableDefinition<Fact> FACTS =
      TableDefinition.named("facts", Fact.class)
          .grain("one fact")
          .columns(ID, count("amount", "How much", "3"))
          .sortedBy(ID)
          .define();

  /** The lock of a run that nobody disturbs. */
  static final LakeLock HELD =
      new LakeLock() {
        @Override
        public boolean isHeld() {
          return true;
        }

        @Override
        public void close() {}
      };

  private SampleTables() {}

  enum Kind {
    FIRST_RATE,
    PLAIN
  }

  record Part(String word, int times) {}

  record Fact(String id, long amount) {}

  record Sample(
      String id,
      String sampleMonth,
      Kind kind,
      LocalDate sampledOn,
      Instant sampledAt,
      String note,
      String link,
      List<String> words,
      List<Part> parts,
      double share) {}

  static Sample full(String id, String month) {
    return new Sample(
        id,
        month,
        Kind.FIRST_RATE,
        LocalDate.of(2024, 2, 29),
        Instant.parse("2025-02-28T23:59:58.123456Z"),
        "Zürich 🙂",
        "https://x.example/1",
        List.of("one", "two"),
        List.of(new Part("one", 1), new Part("two", 2)),
        0.25);
  }

  static Sample bare(String id, String month) {
    return new Sample(id, month, null, null, null, null, null, null, null, 0);
  }

  static Sample noted(String id, String month, String note, String link) {
    return new Sample(id, month, null, null, null, note, link, null, null, 0);
  }

  static Dataset<Row> samples(Sample... samples) {
    return SAMPLES.dataset(TestSpark.session(), List.of(samples));
  }

  static Dataset<Row> facts(Fact... facts) {
    return FACTS.dataset(TestSpark.session(), List.of(facts));
  }
}
