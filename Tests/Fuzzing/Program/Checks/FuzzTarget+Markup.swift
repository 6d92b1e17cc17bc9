import SenderoCore
import SenderoExchange

extension FuzzTarget {
  /// Reading Mermaid diagrams, and writing the resulting maps.
  static let mermaid = FuzzTarget(name: "mermaid") { bytes in
    let format = MermaidFormat()
    _ = format.recognizes(ImportSample(bytes))
    guard let imported = read(bytes, named: "x.mmd", with: format) else { return nil }
    if let flaw = flaw(of: imported, in: bytes) { return flaw }
    let text = format.text(imported.map, FormatOptions(language: .spanish))
    guard let again = read(Array(text.utf8), named: "x.mmd", with: format) else {
      return "what is written cannot be read"
    }
    return again.map == imported.map ? nil : "what is written reads otherwise"
  }

  /// Reading Markdown documents.
  static let markdown = FuzzTarget(name: "markdown") { bytes in
    let format = MarkdownFormat()
    _ = format.recognizes(ImportSample(bytes))
    guard let imported = read(bytes, named: "x.md", with: format) else { return nil }
    return flaw(of: imported, in: bytes)
  }

  private static func read(_ bytes: [UInt8], named name: String, with format: any ReadableFormat)
    -> ImportedMap?
  {
    for pick in [nil, 1] {
      var source = ImportSource(bytes, fileName: name)
      if let imported = try? format.read(&source, ImportOptions(language: .english, title: "x", pick: pick)) {
        return imported
      }
    }
    return nil
  }

  /// The flaw in an imported map or in the lines of its remarks; `nil` if there is none.
  private static func flaw(of imported: ImportedMap, in bytes: [UInt8]) -> String? {
    guard let again = try? JourneyMap.read(imported.map.bytes) else { return "the map cannot be read" }
    if again.map != imported.map { return "the map reads otherwise" }
    // A file in Windows-1252 or UTF-16 has at most as many line breaks as bytes.
    let wrong = imported.remarks.first { $0.line.map { !(1...(bytes.count + 1)).contains($0) } ?? false }
    return wrong.map { "a remark is on no line: \($0.text.english)" }
  }
}
