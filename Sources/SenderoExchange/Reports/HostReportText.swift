import SenderoCore

/// The obstacles to a workshop in a folder, as text and as JSON.
public struct HostReportText {
  private let report: HostReport
  private let language: Language

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - report: The obstacles.
  ///   - language: The language of the text; the JSON is English.
  public init(_ report: HostReport, in language: Language) {
    self.report = report
    self.language = language
  }

  // MARK: Text

  /// The obstacles in words with the commands that mend them, `!` before an error and `-` before a warning.
  public var text: String {
    var output = IndentedText()
    output.line(0, HostPhrase.title(report.path, report.plan)[language])
    for obstacle in report.obstacles {
      output.blankLine()
      let sign = obstacle.check.severity == .error ? "!" : "-"
      output.line(0, "\(sign) \(obstacle.sentence[language]) [\(obstacle.check.code)]")
      output.line(1, obstacle.check.why[language])
      let mend = HostPhrase.mend(asSuperuser: obstacle.needsSuperuser)[language]
      output.line(1, "\(mend): \(obstacle.command)")
    }
    output.blankLine()
    let errors = report.count(.error)
    let warnings = report.count(.warning)
    output.line(
      0, errors + warnings == 0 ? HostPhrase.ready[language] : HostPhrase.counts(errors, warnings)[language])
    return output.text
  }

  // MARK: JSON

  /// The obstacles and the results of what was tried, for programs.
  public var json: String {
    let tried = HostTrial.allCases.map { trial in
      (trial.rawValue, report.tried[trial].map { JSONValue.string(Self.word($0)) })
    }
    let obstacles = report.obstacles.map { obstacle in
      ReportJSON.object([
        ("code", .string(obstacle.check.code)), ("severity", .string(obstacle.check.severity.rawValue)),
        ("text", .string(obstacle.sentence.english)), ("why", .string(obstacle.check.why.english)),
        ("command", .string(obstacle.command)), ("asSuperuser", .bool(obstacle.needsSuperuser)),
      ])
    }
    return ReportJSON.write(
      ReportJSON.object([
        ("folder", .string(report.path)), ("accounts", .string(report.plan.accounts.rawValue)),
        ("people", ReportJSON.number(report.plan.people)), ("ready", .bool(report.count(.error) == 0)),
        ("tried", ReportJSON.object(tried)), ("obstacles", .array(obstacles)),
      ]))
  }

  private static func word(_ outcome: HostTrial.Outcome) -> String {
    switch outcome {
    case .done: "done"
    case .failed: "failed"
    case .withoutEffect: "without-effect"
    }
  }
}
