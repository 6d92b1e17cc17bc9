/// The layout of a file from another program that a save changes although no value differs.
public struct ForeignLayout: Equatable, Sendable {
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool
  /// Whether the lines of the file end with carriage returns.
  public var hasCarriageReturns: Bool

  /// Makes a layout.
  public init(hasByteOrderMark: Bool, hasCarriageReturns: Bool) {
    self.hasByteOrderMark = hasByteOrderMark
    self.hasCarriageReturns = hasCarriageReturns
  }

  /// Finds the layout of a document; `nil` if it has neither mark.
  ///
  /// Only the end of the first line is looked at.
  init?(_ bytes: [UInt8]) {
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let end = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    hasCarriageReturns = end.map { bytes[$0] == UInt8(ascii: "\r") } ?? false
    if !hasByteOrderMark, !hasCarriageReturns { return nil }
  }
}
