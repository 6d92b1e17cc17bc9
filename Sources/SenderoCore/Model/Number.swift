/// A number that keeps the digits it was written with.
public struct Number: Hashable, Sendable, CustomStringConvertible {
  /// The literal as JSON writes it.
  public let literal: String

  /// Makes a number of a JSON literal that a reader has checked.
  init(checkedLiteral: String) {
    literal = checkedLiteral
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    literal = String(value)
  }

  /// Makes a number of what a person typed; `nil` where that is no number. A decimal comma counts as a point.
  public init?(typed text: String) {
    let literal = String(text.map { $0 == "," ? "." : $0 })
    guard case .number(let checked)? = try? JSONReader.read(Array(literal.utf8)) else { return nil }
    self.literal = checked
  }

  /// The value, as near as a double comes.
  public var double: Double? { Double(literal) }

  /// The digits as written.
  public var description: String { literal }
}
