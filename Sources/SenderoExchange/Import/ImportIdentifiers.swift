import SenderoCore

/// Makes the ids of imported items; the same seed gives the same ids.
struct ImportIdentifiers {
  private var generator: SplitMix64
  private var used: Set<String> = []

  /// Makes a source of ids.
  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// Makes an id that no other item has.
  mutating func next() -> String {
    while true {
      let id = Identifier.random(using: &generator)
      if used.insert(id).inserted { return id }
    }
  }

  /// Notes an id that an item of the file has, so that no other item gets it.
  mutating func note(_ id: String) { used.insert(id) }
}
