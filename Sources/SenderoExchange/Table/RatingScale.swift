import SenderoCore

/// The meaning of the ratings in a column.
public enum RatingScale: Hashable, Sendable {
  /// Words, faces and signs, such as `good`, `🙂` or `--`.
  case words
  /// Numbers between the worst and the best.
  case numbers(worst: Double, best: Double)

  /// Reads a scale as people type it: `words`, or the worst and the best number: `1..5`, `5..1`, `-2..2`.
  public init?(_ text: String) {
    if text == "words" {
      self = .words
      return
    }
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map {
      Double(NumberText.plain(String($0)))
    }
    guard ends.count == 2 else { return nil }
    guard let worst = ends[0], let best = ends[1], worst != best, worst.isFinite, best.isFinite else {
      return nil
    }
    self = .numbers(worst: worst, best: best)
  }

  /// The scale as people type it.
  public var name: String {
    switch self {
    case .words: "words"
    case .numbers(let worst, let best): Self.literal(worst) + ".." + Self.literal(best)
    }
  }

  /// Returns the rating that a text stands for.
  ///
  /// Of a scale of numbers, the middle is neutral, three fifths of the way to an end is strong, and a step
  /// at an end is never neutral. With three steps, both ends are mild.
  ///
  /// - Parameter text: The text of a cell.
  /// - Returns: The rating; `nil` if the text is not on the scale.
  func rating(of text: String) -> Rating? {
    guard case .numbers(let worst, let best) = self, Self.number(text) != nil else {
      return RatingWords.rating(of: text)
    }
    guard let share = share(of: text) else { return nil }
    let position = share * 2 - 1
    if abs(position) < 0.199 { return Rating(.neutral) }
    let isStrong = abs(position) > 0.599 && abs(best - worst) > 2
    return Rating(position > 0 ? .positive : .negative, isStrong: isStrong)
  }

  /// Returns the position of a number on the scale: 0 for the worst, 1 for the best.
  func share(of text: String) -> Double? {
    guard case .numbers(let worst, let best) = self, let value = Self.number(text) else { return nil }
    let share = (value - worst) / (best - worst)
    return (0...1).contains(share) ? share : nil
  }

  /// Returns the number that a cell holds: `4`, `−2`, `+1`, `3,5` or the first of `4/5`.
  static func number(_ text: String) -> Double? {
    var text = NumberText.plain(text.trimmed)
    if let slash = text.firstIndex(of: "/"), Double(text[text.index(after: slash)...].trimming) != nil {
      text = String(text[..<slash]).trimmed
    }
    if text.hasPrefix("+") { text.removeFirst() }
    return Number(typed: text)?.double
  }

  /// A number of the scale as people type it.
  static func literal(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }
}

extension Substring {
  fileprivate var trimming: String { String(self).trimmed }
}
