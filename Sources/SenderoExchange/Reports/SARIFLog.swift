import SenderoCore

/// The findings of maps as a log in SARIF 2.1.0, the format of code scanning and continuous integration.
///
/// The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
enum SARIFLog {
  /// The address of the schema of the format.
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The log of all maps, as one run.
  static func value(of maps: [CheckedMap], in language: Language) -> JSONValue {
    let results = maps.flatMap { map in
      map.open.map { result($0, in: map, language) }
        + map.silenced.map { result($0, in: map, language, isSilenced: true) }
    }
    let run = ReportJSON.object([
      ("tool", ReportJSON.object([("driver", driver(language))])), ("language", .string(language.rawValue)),
      ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
    ])
    return ReportJSON.object([
      ("$schema", .string(schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
  }

  private static func driver(_ language: Language) -> JSONValue {
    ReportJSON.object([
      ("name", .string("Sendero")), ("rules", .array(Rules.all.map { descriptor($0, language) })),
    ])
  }

  private static func descriptor(_ rule: Rule, _ language: Language) -> JSONValue {
    ReportJSON.object([
      ("id", .string(rule.code)), ("shortDescription", message(rule.title[language])),
      ("fullDescription", message(rule.why[language] + ".")), ("help", message(rule.mending[language] + ".")),
      ("defaultConfiguration", ReportJSON.object([("level", level(rule.severity))])),
    ])
  }

  private static func result(
    _ finding: Finding, in map: CheckedMap, _ language: Language, isSilenced: Bool = false
  ) -> JSONValue {
    let reason = map.reason(of: finding.rule)
    let suppression = ReportJSON.object([
      ("kind", .string("inSource")), ("justification", ReportJSON.text(reason)),
    ])
    return ReportJSON.object([
      ("ruleId", .string(finding.code)),
      ("ruleIndex", Rules.all.firstIndex { $0 === finding.rule }.map(ReportJSON.number)),
      ("level", level(finding.severity)), ("message", message(finding.sentence[language])),
      ("locations", .array([location(of: finding, in: map)])),
      ("suppressions", isSilenced ? .array([suppression]) : nil),
    ])
  }

  private static func location(of finding: Finding, in map: CheckedMap) -> JSONValue {
    let region = map.location(of: finding).map { place in
      ReportJSON.object([
        ("startLine", ReportJSON.number(place.line)), ("startColumn", ReportJSON.number(place.column)),
      ])
    }
    return ReportJSON.object([
      (
        "physicalLocation",
        ReportJSON.object([
          ("artifactLocation", ReportJSON.object([("uri", .string(uri(of: map.file)))])),
          ("region", region),
        ])
      ),
      (
        "logicalLocations",
        .array([ReportJSON.object([("fullyQualifiedName", .string(finding.path.description))])])
      ),
    ])
  }

  private static func message(_ text: String) -> JSONValue { ReportJSON.object([("text", .string(text))]) }

  /// A hint is a note: SARIF has no other level for what is not a problem.
  private static func level(_ severity: Finding.Severity) -> JSONValue {
    switch severity {
    case .error: .string("error")
    case .warning: .string("warning")
    case .hint: .string("note")
    }
  }

  /// The path as a URI reference: `file:` for an absolute path, with all but unreserved characters escaped.
  static func uri(of path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    // A colon in the first name would read as a scheme.
    let start =
      isAbsolute ? "file://" : path.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(0x3A) ? "./" : ""
    return path.utf8.reduce(into: start) { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
