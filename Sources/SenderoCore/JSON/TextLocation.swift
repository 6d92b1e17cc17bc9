/// Where a byte stands in a text, as an editor shows it.
public struct TextLocation: Hashable, Sendable {
  /// The line, counted from 1.
  ///
  /// CR, LF and CRLF each end one.
  public var line: Int
  /// The column, counted from 1 in Unicode scalars.
  ///
  /// A byte order mark takes none.
  public var column: Int

  /// Makes a place of a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the line and column of a byte.
  ///
  /// Walks the text up to there, so errors carry offsets, and ask for the place only when it is to be shown.
  ///
  /// - Parameters:
  ///   - offset: which byte, counted from 0; one past the end stands for the end.
  ///   - bytes: the whole text, in UTF-8.
  public init(offset: Int, in bytes: [UInt8]) {
    let end = min(max(offset, 0), bytes.count)
    var place = TextLocation(line: 1, column: 1)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < end {
      let byte = bytes[index]
      index += 1
      let isFirstOfTwo = byte == carriageReturn && index < bytes.count && bytes[index] == lineFeed
      if byte == lineFeed || byte == carriageReturn && !isFirstOfTwo {
        place.line += 1
        place.column = 1
      } else if index >= bytes.count || bytes[index] & 0xC0 != 0x80 {
        // A scalar is counted where its last byte is passed, so that a place inside it is its own column.
        place.column += 1
      }
    }
    self = place
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
