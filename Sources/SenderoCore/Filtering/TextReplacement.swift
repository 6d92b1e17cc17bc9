/// The replacement of a text by another in the texts of a map.
///
/// Upper and lower case and accents have to agree. Ids, links, choices, dates and numbers stay as they are, and
/// so does a name that would become empty.
public struct TextReplacement: Sendable {
  /// The map after the replacement.
  public private(set) var map: JourneyMap
  /// The number of places where the text was replaced.
  public private(set) var count = 0
  /// The number of names that stay, because they would be empty.
  public private(set) var emptyNames = 0

  /// Replaces a text.
  ///
  /// - Parameters:
  ///   - old: The text to replace; if it is empty, nothing changes.
  ///   - new: The text to put in its place.
  ///   - map: The map.
  ///   - matches: The touchpoints whose texts are changed; `nil` changes all texts of the map.
  public init(of old: String, by new: String, in map: JourneyMap, only matches: FilterMatches? = nil) {
    self.map = map
    guard !old.isEmpty, old != new else { return }
    var counts = (replaced: 0, empty: 0)
    let change = { (field: FieldDescription, value: JSONValue) -> ValueChange in
      guard field.holdsText, field.kind.fits(value) else { return .keep }
      let changed = value.replacing(old, with: new, &counts.replaced)
      guard let changed else { return .keep }
      guard changed.isBlank else { return .replace(changed) }
      guard field.isRequired else { return .replace(nil) }
      counts = (counts.replaced - value.count(of: old), counts.empty + 1)
      return .keep
    }
    if let matches {
      for (stage, rows) in matches.places.stages.enumerated() where self.map.stages.indices.contains(stage) {
        for row in rows where self.map.stages[stage].touchpoints.indices.contains(row) {
          let object = self.map.stages[stage].touchpoints[row].object
          guard let changed = Touchpoint.kind.changing(object, change) else { continue }
          self.map.stages[stage].touchpoints[row].object = changed
        }
      }
    } else if let changed = JourneyMap.kind.changing(map.object, change) {
      self.map.object = changed
    }
    (count, emptyNames) = counts
  }
}

extension FieldDescription {
  /// Whether the field holds text that people write, rather than a path, an address or a value.
  fileprivate var holdsText: Bool {
    switch kind {
    case .singleLine, .multiline, .textList: !Self.addresses.contains { $0 === self }
    case .identifier, .date, .choice, .flag, .number, .reference, .references, .items, .group, .records,
      .counts, .fixed:
      false
    }
  }

  private static let addresses = [
    Touchpoint.fields.link.description, Opportunity.fields.ticket.description,
    JourneyMap.fields.baseline.description,
  ]
}

extension JSONValue {
  /// Returns the value with a text replaced, or `nil` if it does not contain the text.
  fileprivate func replacing(_ old: String, with new: String, _ count: inout Int) -> JSONValue? {
    let found = self.count(of: old)
    guard found > 0 else { return nil }
    count += found
    switch self {
    case .string(let text): return .string(text.replacingOccurrences(of: old, with: new))
    case .array(let elements):
      return .array(
        elements.map { $0.string.map { .string($0.replacingOccurrences(of: old, with: new)) } ?? $0 }
          .filter { !$0.isBlank })
    default: return nil
    }
  }

  fileprivate func count(of text: String) -> Int {
    switch self {
    case .string(let whole): whole.occurrences(of: text).count
    case .array(let elements): elements.reduce(0) { $0 + $1.count(of: text) }
    default: 0
    }
  }

  /// Whether only spaces are left.
  fileprivate var isBlank: Bool {
    switch self {
    case .string(let text): text.trimmed.isEmpty
    case .array(let elements): elements.isEmpty
    default: false
    }
  }
}
