import SenderoCore

/// Markdown documents with a journey as a table, its stages down or across, or in the format “Markdown journey”.
///
/// Documents that this program has written hold a Mermaid diagram with all of the map, from which it is read.
extension MarkdownFormat: ReadableFormat {
  /// Whether a file is a Markdown document, or has a table of one that can be read.
  public func recognizes(_ sample: ImportSample) -> Bool {
    let name = sample.fileName?.lowercased() ?? ""
    if fileSuffixes.contains(where: { name.hasSuffix("." + $0) }) { return true }
    return MarkdownJourney.isJourney(NumberedLine.lines(of: sample.text))
      || MarkdownTableReader.all(in: sample.text).contains { $0.isUsable([]) }
  }

  /// Reads a journey.
  public func read(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    let text = try source.text()
    if MermaidBlock.all(in: text, isDiagram: false).contains(where: \.isOurs) {
      var diagram = ImportSource(Array(text.utf8))
      return try MermaidFormat().read(&diagram, options)
    }
    let lines = NumberedLine.lines(of: text)
    if MarkdownJourney.isJourney(lines) { return try map(of: MarkdownJourney(lines), options) }
    let tables = MarkdownTableReader.all(in: text)
    guard let first = tables.first else { throw ImportError(.invalid(MarkdownPhrase.noTable)) }
    let usable = tables.filter { $0.isUsable(options.columns) }
    if let pick = options.pick, !usable.indices.contains(pick - 1) {
      throw ImportError(.invalid(MarkdownPhrase.noSuchTable(pick, of: usable.count)))
    }
    guard usable.count <= 1 || options.pick != nil else {
      throw ImportError(.severalMaps(usable.map { $0.name[options.language] }))
    }
    let table = usable.isEmpty ? first : usable[(options.pick ?? 1) - 1]
    var options = options
    let title = usable.count > 1 ? table.heading : table.title
    if !title.isEmpty { options.title = title }
    do throws(ImportError) {
      return try TableImport.map(of: table.content, options)
    } catch {
      throw ImportError(error.problem, line: max(error.line ?? 1, table.content.headings.line))
    }
  }

  /// Makes a map of a document with milestones and steps.
  private func map(
    of journey: MarkdownJourney, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    var imported = try DocumentImport(DocumentOutline(.object(journey.document)), options).map()
    var remarks = journey.remarks
    var ids: [String: String] = [:]
    let order = imported.map.stages.flatMap(\.touchpoints)
    for touchpoint in order where ids[touchpoint.name] == nil { ids[touchpoint.name] = touchpoint.id }
    var following: [String: String] = [:]
    for (touchpoint, next) in zip(order, order.dropFirst()) { following[touchpoint.id] = next.id }
    var branches: [String: ItemList<Branch>] = [:]
    for arrow in journey.arrows {
      guard let from = ids[arrow.from], let to = ids[arrow.to] else {
        remarks.append(ExchangeRemark(line: arrow.line, MarkdownPhrase.noStep(arrow.to)))
        continue
      }
      var branch = Branch(object: JSONObject())
      branch.to = to
      branch.when = arrow.when
      branches[from, default: ItemList()].append(branch)
    }
    var stages = imported.map.stages
    for stage in stages.indices {
      var touchpoints = stages[stage].touchpoints
      for index in touchpoints.indices {
        let id = touchpoints[index].id
        guard let next = branches[id] else { continue }
        // A touchpoint without branches leads to the one after it.
        if next.count == 1, next[0].to == following[id], next[0].when.isEmpty { continue }
        touchpoints[index].next = next
      }
      stages[stage].touchpoints = touchpoints
    }
    imported.map.stages = stages
    imported.remarks = remarks.sorted { ($0.line ?? 0) < ($1.line ?? 0) } + imported.remarks
    return imported
  }
}

extension MarkdownTableReader {
  /// Whether a map can be made of the table.
  fileprivate func isUsable(_ columns: [(heading: String, field: String)]) -> Bool {
    guard !content.rows.isEmpty, let matching = try? ColumnMatching(content, chosen: columns) else {
      return false
    }
    return matching.isComplete && matching.shape != .events
  }

  /// The heading above the table, and its line.
  fileprivate var name: LocalizedText { MermaidPhrase.found(heading, line: content.headings.line) }
}
