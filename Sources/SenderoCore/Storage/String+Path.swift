/// Makes a path absolute and normalises it: no `.`, no `..`, no doubled or trailing slash.
///
/// It works on the text and does not read the disk: `..` after a symbolic link to a folder removes the name
/// of the link, as people expect, although the system may resolve it differently. `~` is an ordinary name.
///
/// - Parameters:
///   - path: An absolute path, or one relative to the folder.
///   - folder: An absolute path.
/// - Returns: The absolute path. The parent of the root is the root.
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

// Everything works on UTF-8: a slash and a combining mark after it form one `Character`, so the slash would
// be missed.
extension String {
  /// The part before the last slash; `.` if there is none.
  public var folderPart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == utf8.startIndex ? "/" : String(self[..<slash])
  }

  /// The part after the last slash.
  public var namePart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(self[utf8.index(after: slash)...])
  }

  /// Returns the path or name without the longest of some suffixes; a name that is only a suffix stays whole.
  ///
  /// - Parameter suffixes: The suffixes in lower case, without a dot.
  /// - Returns: The rest, without the dot.
  public func removing(suffixes: [String]) -> String {
    let name = namePart.lowercased()
    let found = suffixes.filter { name.hasSuffix("." + $0) && name.count > $0.count + 1 }
    guard let longest = found.map(\.count).max() else { return self }
    return String(dropLast(longest + 1))
  }

  /// The path of a name, or of a relative path, in this folder.
  func appendingName(_ name: String) -> String {
    utf8.last == UInt8(ascii: "/") ? self + name : self + "/" + name
  }

  /// The longest prefix of at most the given number of UTF-8 bytes, cut between scalars.
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
