/// Makes a path absolute and plain: no `.`, no `..`, no doubled or trailing slash.
///
/// It looks at the text alone, not at the disk: `..` after a symbolic link to a folder takes the name before it away,
/// which is what people mean and not always what the system would do. `~` is a name like any other.
///
/// - Parameters:
///   - path: An absolute path, or one relative to the folder.
///   - folder: An absolute path.
/// - Returns: The absolute path. Above the root there is the root.
public func absolutePath(_ path: String, relativeTo folder: String) -> String {
  let whole = path.utf8.first == UInt8(ascii: "/") ? path : folder.appendingName(path)
  var names: [Substring.UTF8View] = []
  for name in whole.utf8.split(separator: UInt8(ascii: "/")) {
    switch String(Substring(name)) {
    case ".": continue
    case "..": _ = names.popLast()
    default: names.append(name)
    }
  }
  return "/" + names.map { String(Substring($0)) }.joined(separator: "/")
}

// All on UTF-8: a combining mark after a slash would otherwise make both one character, and the slash would be missed.
extension String {
  /// Everything before the last slash; `.` where there is none.
  public var folderPart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == utf8.startIndex ? "/" : String(self[..<slash])
  }

  /// Everything after the last slash.
  public var namePart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(self[utf8.index(after: slash)...])
  }

  /// A name, or a relative path, in this folder.
  func appendingName(_ name: String) -> String {
    utf8.last == UInt8(ascii: "/") ? self + name : self + "/" + name
  }

  /// The beginning, at most so many bytes of UTF-8, cut between two scalars.
  func prefix(utf8Count: Int) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in unicodeScalars {
      count += UTF8.width(scalar)
      if count > utf8Count { break }
      result.append(scalar)
    }
    return String(result)
  }
}
