import SenderoCore

@testable import SenderoProgram

extension FuzzTarget {
  /// The settings file: TOML, and what it sets.
  static let settings = FuzzTarget(name: "settings") { bytes in
    let file = SettingsFile(path: "config.toml", bytes: bytes)
    let settings = Settings(environment: [:], file: file)
    for language in Language.allCases { _ = settings.notice?[language] }
    // Printing is slow, and prints what it always does where the file says nothing.
    return flawOfPlace(in: bytes) ?? (file.values.isEmpty ? nil : flawOfPrinting(settings))
  }

  private static func flawOfPrinting(_ settings: Settings) -> String? {
    let printed = settings.toml(in: .spanish)
    let again = Settings(
      environment: [:], file: SettingsFile(path: "config.toml", bytes: Array(printed.utf8)))
    if !again.hasSameValues(as: settings) { return "what is printed says something else" }
    guard settings.problems.isEmpty, let problem = again.problems.first else { return nil }
    return "what is printed is wrong: \(problem.line.english)"
  }

  private static func flawOfPlace(in bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    do throws(TOMLProblem) {
      let document = try TOMLDocument.read(text)
      let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      return document.lines.values.allSatisfy { (1...lines).contains($0) } ? nil : "a line is outside"
    } catch {
      return error.line >= 1 && error.column >= 1 ? nil : "the error is nowhere: \(error)"
    }
  }
}

extension Settings {
  fileprivate func hasSameValues(as other: Settings) -> Bool {
    language.value == other.language.value && palette.value == other.palette.value
      && zoom.value == other.zoom.value && mouse.value == other.mouse.value && name.value == other.name.value
  }
}
