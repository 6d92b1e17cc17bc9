import SenderoCore
import SenderoEditor

/// An example map for checks.
enum FuzzExample {
  static let map: JourneyMap = {
    var numbers = SplitMix64(seed: 7)
    return Template.example.map(in: .english, using: &numbers)
  }()
}
