import SenderoCore

/// A document in Markdown with tables and a drawn journey, as GitHub and GitLab show it.
public struct MarkdownFormat: WritableFormat {
  /// The name.
  public let name = "markdown"
  /// The suffixes of Markdown files.
  public let fileSuffixes = ["md", "markdown"]
  /// The description of the format.
  public let about = LocalizedText(
    "A Markdown document with tables and a drawn journey, for GitHub, GitLab and wikis; reads tables of others too",
    "Un documento Markdown con tablas y el recorrido dibujado, para GitHub, GitLab y wikis; lee también tablas ajenas"
  )

  /// Makes the format.
  public init() {}

  /// Writes a map as a document.
  ///
  /// The journey is a Mermaid diagram, from which this program reads the map again. All fields that this version
  /// knows are in the document. Retired touchpoints are left out unless they are requested.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    let shown = ShownMap(map, options)
    var writer = MarkdownWriter(shown, options.language, names: map)
    writer.write(to: &output)
    let hidden = map.touchpointCount - shown.map.touchpointCount
    return hidden == 0 ? [] : [ExchangeRemark(MermaidPhrase.leftOut(hidden))]
  }
}
