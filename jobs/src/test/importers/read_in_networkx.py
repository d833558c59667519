# SPDX-License-Identifier: Apache-2.0
"""Prints what networkx reads of a GEXF or GraphML file: nodes and edges."""
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path)


def text(field):
    return "-" if field is None else str(field).replace("\n", "\\n").replace("\t", "\\t")


def show(*fields):
    print("\t".join(map(text, fields)))


first = graph.nodes[min(graph.nodes)]
for node, of in graph.nodes(data=True):
    fields = [of["label"], of.get("type"), of["stories"]]
    if "viz" in of:
        at, start = of["viz"]["position"], first["viz"]["position"]
        fields += [at["x"] - start["x"], at["y"] - start["y"], of["viz"]["size"]]
        fields.append(",".join(str(of["viz"]["color"][channel]) for channel in "rgb"))
    show("node", node, *fields)
for source, target, of in graph.edges(data=True):
    npmi = of.get("npmi")
    show("edge", source, target, int(of["weight"]), None if npmi is None else f"{npmi:.4f}")
