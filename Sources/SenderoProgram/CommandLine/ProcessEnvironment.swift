import Glibc

/// The variables of the process, read without Foundation.
enum ProcessEnvironment {
  /// All of them; of one that stands twice the first counts, as for `getenv`.
  static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    var place: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = environ
    while let entry = place.pointee {
      let text = String(cString: entry)
      if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        let name = String(text[..<equals])
        if variables[name] == nil { variables[name] = String(text[text.utf8.index(after: equals)...]) }
      }
      place += 1
    }
    return variables
  }

  /// The folder the process works in; `/` where it is gone.
  static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}

extension [String: String] {
  /// A variable that is set to something; an empty one counts as none.
  func nonEmpty(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
