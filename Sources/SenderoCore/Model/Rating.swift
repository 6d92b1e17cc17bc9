/// How a touchpoint was rated: an experience and whether it is felt strongly.
public struct Rating: Hashable, Sendable {
  /// Good, indifferent or bad.
  public var experience: Experience
  /// Whether it is felt strongly.
  public var isStrong: Bool

  /// Makes a rating.
  public init(_ experience: Experience, isStrong: Bool = false) {
    self.experience = experience
    self.isStrong = isStrong
  }

  /// The score, −2 … +2: negative −1, neutral 0, positive +1, doubled where strong.
  ///
  /// These are the five steps of the emotional journey's scale.
  public var score: Int {
    let direction =
      switch experience {
      case .positive: 1
      case .neutral: 0
      case .negative: -1
      }
    return isStrong ? direction * 2 : direction
  }

  /// The sign that stands for it where there is no colour: `+`, `=` or `-`, doubled where strong.
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
