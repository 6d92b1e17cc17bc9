import SenderoCore

/// Functions that resolve the link of a touchpoint.
enum LinkPath {
  /// Returns the built-in template that a link such as `sendero:service-recovery` names, or `nil`.
  static func template(_ link: String) -> Template? {
    let scheme = "sendero:"
    return link.hasPrefix(scheme) ? Template(rawValue: String(link.dropFirst(scheme.count))) : nil
  }

  /// Returns the normalised path of the file that a link names.
  ///
  /// Only the text is used, not the disk: `..` removes the name before it.
  ///
  /// - Parameters:
  ///   - link: An absolute path, or one relative to the folder of the map that contains it.
  ///   - path: That map's file; if `nil`, the link is relative to the working folder.
  /// - Returns: The path; it is relative if both are.
  static func resolve(_ link: String, in path: String?) -> String {
    if template(link) != nil { return link }
    // UTF-8 is used because a combining mark after a slash joins it in one character, which hides the slash.
    let slash = UInt8(ascii: "/")
    let folder = path.flatMap { path in path.utf8.lastIndex(of: slash).map { String(path[...$0]) } } ?? ""
    let whole = link.utf8.first == slash ? link : folder + link
    let isAbsolute = whole.utf8.first == slash
    var names: [String] = []
    for name in whole.utf8.split(separator: slash).map({ String(Substring($0)) }) {
      switch name {
      case ".": continue
      case "..":
        if let last = names.last, last != ".." {
          names.removeLast()
        } else if !isAbsolute {
          names.append(name)
        }
      default: names.append(name)
      }
    }
    return (isAbsolute ? "/" : names.isEmpty ? "." : "") + names.joined(separator: "/")
  }
}
