/// A number that preserves the digits with which it was written.
public struct Number: Hashable, Sendable, CustomStringConvertible {
  /// The number as a JSON literal.
  public let literal: String

  /// Makes a number from a JSON literal that a reader has checked.
  init(checkedLiteral: String) {
    literal = checkedLiteral
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    literal = String(value)
  }

  /// Makes a number from a text that the user typed.
  ///
  /// A decimal comma is accepted as a decimal point. The result is `nil` if the text is not a number.
  public init?(typed text: String) {
    let literal = String(text.map { $0 == "," ? "." : $0 })
    guard case .number(let checked)? = try? JSONReader.read(Array(literal.utf8)) else { return nil }
    self.literal = checked
  }

  /// The value, rounded to a double.
  public var double: Double? { Double(literal) }

  /// The literal.
  public var description: String { literal }
}
