import SenderoCore

/// Makes the ids of imported items; the same seed gives the same ids.
struct ImportIdentifiers {
  private var generator: Numbers
  private var used: Set<String> = []

  /// Makes a source of ids.
  init(seed: UInt64) { generator = Numbers(state: seed) }

  /// Makes an id that no other item has.
  mutating func next() -> String {
    while true {
      let id = Identifier.random(using: &generator)
      if used.insert(id).inserted { return id }
    }
  }

  /// Notes an id that an item of the file has, so that no other item gets it.
  mutating func note(_ id: String) { used.insert(id) }

  /// A small generator with a state of 64 bits (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
