/// Support for JSON with comments: `//` and `/* */`, and a comma after the last element.
package enum JSONComments {
  /// Replaces comments, and a comma after the last element, with spaces.
  ///
  /// Every other byte keeps its position, so that error positions apply to the file. A comma that follows no
  /// element stays, and is an error.
  ///
  /// - Parameter bytes: The text in UTF-8. A comment that is not closed ends with the text.
  /// - Returns: The same number of bytes.
  package static func blanked(_ bytes: [UInt8]) -> [UInt8] {
    var blanked = bytes
    var index = 0
    /// The last comma, if it follows an element and only white space and comments have followed it so far.
    var comma: Int?
    /// Whether the last byte outside white space and comments ends an element.
    var followsElement = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        comma = nil
        followsElement = true
        index = endOfString(bytes, from: index)
      case UInt8(ascii: "/"):
        guard let end = endOfComment(bytes, from: index) else {
          comma = nil
          followsElement = true
          index += 1
          continue
        }
        for place in index..<end
        where bytes[place] != UInt8(ascii: "\n") && bytes[place] != UInt8(ascii: "\r") {
          blanked[place] = UInt8(ascii: " ")
        }
        index = end
      case UInt8(ascii: ","):
        comma = followsElement ? index : nil
        followsElement = false
        index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if let comma { blanked[comma] = UInt8(ascii: " ") }
        comma = nil
        followsElement = true
        index += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"):
        comma = nil
        followsElement = false
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
      default:
        comma = nil
        followsElement = true
        index += 1
      }
    }
    return blanked
  }

  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\n") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }

  /// Returns the end of the comment that begins at an index; `nil` if no comment begins there.
  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    var index = start + 2
    switch bytes[start + 1] {
    case UInt8(ascii: "/"):
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") {
        index += 1
      }
      return index
    case UInt8(ascii: "*"):
      while index + 1 < bytes.count,
        bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/")
      {
        index += 1
      }
      return min(index + 2, bytes.count)
    default: return nil
    }
  }
}
