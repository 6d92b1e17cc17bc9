import SenderoCore

/// A map to do something with.
enum FuzzExample {
  static let map: JourneyMap = {
    var numbers = FuzzNumbers(seed: 7)
    return Template.example.map(in: .english, using: &numbers)
  }()
}
