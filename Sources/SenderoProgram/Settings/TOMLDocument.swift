import SenderoCore

/// The configuration file as a tree: what TOML 1.0 allows, of which settings take texts, flags, lists and tables.
///
/// A library would bring Foundation with its calendars and locales, three times the size of the whole program and a
/// third of its time to start, and says neither where a value stands nor, in Spanish, what is wrong with one.
struct TOMLDocument: Equatable {
  /// What stands under each key.
  var values: [String: SettingValue] = [:]
  /// The line of each key, and of each table's first header, from 1.
  var lines: [[String]: Int] = [:]

  /// Reads a text.
  ///
  /// - Throws: `TOMLProblem` for the first thing that is no TOML; dates and numbers are not looked into.
  static func read(_ text: String) throws(TOMLProblem) -> TOMLDocument {
    var parser = TOMLParser(text)
    return try parser.document()
  }

  /// The line of a key path, or of as much of it as has one; 1 where nothing has.
  func line(of keyPath: [String]) -> Int {
    var path = keyPath
    while !path.isEmpty {
      if let line = lines[path] { return line }
      path.removeLast()
    }
    return 1
  }

  /// Puts a value where a path leads.
  ///
  /// - Returns: Whether there was nothing there, and every step on the way is a table.
  mutating func set(_ value: SettingValue, at path: [String], line: Int) -> Bool {
    guard SettingValue.set(value, at: path[...], in: &values) else { return false }
    for count in 1...path.count where lines[Array(path.prefix(count))] == nil {
      lines[Array(path.prefix(count))] = line
    }
    return true
  }
}

extension SettingValue {
  fileprivate static func set(
    _ value: SettingValue, at path: ArraySlice<String>, in table: inout [String: SettingValue]
  ) -> Bool {
    guard let key = path.first else { return false }
    guard path.count > 1 else {
      guard table[key] == nil else { return false }
      table[key] = value
      return true
    }
    var nested: [String: SettingValue]
    switch table[key] {
    case .table(let there): nested = there
    case nil: nested = [:]
    default: return false
    }
    guard set(value, at: path.dropFirst(), in: &nested) else { return false }
    table[key] = .table(nested)
    return true
  }
}

/// Why a text is no TOML, and where, both from 1.
struct TOMLProblem: Error, Equatable {
  var line: Int
  var column: Int
  var kind: Kind

  enum Kind: Equatable, Sendable {
    case keyExpected
    case equalsExpected
    case valueExpected
    case lineEndExpected
    case closingExpected(Character)
    case unfinishedText
    case controlCharacter
    case escape
    case tooDeep
    case twice(String)
  }
}
