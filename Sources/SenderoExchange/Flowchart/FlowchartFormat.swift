import SenderoCore

/// A Mermaid `flowchart`, which keeps branches and loops, for tools that draw no `journey`.
public struct FlowchartFormat: WritableFormat {
  /// The name.
  public let name = "mermaid-flowchart"
  /// The suffixes of Mermaid files.
  public let fileSuffixes = ["mmd", "mermaid"]
  /// The description of the format.
  public let about = LocalizedText(
    "A Mermaid flowchart with branches and loops, for tools that draw no journey",
    "Un flowchart de Mermaid con ramas y vueltas, para herramientas que no dibujan journey")

  /// Makes the format.
  public init() {}

  /// Writes a map as a flowchart: a box a stage, a node a touchpoint in the colour of its rating, and arrows where
  /// the journey continues.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    let shown = ShownMap(map, options).map
    var writer = FlowchartWriter(shown, options.language)
    var remarks = writer.write(to: &output)
    let hidden = map.touchpointCount - shown.touchpointCount
    if hidden > 0 { remarks.append(ExchangeRemark(MermaidPhrase.leftOut(hidden))) }
    return remarks
  }
}
