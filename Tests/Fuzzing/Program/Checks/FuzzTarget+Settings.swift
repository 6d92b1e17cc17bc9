import SenderoCore

import SenderoProgram

extension FuzzTarget {
  /// The settings file: JSON with comments, and the resulting settings.
  static let settings = FuzzTarget(name: "settings") { bytes in
    let file = SettingsFile(path: "config.json", bytes: bytes)
    let settings = Settings(environment: [:], file: file)
    for language in Language.allCases { _ = settings.notice?[language] }
    // Skip the slow printing if the file sets nothing, since the output is always the same.
    return flawOfComments(in: bytes) ?? (file.members.isEmpty ? nil : flawOfPrinting(settings))
  }

  private static func flawOfPrinting(_ settings: Settings) -> String? {
    let printed = settings.text(in: .spanish)
    let again = Settings(
      environment: [:], file: SettingsFile(path: "config.json", bytes: Array(printed.utf8)))
    if again.values != settings.values { return "the printed settings differ" }
    guard settings.problems.isEmpty, let problem = again.problems.first else { return nil }
    return "the printed settings are invalid: \(problem.line.english)"
  }

  private static func flawOfComments(in bytes: [UInt8]) -> String? {
    let plain = JSONComments.blanked(bytes)
    if plain.count != bytes.count { return "a place has moved" }
    if zip(bytes, plain).contains(where: { $0 != $1 && $1 != UInt8(ascii: " ") }) { return "a byte is new" }
    if JSONComments.blanked(plain) != plain, (try? JSONReader.read(plain)) != nil {
      return "a comment is left"
    }
    // JSON without comments stays as it is.
    guard let value = try? JSONReader.read(bytes) else { return nil }
    return (try? JSONReader.read(plain)) == value ? nil : "JSON without comments has changed"
  }
}
