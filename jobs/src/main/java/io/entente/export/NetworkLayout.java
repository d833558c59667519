/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.RandomLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Where actors are drawn: Fruchterman and Reingold (1991) over each actor's closest ties, each
 * component for itself, in rows, the largest first. The same network gives the same places.
 *
 * <p>All pairs of a network would pull everything into one heap: in news nearly everybody appears
 * with a few great powers.
 */
final class NetworkLayout {

  /** More actors in one component take minutes: they get places by chance, as Gephi gives them. */
  static final int MOST_MOVED = 3_000;

  private static final int SEED = 1;
  private static final int ROUNDS = 100;

  /** Pairs of actors that are looked at; a large component gets fewer rounds. */
  private static final long MOST_LOOKS = 250_000_000;

  /** Length of a tie at rest: half as long again as the radius of the largest actor. */
  private static final double REST = 150;

  /** How much larger the box is than what is drawn: nobody shall stand at its walls. */
  private static final double ROOM = 4;

  private final Map<String, Point2D> places = new HashMap<>();
  private double rowWidth;
  private double right;
  private double top;
  private double bottom;

  private NetworkLayout(double rowWidth) {
    this.rowWidth = rowWidth;
  }

  /** The place of each actor. */
  static Map<String, Point2D> of(Network network) {
    Graph<String, DefaultEdge> ties = ClosestTies.of(network);
    List<Set<String>> components =
        new ArrayList<>(new ConnectivityInspector<>(ties).connectedSets());
    components.sort(Comparator.comparing(Set::size, Comparator.reverseOrder()));
    NetworkLayout layout = new NetworkLayout(2 * REST * Math.sqrt(network.nodes().size()));
    components.forEach(component -> layout.add(new AsSubgraph<>(ties, component)));
    return layout.places;
  }

  private void add(Graph<String, DefaultEdge> component) {
    int actors = component.vertexSet().size();
    double side = (actors > MOST_MOVED ? 1 : ROOM) * REST * Math.sqrt(actors);
    LayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(side, side));
    algorithm(actors).layout(component, model);
    place(component.vertexSet(), model);
  }

  private static LayoutAlgorithm2D<String, DefaultEdge> algorithm(int actors) {
    if (actors > MOST_MOVED) {
      return new RandomLayoutAlgorithm2D<>(SEED);
    }
    int rounds = (int) Math.min(ROUNDS, MOST_LOOKS / ((long) actors * actors) + 1);
    return new FRLayoutAlgorithm2D<>(rounds, 1 / ROOM, new Random(SEED));
  }

  /** Puts a component to the right of the last one, or into a new row where there is no room. */
  private void place(Set<String> actors, LayoutModel2D<String> model) {
    Box2D used = around(actors, model);
    if (right > 0 && right + used.getWidth() > rowWidth) {
      right = 0;
      top = bottom;
    }
    for (String actor : actors) {
      Point2D at = model.get(actor);
      places.put(
          actor,
          new Point2D(right + at.getX() - used.getMinX(), top - (at.getY() - used.getMinY())));
    }
    rowWidth = Math.max(rowWidth, used.getWidth());
    right += used.getWidth() + 2 * REST;
    bottom = Math.min(bottom, top - used.getHeight() - 2 * REST);
  }

  private static Box2D around(Set<String> actors, LayoutModel2D<String> model) {
    double left = actors.stream().mapToDouble(actor -> model.get(actor).getX()).min().orElse(0);
    double low = actors.stream().mapToDouble(actor -> model.get(actor).getY()).min().orElse(0);
    double right = actors.stream().mapToDouble(actor -> model.get(actor).getX()).max().orElse(0);
    double high = actors.stream().mapToDouble(actor -> model.get(actor).getY()).max().orElse(0);
    return new Box2D(left, low, right - left, high - low);
  }
}
