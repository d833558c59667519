/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectedComponentsTest {

  private static final SparkSession SPARK = TestSpark.session();

  private static final StructType EDGES =
      new StructType()
          .add(ConnectedComponents.NODE, DataTypes.StringType, false)
          .add(ConnectedComponents.NEIGHBOUR, DataTypes.StringType, false);

  private static Dataset<Row> edges(List<Row> edges) {
    return SPARK.createDataFrame(edges, EDGES);
  }

  private static Map<String, String> roots(Dataset<Row> components) {
    Map<String, String> roots = new TreeMap<>();
    components.collectAsList().forEach(row -> roots.put(row.getString(0), row.getString(1)));
    return roots;
  }

  @Test
  void everyNodeOfAChainHasItsLeastNodeAsRoot() {
    List<Row> chain =
        List.of(
            RowFactory.create("c", "b"),
            RowFactory.create("d", "c"),
            RowFactory.create("e", "d"),
            RowFactory.create("b", "a"),
            RowFactory.create("y", "x"),
            RowFactory.create("z", "z"));

    assertThat(roots(ConnectedComponents.of(edges(chain))))
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of("a", "a", "b", "a", "c", "a", "d", "a", "e", "a", "x", "x", "y", "x")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void driverAndExecutorsFindTheSameComponents(long seed) {
    Random random = new Random(seed);
    List<Row> edges = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int node = 1 + random.nextInt(89);
      edges.add(RowFactory.create("n" + (100 + node), "n" + (100 + random.nextInt(node))));
    }

    assertThat(roots(ConnectedComponents.of(edges(edges))))
        .isEqualTo(roots(ConnectedComponents.ofMany(edges(edges).distinct())));
  }
}
