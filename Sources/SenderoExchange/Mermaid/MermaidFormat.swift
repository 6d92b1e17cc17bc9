import SenderoCore

/// A Mermaid `journey` diagram, which GitHub, GitLab and many wikis draw.
public struct MermaidFormat: WritableFormat, ReadableFormat {
  /// The name.
  public let name = "mermaid"
  /// The suffixes of Mermaid files.
  public let fileSuffixes = ["mmd", "mermaid"]
  /// The description of the format.
  public let about = LocalizedText(
    "A Mermaid journey diagram, for GitHub, GitLab and wikis; also read from Markdown and HTML",
    "Un diagrama journey de Mermaid, para GitHub, GitLab y wikis; se lee también en Markdown y HTML")

  /// Makes the format.
  public init() {}

  /// Writes a map as a diagram.
  ///
  /// What Mermaid does not show follows each statement in a comment, so that reading the file gives the same
  /// map. A lens or a filter writes only the touchpoints that it shows.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    let isWhole = options.filter == nil && options.lens.persona == nil && options.lens.channel == nil
    let shown = isWhole ? map : ShownMap(map, options).map
    var writer = MermaidWriter(
      shown, options.language, showsRetired: options.showsRetired || options.lens.showsRetired)
    var remarks = writer.write(to: &output)
    let hidden = map.touchpointCount - shown.touchpointCount
    if hidden > 0 { remarks.append(ExchangeRemark(MermaidPhrase.leftOut(hidden))) }
    return remarks
  }

  /// Whether a file has the suffix of a diagram, or holds a journey diagram in Markdown or HTML.
  public func recognizes(_ sample: ImportSample) -> Bool {
    isDiagram(sample) || MermaidBlock.all(in: sample.text, isDiagram: false).contains(where: \.isJourney)
  }

  private func isDiagram(_ sample: ImportSample) -> Bool {
    guard let name = sample.fileName?.lowercased() else { return false }
    return fileSuffixes.contains { name.hasSuffix("." + $0) }
  }

  /// Reads a journey diagram.
  ///
  /// The score of a task is the common rating of its touchpoint, which counts for each of its actors: they
  /// become its personas.
  public func read(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    let isDiagram = isDiagram(source.sample)
    let blocks = MermaidBlock.all(in: try source.text(), isDiagram: isDiagram)
    let block = try journey(among: blocks, options)
    var parser = MermaidParser(block)
    var remarks = parser.remarks
    var journey = parser.journey
    if options.rescalesScores, let maximum = journey.maximumBeyondScale {
      parser = MermaidParser(block, rescales: true)
      remarks = parser.remarks + [ExchangeRemark(MermaidPhrase.rescaled(maximum))]
      journey.rescale(from: maximum)
    }
    var imported = try MermaidMapBuilder.map(of: journey, options)
    imported.remarks = remarks + imported.remarks
    return imported
  }

  private func journey(
    among blocks: [MermaidBlock], _ options: ImportOptions
  ) throws(ImportError) -> MermaidBlock {
    let journeys = blocks.filter(\.isJourney)
    if let pick = options.pick {
      guard journeys.indices.contains(pick - 1) else {
        throw ImportError(.invalid(MermaidPhrase.noSuchJourney(pick, of: journeys.count)))
      }
      return journeys[pick - 1]
    }
    guard let only = journeys.first else {
      guard let other = blocks.lazy.compactMap(\.first).first else {
        throw ImportError(.invalid(MermaidPhrase.noDiagram))
      }
      throw ImportError(.invalid(MermaidPhrase.otherKind(kind(of: other.text))), line: other.number)
    }
    guard journeys.count == 1 else {
      throw ImportError(.severalMaps(journeys.map { name(of: $0, options.language) }))
    }
    return only
  }

  /// The word that says what kind of diagram a text is.
  private func kind(of text: Substring) -> String {
    String(SafeText.line(String(text.prefix { !$0.isWhitespace && $0 != ";" }.prefix(40))))
  }

  /// The title of a diagram and its line.
  private func name(of block: MermaidBlock, _ language: Language) -> String {
    let title = MermaidParser(block).journey.title ?? ""
    return MermaidPhrase.found(title, line: block.first?.number ?? 1)[language]
  }
}
