import SenderoCore

/// Where a link of a map leads.
enum LinkPath {
  /// The template that a link names, such as `sendero:service-recovery`: a map that the program itself carries.
  static func template(_ link: String) -> Template? {
    let scheme = "sendero:"
    return link.hasPrefix(scheme) ? Template(rawValue: String(link.dropFirst(scheme.count))) : nil
  }

  /// The file that a link names, as plain as its text can be made.
  ///
  /// It looks at the text alone, not at the disk: `..` takes the name before it away.
  ///
  /// - Parameters:
  ///   - link: An absolute path, or one relative to the folder of the map that it stands in.
  ///   - path: That map's file; `nil` where it has none, and the link starts from the working folder.
  /// - Returns: The path, relative where both are.
  static func resolve(_ link: String, in path: String?) -> String {
    if template(link) != nil { return link }
    // On UTF-8: a combining mark after a slash would make both one character, and the slash would be missed.
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
