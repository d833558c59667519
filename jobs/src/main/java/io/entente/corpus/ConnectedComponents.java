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
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
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

  private static final StructType ROOTS =
      new StructType()
          .add(NODE, DataTypes.StringType, false)
          .add(ROOT, DataTypes.StringType, false);

  private ConnectedComponents() {}

  /**
   * The component of every node that has an edge to another one.
   *
   * @param pairs node and neighbour, in any order and number
   */
  static Dataset<Row> of(Dataset<Row> pairs) {
    Dataset<Row> edges =
        KeptRows.of(
            pairs
                .where(col(NODE).notEqual(col(NEIGHBOUR)))
                .select(
                    greatest(col(NODE), col(NEIGHBOUR)).as(NODE),
                    least(col(NODE), col(NEIGHBOUR)).as(NEIGHBOUR))
                .distinct());
    List<Row> few = edges.limit(FEW + 1).collectAsList();
    return few.size() <= FEW ? ofFew(few, edges.sparkSession()) : ofMany(edges);
  }

  /** The components of a graph that fits into the driver. */
  private static Dataset<Row> ofFew(List<Row> edges, SparkSession spark) {
    Set<String> nodes = new HashSet<>();
    edges.forEach(edge -> nodes.addAll(List.of(edge.getString(0), edge.getString(1))));
    UnionFind<String> components = new UnionFind<>(nodes);
    edges.forEach(edge -> components.union(edge.getString(0), edge.getString(1)));
    Map<String, String> least = new HashMap<>();
    nodes.forEach(
        node ->
            least.merge(
                components.find(node), node, BinaryOperator.minBy(Comparator.naturalOrder())));
    List<Row> roots =
        nodes.stream()
            .map(node -> RowFactory.create(node, least.get(components.find(node))))
            .toList();
    return broadcast(spark.createDataFrame(roots, ROOTS));
  }

  /** The components by stars, in as many rounds as it takes. */
  static Dataset<Row> ofMany(Dataset<Row> pairs) {
    Dataset<Row> edges = pairs;
    Row former = null;
    Row now = fingerprint(edges);
    while (now.getLong(0) > 0 && !now.equals(former)) {
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
  private static Row fingerprint(Dataset<Row> edges) {
    Column hash = pmod(xxhash64(col(NODE), col(NEIGHBOUR)), lit(HASHES));
    return edges.agg(count(lit(1)), coalesce(sum(hash), lit(0L))).first();
  }
}
