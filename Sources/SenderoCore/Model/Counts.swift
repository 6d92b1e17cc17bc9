/// Whole numbers under free names, in order: answers of a survey, votes of people.
public struct Counts: Hashable, Sendable, FieldValue {
  /// Names and numbers, in order.
  public var entries: [(name: String, number: Number)]

  /// Makes counts of names and numbers.
  public init(_ entries: [(name: String, number: Number)] = []) {
    self.entries = entries
  }

  /// Counts.
  public static var kind: FieldKind { .counts }
  /// No counts.
  public static var absent: Counts { Counts() }

  /// Reads an object of which every member is a number.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    entries = []
    for member in object.members {
      guard let number = Number(json: member.value) else { return nil }
      entries.append((member.key, number))
    }
  }

  /// The counts, unless there are none.
  public var json: JSONValue? {
    guard !entries.isEmpty else { return nil }
    return .object(JSONObject(entries.map { JSONObject.Member(key: $0.name, value: $0.number.json) }))
  }

  /// Whether two have the same names with the same numbers in the same order.
  public static func == (left: Counts, right: Counts) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.name == $1.name && $0.number == $1.number }
  }

  /// Feeds names and numbers to a hasher.
  public func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.name)
      hasher.combine(entry.number)
    }
  }
}
