import TOMLKit

/// Why a text is no TOML, and where.
struct TOMLProblem: Error, Equatable {
  var line: Int
  var column: Int
  /// What the parser says, in English.
  var text: String
}

/// Reads TOML into values of our own: the only place that knows the library.
enum TOMLDocument {
  static func read(_ text: String) throws(TOMLProblem) -> [String: SettingValue] {
    do {
      let root = try TOMLTable(string: text)
      // The values point into the document, which goes with its table.
      return withExtendedLifetime(root) { table(root) }
    } catch let error as TOMLParseError {
      throw TOMLProblem(
        line: error.source.begin.line, column: error.source.begin.column, text: error.description)
    } catch {
      throw TOMLProblem(line: 1, column: 1, text: "\(error)")
    }
  }

  private static func table(_ table: TOMLTable) -> [String: SettingValue] {
    var values: [String: SettingValue] = [:]
    for key in table.keys {
      if let found = table[key] { values[key] = value(found) }
    }
    return values
  }

  private static func value(_ found: any TOMLValueConvertible) -> SettingValue {
    if let text = found.string { return .text(text) }
    if let flag = found.bool { return .flag(flag) }
    if let array = found.array { return .list(array.map { value($0) }) }
    if let nested = found.table { return .table(table(nested)) }
    return .other(found.debugDescription)
  }
}
