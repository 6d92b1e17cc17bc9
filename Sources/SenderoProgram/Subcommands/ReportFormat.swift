import SenderoCore

/// The formats of a report that is printed.
enum ReportFormat: String, CaseIterable {
  case text, json

  /// The option that chooses one.
  static func option(_ about: LocalizedText) -> CommandOption<ReportFormat> {
    CommandOption("format", about, of: allCases, word: { $0.rawValue })
  }
}
