/// The names that one touchpoint was given, one after another, and which of them have been seen on the screen.
struct NameChain {
  /// The names; the last is `nil` where the touchpoint was deleted.
  var names: [String?]
  /// Since when each was seen as taken; `nil` for one that was not seen.
  var seen: [ContinuousClock.Instant?]
  /// How many of them were said to be saved.
  var saved = 0

  /// A touchpoint that was there from the beginning.
  static func original(_ name: String) -> NameChain {
    NameChain(names: [name], seen: [ContinuousClock.now - .seconds(1000)], saved: 1)
  }

  /// A touchpoint that is added.
  static func added(_ name: String) -> NameChain { NameChain(names: [name], seen: [nil]) }

  /// Goes on with another name, or none.
  mutating func change(to name: String?) {
    names.append(name)
    seen.append(nil)
  }

  /// How many of the edits are in force with these names; `nil` where that makes no sense.
  func inForce(in all: Set<String>) -> Int? {
    let found = names.indices.filter { names[$0].map(all.contains) ?? false }
    if found.count > 1 { return nil }
    if let found = found.first { return found + 1 }
    return names.last == .some(nil) ? names.count : 0
  }

  /// How many edits were seen by a time.
  func seen(by time: ContinuousClock.Instant) -> Int {
    (seen.lastIndex { $0.map { $0 <= time } ?? false } ?? -1) + 1
  }
}
