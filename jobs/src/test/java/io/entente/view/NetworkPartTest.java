/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.TableColumn;
import io.entente.view.Network.Edge;
import io.entente.view.Network.Node;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Parts of a tiny network: a chain a-b-c-d, a triangle b-c-e on it, and a pair y-z apart. */
class NetworkPartTest {

  private static final TableColumn A = PairMentions.ACTOR_A;
  private static final TableColumn B = PairMentions.ACTOR_B;

  private static final StructType COLUMNS =
      new StructType()
          .add(A.name(), DataTypes.StringType)
          .add(B.name(), DataTypes.StringType)
          .add(PeriodColumns.STORIES.name(), DataTypes.LongType)
          .add(PairPeriods.LOG_LIKELIHOOD_RATIO.name(), DataTypes.DoubleType);

  private static Dataset<Row> pairs() {
    List<Row> rows =
        List.of(
            RowFactory.create("a", "b", 5L, 1.0),
            RowFactory.create("b", "c", 3L, 1.0),
            RowFactory.create("b", "e", 3L, 2.0),
            RowFactory.create("c", "d", 3L, 2.0),
            RowFactory.create("c", "e", 9L, 0.0),
            RowFactory.create("y", "z", 1L, 8.0));
    return TestSpark.session().createDataFrame(rows, COLUMNS);
  }

  private static Stream<String> names(Dataset<Row> pairs) {
    return pairs.collectAsList().stream()
        .map(row -> row.<String>getAs(A.name()) + row.<String>getAs(B.name()));
  }

  @Test
  void neighboursAndThePairsAmongThem_areAroundAnActor() {
    assertThat(names(new NetworkCut(pairs()).around("b", 1)))
        .containsExactlyInAnyOrder("ab", "bc", "be", "ce");
  }

  @Test
  void partnersOfPartnersComeIn_whenTheDepthIsTwo() {
    assertThat(names(new NetworkCut(pairs()).around("a", 1))).containsExactly("ab");
    assertThat(names(new NetworkCut(pairs()).around("a", 2)))
        .containsExactlyInAnyOrder("ab", "bc", "be", "ce");
    assertThat(names(new NetworkCut(pairs()).around("a", 99)))
        .containsExactlyInAnyOrder("ab", "bc", "be", "ce", "cd");
  }

  @Test
  void nothingIsAroundAnActorWithoutPairs() {
    assertThat(names(new NetworkCut(pairs()).around("nobody", 2))).isEmpty();
  }

  @Test
  void strongestHaveMostStories_andOfEqualsMostEvidence_thenTheFirstIds() {
    assertThat(names(new NetworkCut(pairs()).strongest(1))).containsExactly("ce");
    assertThat(names(new NetworkCut(pairs()).strongest(3)))
        .containsExactlyInAnyOrder("ce", "ab", "be");
    assertThat(names(new NetworkCut(pairs()).strongest(4)))
        .containsExactlyInAnyOrder("ce", "ab", "be", "cd");
    assertThat(names(new NetworkCut(pairs()).strongest(100))).hasSize(6);
  }

  private static Network network(String... pairs) {
    return new Network(
        "month",
        Stream.of(pairs)
            .flatMap(pair -> Stream.of(pair.substring(0, 1), pair.substring(1)))
            .distinct()
            .sorted()
            .map(id -> new Node(id, id, "state", null, null, 1, List.of()))
            .toList(),
        Stream.of(pairs)
            .map(
                pair ->
                    new Edge(
                        pair.substring(0, 1), pair.substring(1), 1, 0, 0, null, false, List.of()))
            .toList());
  }

  @Test
  void largestComponentHasMostActors_notMostPairs() {
    Network cut = LargestComponent.of(network("ab", "bc", "ac", "wx", "xy", "yz"));

    assertThat(cut.nodes()).extracting(Node::id).containsExactly("w", "x", "y", "z");
    assertThat(cut.edges()).extracting(Edge::source).containsExactly("w", "x", "y");
  }

  @Test
  void firstIdDecides_whenComponentsAreEquallyLarge() {
    assertThat(LargestComponent.of(network("yz", "bc")).nodes())
        .extracting(Node::id)
        .containsExactly("b", "c");
    assertThat(LargestComponent.of(network()).nodes()).isEmpty();
  }

  @Test
  void partThatKeepsNothingIsRefused() {
    assertThatThrownBy(() -> NetworkPart.ALL.around("a", 0)).hasMessageContaining("depth: 0");
    assertThatThrownBy(() -> NetworkPart.ALL.strongest(0)).hasMessageContaining("strongest: 0");
  }
}
