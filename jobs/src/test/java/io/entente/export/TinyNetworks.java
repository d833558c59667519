/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import io.entente.view.Network.Edge;
import io.entente.view.Network.Node;
import io.entente.view.Network.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks for tests. */
final class TinyNetworks {

  /** Two actors who meet in two months: 2 stories, then 343. */
  static final Network TWO_MONTHS =
      new Network(
          "month",
          List.of(
              new Node("state:jpn", "Japan", "state", "JPN", "Q17", 400, slices(5, 395)),
              new Node("state:usa", "United States", "state", "USA", "Q30", 900, slices(8, 892))),
          List.of(new Edge("state:jpn", "state:usa", 345, 0.25, 7.5, null, true, slices(2, 343))));

  /** Names and ids that a format might trip over, in two components. */
  static final Network HOSTILE =
      new Network(
          "month",
          List.of(
              node("open:a", "\"A\" & <b>, 'c' ]]>"),
              node("open:b", "Łódź \uD83D\uDE80 \u05D0\u202E"),
              node("open:c", "\u0001control\u0000; tab\there"),
              node("open:d", "line\nbreak"),
              new Node("open:e", "open:e", null, null, null, 9, slices(1, 8))),
          List.of(
              edge("open:a", "open:b", 3, -0.5),
              edge("open:a", "open:c", 12, 1),
              edge("open:d", "open:e", 1, 0)));

  private TinyNetworks() {}

  /** An actor of one story. */
  static Node node(String id, String name) {
    return new Node(id, name, "person", null, null, 1, slices(1, 0));
  }

  /** A pair of so many stories. */
  static Edge edge(String source, String target, long stories, double npmi) {
    return new Edge(source, target, stories, npmi, 2, 0.5, false, slices(1, stories - 1));
  }

  /** A network of actors n0, n1, ... with these pairs of numbers. */
  static Network numbered(int actors, int[]... pairs) {
    return new Network(
        "month",
        IntStream.range(0, actors).mapToObj(i -> node("n" + i, "N " + i)).toList(),
        Stream.of(pairs).map(pair -> edge("n" + pair[0], "n" + pair[1], 2, 0.5)).toList());
  }

  private static List<Slice> slices(long january, long march) {
    return Stream.of(
            new Slice(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31), january, 0.5),
            new Slice(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31), march, 0.75))
        .filter(slice -> slice.stories() > 0)
        .toList();
  }
}
