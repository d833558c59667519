// SPDX-License-Identifier: Apache-2.0
// Prints what graphology reads of a GEXF file: nodes and edges.
const fs = require("fs");
const Graph = require("graphology");
const gexf = require("graphology-gexf");

const graph = gexf.parse(Graph, fs.readFileSync(process.argv[2], "utf8"));
const text = (field) => String(field ?? "-").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
const print = (...fields) => console.log(fields.map(text).join("\t"));
const first = graph.getNodeAttributes(graph.nodes().sort()[0]);
graph.forEachNode((id, node) =>
  print(
    "node", id, node.label, node.actor_type, node.stories,
    node.x - first.x, node.y - first.y, node.size, node.color.replace(/[^0-9,]/g, "")));
graph.forEachEdge((id, edge, source, target) =>
  print("edge", source, target, edge.weight, edge.npmi?.toFixed(4)));
