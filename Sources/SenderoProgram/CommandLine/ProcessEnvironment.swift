import Glibc

/// The environment of the process, read without Foundation.
enum ProcessEnvironment {
  /// Returns all environment variables; if a name occurs twice, the first value counts, as with `getenv`.
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

  /// Returns the working folder of the process, or `/` if it no longer exists.
  static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}

extension [String: String] {
  /// Returns the value of a variable; `nil` if it is unset or empty.
  func nonEmpty(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
