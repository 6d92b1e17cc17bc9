import SenderoCanvas
import SenderoCore

/// The User Journey Graph, a draft of a community group of the W3C, as JSON-LD.
///
/// Source: the contexts and shapes of https://github.com/openuji/spec-ujg at e01e9a2.
public struct UJGFormat: WritableFormat {
  /// The name.
  public let name = "ujg"
  /// The suffixes of JSON-LD.
  public let fileSuffixes = ["jsonld", "ujg.json"]
  /// The description of the format.
  public let about = LocalizedText(
    "A user journey graph in JSON-LD (W3C community group UJG)",
    "Un grafo de recorrido de usuario en JSON-LD (grupo comunitario UJG del W3C)")

  /// Makes the format.
  public init() {}

  /// Writes a map as a graph: a state and a step for each touchpoint, with the ways between them.
  ///
  /// The graph has no place for ratings, emotions and most other fields: they are in the extensions of the
  /// nodes, under `sendero`.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    let graph = UJGGraph(options.shown(map), untitled: BoardPhrase.untitled[options.language])
    ExportedJSON.write(graph.header, and: "nodes", to: &output, elements: graph.forEachNode)
    return [ExchangeRemark(UJGGraph.remark)]
  }
}
