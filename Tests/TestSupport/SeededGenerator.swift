import Foundation
import SenderoCore
import SenderoEditor

/// Reproducible random numbers from a seed (SplitMix64), for property tests.
public struct SeededGenerator: RandomNumberGenerator, Sendable, CustomStringConvertible {
  /// The seed it began with.
  public let seed: UInt64
  private var numbers: SplitMix64

  /// Makes a generator.
  public init(seed: UInt64) {
    self.seed = seed
    numbers = SplitMix64(seed: seed)
  }

  /// Makes a generator with the seed in `SENDERO_SEED`, or else with a default one, and prints the seed and the test.
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

  /// The environment variable that reproduces the numbers.
  public var description: String { "SENDERO_SEED=\(seed)" }
}
