/// Whole numbers by name, in order, such as the answers of a survey or people's votes.
public struct Counts: Hashable, Sendable, FieldValue {
  /// The names and their numbers, in order.
  public var entries: [(name: String, number: Number)]

  /// Makes counts from names and numbers.
  public init(_ entries: [(name: String, number: Number)] = []) {
    self.entries = entries
  }

  /// The field kind `counts`.
  public static var kind: FieldKind { .counts }
  /// A value with no counts.
  public static var absent: Counts { Counts() }

  /// Reads an object whose members are all numbers.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    entries = []
    for member in object.members {
      guard let number = Number(json: member.value) else { return nil }
      entries.append((member.key, number))
    }
  }

  /// The counts as JSON; `nil` if they are empty.
  public var json: JSONValue? {
    guard !entries.isEmpty else { return nil }
    return .object(JSONObject(entries.map { JSONObject.Member(key: $0.name, value: $0.number.json) }))
  }

  /// Whether two values have the same names and numbers in the same order.
  public static func == (left: Counts, right: Counts) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.name == $1.name && $0.number == $1.number }
  }

  /// Hashes the names and numbers.
  public func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.name)
      hasher.combine(entry.number)
    }
  }
}
