/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import io.entente.pair.Granularity;
import io.entente.table.FaultyFileSystem;
import io.entente.table.IcebergCatalogs;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import io.entente.view.LakeView;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcebergPublicationTest {

  private static final int NEVER = 1_000_000;

  @TempDir private Path warehouse;

  @AfterEach
  void givePowerBack() {
    FaultyFileSystem.live();
  }

  private static PublicationReport publish(String lake, String address) {
    return publish(lake, address, TinyLake.SOME);
  }

  private static PublicationReport publish(String lake, String address, List<StarTable> tables) {
    try (LakeView view = TinyLake.open(lake)) {
      return TinyLake.publication(view, tables)
          .toIceberg(TestSpark.session(), Setting.PUBLISHED_CATALOG, address);
    }
  }

  private static Map<String, List<String>> held(String address, String version) {
    return held(address, version, TinyLake.SOME);
  }

  private static Map<String, List<String>> held(
      String address, String version, List<StarTable> tables) {
    SparkSession spark = TestSpark.session();
    Map<String, List<String>> held = new TreeMap<>();
    for (StarTable table : tables) {
      Dataset<Row> rows =
          spark.sql("select * from %s.%s%s".formatted(address, table.name(), version));
      held.put(table.name(), PublishedRows.texts(rows));
    }
    return held;
  }

  private static Table table(String address, StarTable table) throws Exception {
    Table stored = Spark3Util.loadIcebergTable(TestSpark.session(), address + "." + table.name());
    stored.refresh();
    return stored;
  }

  private static int snapshots(String address, StarTable table) throws Exception {
    return table(address, table).history().size();
  }

  private static void holdsTheLakeAndThenADayMore(String address) throws Exception {
    String first = publish(TinyLake.first(), address).runId();
    Map<String, List<String>> expected = PublishedRows.expected(TinyLake.first(), TinyLake.SOME);
    assertThat(held(address, "")).isEqualTo(expected);
    assertThat(publish(TinyLake.first(), address).changes()).isEmpty();
    int stories = snapshots(address, StarSchema.DIM_STORY);

    PublicationReport report = publish(TinyLake.grownByADay(), address);
    assertThat(held(address, ""))
        .isEqualTo(PublishedRows.expected(TinyLake.grownByADay(), TinyLake.SOME));
    assertThat(report.changes())
        .filteredOn(change -> change.table().equals("dim_story"))
        .allMatch(change -> change.parts() == 1)
        .hasSize(1);
    assertThat(snapshots(address, StarSchema.DIM_STORY)).isEqualTo(stories + 1);
    assertThat(held(address, " version as of '" + first + "'")).isEqualTo(expected);
    assertThat(table(address, StarSchema.DIM_DATE).refs())
        .containsKeys("main", first, report.runId())
        .hasSize(3);
  }

  @Test
  void catalogOfADatabaseHoldsTheRowsOfTheLake() throws Exception {
    String address = IcebergCatalogs.jdbc(warehouse) + ".bi";
    holdsTheLakeAndThenADayMore(address);
    Table pairs = table(address, StarSchema.trendPair(Granularity.YEAR));
    assertThat(pairs.schema().findField("rank").doc()).contains("Not additive");
    assertThat(pairs.spec().fields())
        .singleElement()
        .hasToString("1000: period_start_year: year(1)");
  }

  @Test
  void catalogInFilesHoldsTheRowsOfTheLake() throws Exception {
    String address = IcebergCatalogs.inFiles(warehouse) + ".bi";
    publish(TinyLake.first(), address);
    assertThat(held(address, ""))
        .isEqualTo(PublishedRows.expected(TinyLake.first(), TinyLake.SOME));
  }

  @Test
  void publicationThatDiesIsCompletedByTheNext() {
    String address = IcebergCatalogs.inFaultyFiles(warehouse.resolve("dying")) + ".bi";
    String calm = IcebergCatalogs.inFaultyFiles(warehouse.resolve("calm")) + ".bi";
    Map<String, List<String>> before = PublishedRows.expected(TinyLake.first(), TinyLake.FEW);
    Map<String, List<String>> after = PublishedRows.expected(TinyLake.grownByADay(), TinyLake.FEW);
    publish(TinyLake.first(), address, TinyLake.FEW);
    publish(TinyLake.first(), calm, TinyLake.FEW);
    FaultyFileSystem.dieInChange(NEVER);
    publish(TinyLake.grownByADay(), calm, TinyLake.FEW);
    int changes = NEVER - FaultyFileSystem.changesLeft();

    for (int change : List.of(1, changes / 3, 2 * changes / 3, changes - 1)) {
      FaultyFileSystem.dieInChange(change);
      assertThatThrownBy(() -> publish(TinyLake.grownByADay(), address, TinyLake.FEW))
          .as("change %d of %d", change, changes)
          .isInstanceOf(PublicationException.class);
      FaultyFileSystem.live();

      Map<String, List<String>> held = held(address, "", TinyLake.FEW);
      held.forEach(
          (table, rows) ->
              assertThat(rows)
                  .as("%s after change %d of %d", table, change, changes)
                  .isIn(before.get(table), after.get(table)));
    }
    publish(TinyLake.grownByADay(), address, TinyLake.FEW);

    assertThat(held(address, "", TinyLake.FEW)).isEqualTo(after);
    assertThat(publish(TinyLake.grownByADay(), address, TinyLake.FEW).changes()).isEmpty();
  }

  @Test
  void addressThatNamesNoNamespaceIsRefused() {
    for (String wrong : List.of("warehouse", "warehouse.", "a.b`c")) {
      assertThatThrownBy(
              () -> IcebergTarget.open(TestSpark.session(), Setting.PUBLISHED_CATALOG, wrong))
          .isInstanceOf(UserMistake.class)
          .hasMessage(
              "'%s' names no namespace of a catalog; write CATALOG.NAMESPACE, such as warehouse.bi"
                  .formatted(wrong));
    }
    assertThatThrownBy(
            () -> IcebergTarget.open(TestSpark.session(), Setting.PUBLISHED_CATALOG, "nowhere.bi"))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("Spark knows no catalog 'nowhere'");
  }
}
