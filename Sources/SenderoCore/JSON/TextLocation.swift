/// The line and the column of a byte, as an editor shows them.
public struct TextLocation: Hashable, Sendable {
  /// The line, from 1.
  ///
  /// CR, LF and CRLF each end a line.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  ///
  /// A byte order mark does not count.
  public var column: Int

  /// Makes a location from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the line and column of a byte.
  ///
  /// It reads the text up to the offset; therefore errors store offsets and are converted only for display.
  ///
  /// - Parameters:
  ///   - offset: The offset of the byte, from 0; the length of the text stands for its end.
  ///   - bytes: The whole text, in UTF-8.
  public init(offset: Int, in bytes: [UInt8]) {
    let end = min(max(offset, 0), bytes.count)
    self = Self.locations(of: [end], in: bytes)[end] ?? TextLocation(line: 1, column: 1)
  }

  /// Finds the lines and columns of many bytes in one pass.
  ///
  /// - Parameters:
  ///   - offsets: The offsets of the bytes, 0 … the length of the text.
  ///   - bytes: The whole text, in UTF-8.
  /// - Returns: The location of each offset; an offset outside the text is left out.
  public static func locations(of offsets: some Sequence<Int>, in bytes: [UInt8]) -> [Int: TextLocation] {
    var found: [Int: TextLocation] = [:]
    var place = TextLocation(line: 1, column: 1)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for end in offsets.sorted() where (0...bytes.count).contains(end) {
      while index < end {
        let byte = bytes[index]
        index += 1
        let isFirstOfTwo = byte == carriageReturn && index < bytes.count && bytes[index] == lineFeed
        if byte == lineFeed || byte == carriageReturn && !isFirstOfTwo {
          place.line += 1
          place.column = 1
        } else if index >= bytes.count || bytes[index] & 0xC0 != 0x80 {
          // A scalar is counted at its last byte, so that an offset inside it gives its own column.
          place.column += 1
        }
      }
      found[end] = place
    }
    return found
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
