/// A part of the program that takes whatever comes, and what must hold of all that comes of it.
struct FuzzTarget: Sendable {
  /// Names the folder of its corpus and its dictionary too.
  let name: String
  /// Says what is wrong with what is made of an input, or `nil`; a crash speaks for itself.
  let check: @Sendable ([UInt8]) -> String?

  /// All of them, in the order they are run.
  static let all = [reader, map, merge, recovery, input, session, settings]

  /// The names of all of them.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// The next of a row of numbers that always is the same (SplitMix64): what an input does must not depend on chance.
struct FuzzNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64 = 1) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
