import SenderoCanvas
import SenderoCore

/// The differences of two maps, in a format for people or programs.
public struct ComparisonReport {
  /// A format of the report.
  public enum Format: String, CaseIterable, Sendable {
    case text, json, markdown
  }

  private let comparison: MapComparison
  private let files: (first: String, second: String)
  private let language: Language

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - files: The files of the two maps, as the user named them.
  ///   - language: The language of all words that do not come from the maps.
  public init(_ comparison: MapComparison, files: (first: String, second: String), in language: Language) {
    self.comparison = comparison
    self.files = files
    self.language = language
  }

  /// The report in a format.
  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: json
    case .markdown: markdown
    }
  }

  // MARK: Text

  private var text: String {
    var output = IndentedText()
    output.line(0, "\(files.first) → \(files.second)")
    output.line(0, comparison.summary[language])
    output.line(0, balance)
    for group in groups {
      output.blankLine()
      output.line(0, heading(of: group))
      for index in group.differences {
        let difference = comparison.differences[index]
        output.line(1, difference.kind.sign + " " + words(difference))
      }
    }
    return output.text
  }

  // MARK: Markdown

  private var markdown: String {
    let head = [
      "# " + MarkdownText.escaped("\(files.first) → \(files.second)"),
      MarkdownText.escaped(comparison.summary[language]), MarkdownText.escaped(balance),
    ]
    let sections = groups.map { group in
      let items = group.differences.map { index in
        let difference = comparison.differences[index]
        return "- **\(difference.kind.label[language])**: \(MarkdownText.escaped(words(difference)))\n"
      }
      return "## \(MarkdownText.escaped(heading(of: group)))\n\n" + items.joined()
    }
    return (head.map { $0 + "\n" } + sections).joined(separator: "\n")
  }

  // MARK: JSON

  private var json: String {
    let kinds = MapDifference.Kind.allCases
    return ReportJSON.write(
      ReportJSON.object([
        ("first", side(comparison.first, files.first, comparison.first.id, comparison.firstCounts)),
        (
          "second",
          side(
            comparison.second, files.second,
            comparison.secondID(of: ItemIdentity(kind: JourneyMap.kind.name, id: comparison.second.id)),
            comparison.secondCounts)
        ),
        (
          "counts",
          ReportJSON.object(kinds.map { ($0.rawValue, ReportJSON.number(comparison.count(of: $0))) })
        ),
        (
          "differences",
          .array(
            groups.flatMap { group in group.differences.map { json(comparison.differences[$0], in: group) } })
        ),
      ]))
  }

  private func side(_ map: JourneyMap, _ file: String, _ id: String, _ counts: RatingCounts) -> JSONValue {
    ReportJSON.object([
      ("file", .string(file)), ("id", .string(id)), ("title", ReportJSON.text(map.title)),
      ("ratings", ReportJSON.ratings(counts)),
    ])
  }

  private func json(_ difference: MapDifference, in group: MapComparison.Group) -> JSONValue {
    let change = difference.changes.first
    var members: [(String, JSONValue?)] = [
      ("kind", .string(difference.kind.rawValue)), ("stage", group.stage.map { .string($0.name) }),
      ("item", .string(difference.item.kind)), ("name", change.map { .string($0.name) }),
      ("first", place(difference.item, comparison.firstPath(of: difference.item), difference.item.id)),
      (
        "second",
        place(
          difference.item, comparison.secondPath(of: difference.item),
          comparison.secondID(of: difference.item))
      ),
    ]
    switch difference.kind {
    case .rating, .edited:
      members.append(
        ("fields", .array(difference.changes.compactMap { field($0, difference.steps) })))
    case .moved:
      members += [("from", owner(difference.origin)), ("to", owner(difference.destination))]
    case .added: members.append(("to", owner(difference.destination)))
    case .reordered: members.append(("after", difference.predecessor.map { .string($0) }))
    case .removed: break
    }
    if let contents = change?.contents, !contents.isEmpty {
      members.append(
        ("contents", ReportJSON.object(contents.map { ($0.item, ReportJSON.number($0.number)) })))
    }
    members.append(("text", .string(words(difference))))
    return ReportJSON.object(members)
  }

  private func place(_ item: ItemIdentity, _ path: JSONPath?, _ id: String) -> JSONValue? {
    path.map { ReportJSON.object([("id", .string(id)), ("path", .string($0.description))]) }
  }

  private func field(_ change: MapChange, _ steps: [JSONPath.Step]) -> JSONValue? {
    guard case .edited(let key, let old, let new) = change.kind else { return nil }
    let path = steps + [.key(key)]
    return ReportJSON.object([
      ("field", .string(String(JSONPath(path).description.dropFirst(2)))), ("old", old), ("new", new),
    ])
  }

  private func owner(_ place: MergePlace?) -> JSONValue? {
    place.map { place in
      ReportJSON.object([("item", .string(place.kind)), ("name", ReportJSON.text(place.name))])
    }
  }

  // MARK: Parts

  private var groups: [MapComparison.Group] { comparison.groups.filter { !$0.differences.isEmpty } }

  private var balance: String { "\(comparison.firstCounts.signs) → \(comparison.secondCounts.signs)" }

  private func words(_ difference: MapDifference) -> String { comparison.text(of: difference)[language] }

  private func heading(of group: MapComparison.Group) -> String { group.heading[language] }
}
