"""Reads one network in four formats with networkx and prints what it found, as JSON, for each.

Usage: read_network.py FILE.gexf FILE.graphml FILE.d3.json FILE.cyjs
"""

import inspect
import json
import re
import sys

import networkx as nx


def node_link(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    # The keyword for the list of links is `link` before networkx 3.4 and `edges` since.
    names = inspect.signature(nx.node_link_graph).parameters
    return nx.node_link_graph(data, **{"edges" if "edges" in names else "link": "links"})


def cytoscape(path):
    with open(path, encoding="utf-8") as file:
        graph = nx.cytoscape_graph(json.load(file))
    # What the format says twice.
    for node, values in graph.nodes(data=True):
        assert (values.pop("id"), values.pop("value"), values.pop("name")) == (node, node, values["label"])
    for source, target, values in graph.edges(data=True):
        assert {values.pop("source"), values.pop("target")} == {source, target}
        assert values.pop("interaction") == values["kind"]
    return graph


def found(graph):
    return {
        "type": type(graph).__name__,
        "nodes": {node: {k: v for k, v in values.items()} for node, values in sorted(graph.nodes(data=True))},
        "links": {
            " ".join(sorted((source, target))): {k: v for k, v in values.items() if k != "id"}
            for source, target, values in graph.edges(data=True)
        },
        "components": sorted(len(part) for part in nx.connected_components(graph)),
        "degrees": {node: degree for node, degree in sorted(graph.degree(weight="weight"))},
    }


def gexf_of(path):
    graph = nx.read_gexf(path)
    assert graph.graph["mode"] == "dynamic"
    # networkx writes an end that is open as "None".
    years = lambda spell: [None if day in (None, "None") else int(re.fullmatch(r"(\d{4})-\d\d-\d\d", day)[1]) for day in spell]
    # How long each lasts, and how Gephi draws it: other formats have no place for that.
    for _, values in graph.nodes(data=True):
        viz = values.pop("viz")
        assert viz["size"] >= 4 and ("color" in viz) == ("community" in values)
        for first, last in map(years, values.pop("spells", [])):
            assert first is None or first <= values.get("firstYear", first)
            assert last is None or last >= values.get("lastYear", last)
    for _, _, values in graph.edges(data=True):
        for spell in map(years, values.pop("spells", [])):
            assert spell == [values.get("firstYear"), values.get("lastYear")]
    return graph


gexf, graphml, d3, cyjs = sys.argv[1:5]
graphs = {
    "gexf": gexf_of(gexf),
    "graphml": nx.read_graphml(graphml),
    "d3": node_link(d3),
    "cyjs": cytoscape(cyjs),
}
json.dump({name: found(graph) for name, graph in graphs.items()}, sys.stdout)
