/// A rating of a touchpoint: an experience and its intensity.
public struct Rating: Hashable, Sendable {
  /// The experience: positive, neutral or negative.
  public var experience: Experience
  /// Whether the experience is strong.
  public var isStrong: Bool

  /// Makes a rating.
  public init(_ experience: Experience, isStrong: Bool = false) {
    self.experience = experience
    self.isStrong = isStrong
  }

  /// The score, −2 … +2: negative −1, neutral 0, positive +1, doubled if strong.
  ///
  /// These are the five steps of the emotional curve's scale.
  public var score: Int {
    let direction =
      switch experience {
      case .positive: 1
      case .neutral: 0
      case .negative: -1
      }
    return isStrong ? direction * 2 : direction
  }

  /// The symbol of the rating without colour: `+`, `=` or `-`, doubled if strong.
  public var symbol: String {
    let sign =
      switch experience {
      case .positive: "+"
      case .neutral: "="
      case .negative: "-"
      }
    return isStrong ? sign + sign : sign
  }
}
