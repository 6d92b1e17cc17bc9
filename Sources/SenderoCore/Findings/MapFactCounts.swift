/// How many parts of a map state each fact, and which facts appeared or disappeared.
struct MapFactCounts: Sendable {
  private var counts: [MapFact: Int] = [:]
  /// The facts that nothing stated before, or that nothing states any more, since `takeToggled`.
  private var toggled: Set<MapFact> = []

  /// Whether anything states a fact.
  func contains(_ fact: MapFact) -> Bool { counts[fact] != nil }

  mutating func reserve(_ count: Int) { counts.reserveCapacity(count) }

  mutating func add(_ facts: some Sequence<MapFact>) {
    for fact in facts {
      counts[fact, default: 0] += 1
      if counts[fact] == 1 { toggle(fact) }
    }
  }

  mutating func remove(_ facts: some Sequence<MapFact>) {
    for fact in facts {
      guard let count = counts[fact] else { continue }
      counts[fact] = count > 1 ? count - 1 : nil
      if count == 1 { toggle(fact) }
    }
  }

  /// A fact that disappears and appears again has not changed.
  private mutating func toggle(_ fact: MapFact) {
    if toggled.remove(fact) == nil { toggled.insert(fact) }
  }

  /// Returns the facts that have changed, and forgets them.
  mutating func takeToggled() -> Set<MapFact> {
    defer { toggled = [] }
    return toggled
  }
}
