/// The result of a silent round.
public struct RoundResult: Hashable, Sendable {
  /// The entries, in the order of the log.
  public let entries: [AuthoredEntry]

  /// Makes a result.
  init(entries: [AuthoredEntry]) { self.entries = entries }

  /// The number of people with at least one entry.
  public var authors: Int { Set(entries.map(\.author)).count }

  /// Reads a result; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let entries = json.array, entries.count <= WorkshopLimits.entries else { return nil }
    self.init(entries: entries.compactMap(AuthoredEntry.init(json:)))
    if self.entries.count < entries.count { return nil }
  }

  /// The result as an array.
  var json: JSONValue { .array(entries.map(\.json)) }
}
