"""Checks a user journey graph against the contexts and shapes of a copy of its specification."""

import json
import pathlib
import sys

import pyld.jsonld
import pyshacl
import rdflib

spec, graph = pathlib.Path(sys.argv[1]) / "specs" / "ed", pathlib.Path(sys.argv[2])
parts = ("core", "graph", "runtime", "experience")
document = json.loads(graph.read_text())
document["@context"] = [
    json.loads((spec / part / f"{part}.context.jsonld").read_text())["@context"] for part in parts
]
quads = pyld.jsonld.to_rdf(document, {"format": "application/n-quads"})
data = rdflib.Dataset()
data.parse(data=quads, format="nquads")
shapes = rdflib.Graph()
for part in ("core", "graph", "experience"):
    shapes.parse(spec / part / f"{part}.shape.ttl", format="turtle")
plain = rdflib.Graph()
for subject, predicate, target, _ in data.quads():
    plain.add((subject, predicate, target))
conforms, _, report = pyshacl.validate(plain, shacl_graph=shapes, advanced=True, allow_warnings=True)
print(report)
print(len(plain), "triples")
sys.exit(0 if conforms and len(plain) > 5 else 1)
