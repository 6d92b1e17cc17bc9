import SenderoCore
import SenderoEditor

/// A map to do something with.
enum FuzzExample {
  static let map: JourneyMap = {
    var numbers = SplitMix64(seed: 7)
    return Template.example.map(in: .english, using: &numbers)
  }()
}
