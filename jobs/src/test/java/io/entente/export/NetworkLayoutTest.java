/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.view.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {

  /** Two groups of six in which everybody meets everybody, and one pair between the groups. */
  private static Network twoGroups() {
    List<int[]> pairs = new ArrayList<>(List.of(new int[] {0, 6}));
    for (int from = 0; from < 12; from += 6) {
      for (int i = from; i < from + 6; i++) {
        for (int j = i + 1; j < from + 6; j++) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    return TinyNetworks.numbered(12, pairs.toArray(int[][]::new));
  }

  private static double distance(Point2D one, Point2D other) {
    return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
  }

  private static Map<String, String> texts(Map<String, Point2D> places) {
    Map<String, String> texts = new HashMap<>();
    places.forEach((id, at) -> texts.put(id, at.getX() + " " + at.getY()));
    return texts;
  }

  @Test
  void sameNetworkGetsTheSamePlaces() {
    assertThat(texts(NetworkLayout.of(twoGroups())))
        .isEqualTo(texts(NetworkLayout.of(twoGroups())));
  }

  @Test
  void whoMeetsStandsTogether() {
    Map<String, Point2D> places = NetworkLayout.of(twoGroups());
    double within = 0;
    double between = 0;
    for (int i = 1; i < 6; i++) {
      within += distance(places.get("n" + i), places.get("n" + (i % 5 + 1)));
      between += distance(places.get("n" + i), places.get("n" + (i + 6)));
    }

    assertThat(within * 1.5).isLessThan(between);
  }

  @Test
  void componentsStandApart_theLargestAboveTheOthers() {
    Map<String, Point2D> places =
        NetworkLayout.of(
            TinyNetworks.numbered(
                9,
                new int[] {0, 1},
                new int[] {2, 3},
                new int[] {4, 5},
                new int[] {5, 6},
                new int[] {6, 7},
                new int[] {7, 8}));
    double lowest =
        IntStream.range(4, 9).mapToDouble(i -> places.get("n" + i).getY()).min().orElseThrow();

    for (int i = 0; i < 4; i++) {
      assertThat(places.get("n" + i).getY()).isLessThan(lowest);
    }
    assertThat(distance(places.get("n0"), places.get("n2"))).isGreaterThan(200);
  }

  @Test
  void nobodyStandsOnAnother_whenThereAreTooManyToMove() {
    int actors = NetworkLayout.MOST_MOVED + 1;
    int[][] star = IntStream.range(1, actors).mapToObj(i -> new int[] {0, i}).toArray(int[][]::new);

    assertThat(texts(NetworkLayout.of(TinyNetworks.numbered(actors, star))).values())
        .hasSize(actors)
        .doesNotHaveDuplicates();
  }

  @Test
  void tiesThatKeepTogetherStay_andTheClosestOfEach() {
    // n0 has five partners; only one of them has others. All stay tied to it.
    var ties =
        ClosestTies.of(
            TinyNetworks.numbered(
                6,
                new int[] {0, 1},
                new int[] {0, 2},
                new int[] {0, 3},
                new int[] {0, 4},
                new int[] {0, 5},
                new int[] {1, 2}));

    assertThat(ties.edgesOf("n0")).hasSize(5);
    assertThat(ties.edgeSet()).hasSize(6);
  }

  @Test
  void tieWeakerThanChanceGoes_whenBothHaveCloserOnes() {
    List<Network.Edge> edges = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        boolean weak = i == 0 && j == 1;
        edges.add(TinyNetworks.edge("n" + i, "n" + j, weak ? 50 : 2, weak ? -0.5 : 0.5));
      }
    }
    Network network = new Network("month", TinyNetworks.numbered(5).nodes(), edges);

    assertThat(ClosestTies.of(network).containsEdge("n0", "n1")).isFalse();
  }
}
