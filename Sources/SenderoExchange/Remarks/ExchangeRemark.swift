import SenderoCore

/// A remark on an export or import: what was left out, repaired or assumed.
public struct ExchangeRemark: Hashable, Sendable {
  /// The line of the file, from 1; `nil` if the remark does not concern one line.
  public var line: Int?
  /// The text of the remark.
  public var text: LocalizedText

  /// Makes a remark.
  public init(line: Int? = nil, _ text: LocalizedText) {
    self.line = line
    self.text = text
  }
}
