import Foundation
import SenderoCore
import SenderoEditor

/// Random numbers that a seed repeats (SplitMix64), for tests of properties.
public struct SeededGenerator: RandomNumberGenerator, Sendable, CustomStringConvertible {
  /// The seed it began with.
  public let seed: UInt64
  private var numbers: SplitMix64

  /// Makes a generator.
  public init(seed: UInt64) {
    self.seed = seed
    numbers = SplitMix64(seed: seed)
  }

  /// Makes a generator with the seed in `SENDERO_SEED`, or with another one if that holds none, and prints the seed with
  /// the test that uses it.
  public static func fromEnvironment(
    default seed: UInt64, for test: String = #function, in file: String = #fileID
  ) -> SeededGenerator {
    let given = ProcessInfo.processInfo.environment["SENDERO_SEED"].flatMap { UInt64($0) }
    let generator = SeededGenerator(seed: given ?? seed)
    print("\(generator) in \(file), \(test)")
    return generator
  }

  /// The next number.
  public mutating func next() -> UInt64 { numbers.next() }

  /// What to set in the environment to get the same numbers again.
  public var description: String { "SENDERO_SEED=\(seed)" }
}
