import SenderoCore

/// The score of a task, as it is written in the diagram.
enum MermaidScore: Hashable, Sendable {
  /// There is no score.
  case missing
  /// A number.
  case number(Double, literal: String)
  /// A text that is not a number.
  case words(String)

  /// Reads a score as Mermaid does, with the function `Number` of JavaScript, where an empty text is not a number.
  init(_ text: Substring) {
    let text = text.trimmedScalars
    if text.isEmpty {
      self = .missing
    } else if let value = Self.value(of: text) {
      self = .number(value, literal: String(text))
    } else {
      self = .words(String(text))
    }
  }

  /// Whether a text is a decimal number, such as `3` or `+2.5`.
  static func isDecimal(_ text: Substring) -> Bool {
    let text = text.trimmedScalars.utf8
    let digits = text.first.map { "+-".utf8.contains($0) } == true ? text.dropFirst() : text[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Whether the score is one of Mermaid's scale, 1 … 5.
  var isInRange: Bool {
    guard case .number(let value, _) = self else { return false }
    return (1...5).contains(value)
  }

  /// The whole score, 1 … 5, nearest to the number; between two, the one farther from neutral.
  var nearest: Int? {
    guard case .number(let value, _) = self, !value.isNaN else { return nil }
    let distance = min(max(value, 1), 5) - Double(MermaidNames.neutral)
    return MermaidNames.neutral + Int(distance.rounded(.toNearestOrAwayFromZero))
  }

  /// Whether the score is exactly a step of the scale, and was written as one.
  var isStep: Bool {
    guard case .number(let value, let literal) = self, let nearest else { return false }
    return value == Double(nearest) && value == Self.value(of: literal[...])
  }

  /// The score on a scale from 1 to 5 instead of one from 1 to a maximum, with the literal of the diagram.
  func rescaled(from maximum: Double) -> MermaidScore {
    guard case .number(let value, let literal) = self else { return self }
    return .number(1 + (value - 1) * 4 / (maximum - 1), literal: literal)
  }

  private static func value(of text: Substring) -> Double? {
    let radices: [(StaticString, Int)] = [("0x", 16), ("0o", 8), ("0b", 2)]
    for (prefix, radix) in radices {
      guard let digits = text.rest(after: prefix) else { continue }
      guard digits.first?.isHexDigit == true else { return nil }
      return UInt64(digits, radix: radix).map { Double($0) }
    }
    // Double also reads words such as "inf", and hexadecimal fractions.
    guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }) else { return nil }
    return Double(text.utf8.last == UInt8(ascii: ".") ? text.dropLast() : text[...])
  }
}
