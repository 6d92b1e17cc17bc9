import SenderoCanvas
import SenderoCore

/// The table of the touchpoints of a stage, with a column for each field that any of them has, of the few that
/// matter most.
struct MarkdownTouchpointTable {
  private let touchpoints: ItemList<Touchpoint>
  private let stageNumber: Int
  private let facts: MarkdownFacts

  /// The fields with columns of their own, after the name and the rating.
  private static let fields = [
    Touchpoint.fields.channel.description, Touchpoint.fields.personas.description,
    Touchpoint.fields.painPoints.description, Touchpoint.fields.opportunities.description,
  ]

  /// The keys of the fields of a touchpoint that the table shows.
  static func fieldKeys(of touchpoint: Touchpoint) -> Set<String> {
    let fields = Touchpoint.fields
    var keys = Set(Self.fields.map(\.key) + [fields.name.key, fields.momentOfTruth.key])
    // A word that does not name a rating is shown unchanged among the other fields.
    if touchpoint.rating != nil { keys.formUnion([fields.experience.key, fields.intensity.key]) }
    return keys
  }

  /// Makes a table.
  init(_ touchpoints: ItemList<Touchpoint>, _ stageNumber: Int, _ facts: MarkdownFacts) {
    (self.touchpoints, self.stageNumber, self.facts) = (touchpoints, stageNumber, facts)
  }

  /// Writes the table.
  func write(to output: inout some TextOutputStream) {
    let language = facts.language
    let fields = Self.fields.filter { field in touchpoints.contains { $0.object[field.key] != nil } }
    let names = [Touchpoint.kind.title, Touchpoint.fields.experience.description.label] + fields.map(\.label)
    MarkdownTable.writeHeader(names.map { $0[language] }, to: &output)
    for (index, touchpoint) in touchpoints.enumerated() {
      let name = MarkdownText.escaped(touchpoint.name)
      let number = "\(stageNumber).\(index + 1) "
      let cells = fields.map { field in
        touchpoint.object[field.key].map { facts.value($0, of: field) } ?? ""
      }
      MarkdownTable.writeRow(
        [number + (name.isEmpty ? BoardPhrase.unnamed[language] : name), experience(of: touchpoint)] + cells,
        to: &output)
    }
  }

  /// The rating in a sign and words.
  private func experience(of touchpoint: Touchpoint) -> String {
    let language = facts.language
    var parts: [String] = []
    if let rating = touchpoint.rating {
      let assumption = touchpoint.hasAssumedRating ? " (" + OutlinePhrase.assumption[language] + ")" : ""
      parts.append(
        MarkdownText.escaped(rating.symbol) + " " + rating.label[language] + assumption)
    } else if touchpoint.object[Touchpoint.fields.experience.key] == nil {
      parts.append(OutlinePhrase.unrated[language])
    }
    if touchpoint.momentOfTruth {
      parts.append("**" + Touchpoint.fields.momentOfTruth.description.label[language].lowercased() + "**")
    }
    return parts.joined(separator: ", ")
  }
}
