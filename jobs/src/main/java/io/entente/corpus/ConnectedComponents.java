/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.entente.table.OneTask;
import io.entente.table.RecordReader;
import io.entente.table.RecordWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.jgrapht.alg.util.UnionFind;

/**
 * Connected components by large-star and small-star in turn (Kiveris et al., Connected Components
 * in MapReduce and Beyond, 2014): each round ties a node's neighbours to the least of them, until
 * every component is a star. The rounds grow with the logarithm of the nodes, not with the length
 * of a chain, and no node's neighbours have to fit into memory.
 */
final class ConnectedComponents {

  /** One end of an edge; in the result, the node. */
  static final String NODE = "node";

  /** The other end. */
  static final String NEIGHBOUR = "neighbour";

  /** The least node of the component. */
  static final String ROOT = "root";

  /** Keeps the sum of hashes of all edges below the largest number. */
  private static final long HASHES = 1L << 31;

  /** So many edges fit into the driver, and their nodes into every task. */
  private static final int FEW = 100_000;

  private ConnectedComponents() {}

  /** An edge; the columns are named above. */
  private record Edge(String node, String neighbour) {}

  /** A node and the root of its component. */
  private record Rooted(String node, String root) {}

  /** Number and hash of edges. */
  private record Fingerprint(long edges, long hash) {}

  /**
   * The component of every node that has an edge to another one.
   *
   * @param pairs node and neighbour, in any order and number
   */
  static Dataset<Row> of(Dataset<Row> pairs) {
    Dataset<Row> ordered =
        pairs
            .where(col(NODE).notEqual(col(NEIGHBOUR)))
            .select(
                greatest(col(NODE), col(NEIGHBOUR)).as(NODE),
                least(col(NODE), col(NEIGHBOUR)).as(NEIGHBOUR));
    Dataset<Row> edges = KeptRows.of(OneTask.ofSmall(ordered).distinct());
    List<Edge> few = RecordReader.of(Edge.class).collect(edges.limit(FEW + 1));
    return few.size() <= FEW ? ofFew(few, edges.sparkSession()) : ofMany(edges);
  }

  /** The components of a graph that fits into the driver. */
  private static Dataset<Row> ofFew(List<Edge> edges, SparkSession spark) {
    Set<String> nodes = new HashSet<>();
    edges.forEach(edge -> nodes.addAll(List.of(edge.node(), edge.neighbour())));
    UnionFind<String> components = new UnionFind<>(nodes);
    edges.forEach(edge -> components.union(edge.node(), edge.neighbour()));
    Map<String, String> least = new HashMap<>();
    nodes.forEach(
        node ->
            least.merge(
                components.find(node), node, BinaryOperator.minBy(Comparator.naturalOrder())));
    List<Rooted> roots =
        nodes.stream().map(node -> new Rooted(node, least.get(components.find(node)))).toList();
    return broadcast(RecordWriter.of(Rooted.class).dataset(spark, roots));
  }

  /** The components by stars, in as many rounds as it takes. */
  static Dataset<Row> ofMany(Dataset<Row> pairs) {
    Dataset<Row> edges = pairs;
    Fingerprint former = null;
    Fingerprint now = fingerprint(edges);
    while (now.edges() > 0 && !now.equals(former)) {
      edges = KeptRows.of(smallStar(largeStar(edges)));
      former = now;
      now = fingerprint(edges);
    }
    Dataset<Row> ofRoots = edges.select(col(NEIGHBOUR).as(NODE), col(NEIGHBOUR).as(ROOT));
    return edges.select(col(NODE), col(NEIGHBOUR).as(ROOT)).union(ofRoots.distinct());
  }

  /** Ties the greater neighbours of a node to the least of it and all its neighbours. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> bothWays =
        edges.unionByName(edges.select(col(NEIGHBOUR).as(NODE), col(NODE).as(NEIGHBOUR)));
    Column least = least(min(col(NEIGHBOUR)).over(Window.partitionBy(col(NODE))), col(NODE));
    return bothWays
        .withColumn(ROOT, least)
        .where(col(NEIGHBOUR).gt(col(NODE)))
        .select(col(NEIGHBOUR).as(NODE), col(ROOT).as(NEIGHBOUR))
        .distinct();
  }

  /** Ties a node and its lesser neighbours to the least of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> withLeast =
        edges.withColumn(ROOT, min(col(NEIGHBOUR)).over(Window.partitionBy(col(NODE))));
    Dataset<Row> neighbours =
        withLeast
            .where(col(NEIGHBOUR).notEqual(col(ROOT)))
            .select(col(NEIGHBOUR).as(NODE), col(ROOT).as(NEIGHBOUR));
    return neighbours.union(withLeast.select(col(NODE), col(ROOT).as(NEIGHBOUR))).distinct();
  }

  /** Number and hash of the edges, by which a round that changes nothing is known. */
  private static Fingerprint fingerprint(Dataset<Row> edges) {
    Column hash = pmod(xxhash64(col(NODE), col(NEIGHBOUR)), lit(HASHES));
    return RecordReader.of(Fingerprint.class)
        .collect(edges.agg(count(lit(1)).as("edges"), coalesce(sum(hash), lit(0L)).as("hash")))
        .get(0);
  }
}
