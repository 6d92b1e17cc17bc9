/// The successive names of one touchpoint, with the times at which they appeared on the screen.
struct NameChain {
  /// The names; the last is `nil` if the touchpoint was deleted.
  var names: [String?]
  /// The time at which each name appeared; `nil` if it did not.
  var seen: [ContinuousClock.Instant?]
  /// The number of names that were reported as saved.
  var saved = 0

  /// A touchpoint that the map has from the beginning.
  static func original(_ name: String) -> NameChain {
    NameChain(names: [name], seen: [ContinuousClock.now - .seconds(1000)], saved: 1)
  }

  /// A touchpoint that is added.
  static func added(_ name: String) -> NameChain { NameChain(names: [name], seen: [nil]) }

  /// Adds another name; `nil` deletes the touchpoint.
  mutating func change(to name: String?) {
    names.append(name)
    seen.append(nil)
  }

  /// The number of edits that a map with these names contains; `nil` if it has several names of the chain.
  func inForce(in all: Set<String>) -> Int? {
    let found = names.indices.filter { names[$0].map(all.contains) ?? false }
    if found.count > 1 { return nil }
    if let found = found.first { return found + 1 }
    return names.last == .some(nil) ? names.count : 0
  }

  /// The number of edits that had appeared by a time.
  func seen(by time: ContinuousClock.Instant) -> Int {
    (seen.lastIndex { $0.map { $0 <= time } ?? false } ?? -1) + 1
  }
}
