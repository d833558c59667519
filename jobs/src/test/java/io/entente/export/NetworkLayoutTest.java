/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.view.Network;
import java.awt.geom.Rectangle2D;
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

  private static Rectangle2D around(Map<String, Point2D> places, int from, int to) {
    Point2D first = places.get("n" + from);
    Rectangle2D box = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
    for (int i = from + 1; i < to; i++) {
      box.add(places.get("n" + i).getX(), places.get("n" + i).getY());
    }
    return box;
  }

  /** A chain of five, and so many pairs that they need several rows. */
  @Test
  void componentsStandApart_inRows() {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      pairs.add(new int[] {i, i + 1});
    }
    for (int i = 5; i < 45; i += 2) {
      pairs.add(new int[] {i, i + 1});
    }
    Map<String, Point2D> places =
        NetworkLayout.of(TinyNetworks.numbered(45, pairs.toArray(int[][]::new)));
    List<Rectangle2D> boxes = new ArrayList<>(List.of(around(places, 0, 5)));
    for (int i = 5; i < 45; i += 2) {
      boxes.add(around(places, i, i + 2));
    }

    for (Rectangle2D box : boxes) {
      assertThat(box.getX()).isNotNegative();
      Rectangle2D grown = new Rectangle2D.Double();
      grown.setRect(
          box.getX() - 200, box.getY() - 200, box.getWidth() + 400, box.getHeight() + 400);
      assertThat(boxes).filteredOn(other -> other.intersects(grown)).isSubsetOf(box);
      assertThat(box.getMaxX()).isLessThan(3_000);
      assertThat(box.getMinY()).isGreaterThan(-5_000);
    }
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
