import SenderoCore

/// The findings of maps, in a format for people, programs or continuous integration.
public struct CheckReport {
  /// A format of the report.
  public enum Format: String, CaseIterable, Sendable {
    case text, json, sarif
  }

  private let maps: [CheckedMap]
  private let language: Language
  private let mendKey: String?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - maps: The maps with their findings.
  ///   - language: The language of all words that do not come from the maps.
  ///   - mendKey: The key that mends a finding in the editor; `nil` if no key does.
  public init(_ maps: [CheckedMap], in language: Language, mendKey: String? = nil) {
    self.maps = maps
    self.language = language
    self.mendKey = mendKey
  }

  /// The report in a format.
  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: ReportJSON.write(.array(maps.map(json)))
    case .sarif: ReportJSON.write(SARIFLog.value(of: maps, in: language))
    }
  }

  // MARK: Text

  /// The findings by rule, each rule with its reason once; then the silenced rules, and the key that mends.
  private var text: String {
    var output = IndentedText()
    for (index, map) in maps.enumerated() {
      if index > 0 { output.blankLine() }
      write(map, &output)
    }
    let canMend = maps.contains { map in map.open.contains { $0.rule.mend != nil } }
    if canMend, let mendKey {
      output.blankLine()
      output.line(0, CheckPhrase.mendKey(mendKey)[language])
    }
    return output.text
  }

  private func write(_ map: CheckedMap, _ output: inout IndentedText) {
    output.line(0, "\(map.file): \(CountPhrase.findings(map.counts, silenced: map.silenced.count)[language])")
    for (rule, findings) in map.byRule {
      output.blankLine()
      let sign = rule.mend != nil && mendKey != nil ? " *" : ""
      output.line(0, "\(rule.severity.label[language]): \(rule.title[language]) [\(rule.code)]\(sign)")
      output.line(1, rule.why[language] + ".")
      output.line(1, "→ " + rule.mending[language] + ".")
      for finding in findings {
        let place = map.location(of: finding).map { ":\($0.line):\($0.column)" } ?? ""
        output.line(1, "\(map.file)\(place): \(finding.sentence[language]) · \(finding.path)")
      }
    }
    guard !map.silences.isEmpty else { return }
    output.blankLine()
    for silence in map.silences {
      let count = map.silenced.count { $0.code == silence.rule }
      output.line(0, CheckPhrase.silenced(silence.rule, count, silence.reason)[language])
    }
  }

  // MARK: JSON

  private func json(_ map: CheckedMap) -> JSONValue {
    let counts = Finding.Severity.allCases.map { ($0.rawValue, ReportJSON.number(map.counts[$0])) }
    return ReportJSON.object([
      ("file", .string(map.file)), ("counts", ReportJSON.object(counts)),
      ("findings", .array(map.open.map { json($0, in: map) })),
      (
        "silenced",
        .array(
          map.silences.map { silence in
            ReportJSON.object([
              ("rule", .string(silence.rule)), ("reason", .string(silence.reason)),
              ("findings", ReportJSON.number(map.silenced.count { $0.code == silence.rule })),
            ])
          })
      ),
    ])
  }

  private func json(_ finding: Finding, in map: CheckedMap) -> JSONValue {
    let location = map.location(of: finding)
    return ReportJSON.object([
      ("code", .string(finding.code)), ("severity", .string(finding.severity.rawValue)),
      ("item", .string(finding.item.description)), ("field", finding.field.map { .string($0.key) }),
      ("line", location.map { ReportJSON.number($0.line) }),
      ("column", location.map { ReportJSON.number($0.column) }),
      ("sentence", .string(finding.sentence[language])), ("why", .string(finding.rule.why[language])),
      ("mending", .string(finding.rule.mending[language])),
      ("mend", finding.rule.mend.map { .string($0.rawValue) }),
    ])
  }
}

extension CheckedMap {
  /// The findings by rule, in the order of the first finding of each.
  fileprivate var byRule: [(rule: Rule, findings: [Finding])] {
    var rules: [Rule] = []
    var findings: [String: [Finding]] = [:]
    for finding in open {
      if findings[finding.code] == nil { rules.append(finding.rule) }
      findings[finding.code, default: []].append(finding)
    }
    return rules.map { ($0, findings[$0.code] ?? []) }
  }
}
