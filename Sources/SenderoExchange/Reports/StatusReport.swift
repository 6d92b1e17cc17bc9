import SenderoCanvas
import SenderoCore

/// The status of maps, as text and as JSON.
public struct StatusReport {
  private let list: StatusList
  private let language: Language

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - list: The status of each map.
  ///   - language: The language of all words that do not come from the maps.
  public init(_ list: StatusList, in language: Language) {
    self.list = list
    self.language = language
  }

  // MARK: Text

  /// The status of each map in words, with `!` before what is overdue, and the number of maps.
  public var text: String {
    var output = IndentedText()
    for entry in list.entries { write(entry, to: &output) }
    if !list.entries.isEmpty { output.blankLine() }
    output.line(0, ReportPhrase.maps(list)[language])
    return output.text
  }

  private func write(_ entry: StatusList.Entry, to output: inout IndentedText) {
    let status: MapHealth
    do throws(MapFileError) {
      status = try entry.status.get()
    } catch {
      return output.line(0, "! \(error.location): \(error.text[language])")
    }
    let title = status.title.isEmpty ? BoardPhrase.untitled[language] : status.title
    output.line(0, "\(status.isOverdue ? "!" : "-") \(entry.file): \(title)")
    let owner = status.owner.isEmpty ? ReviewPhrase.noOwner[language] : status.owner
    output.line(
      1,
      [owner, ReviewPhrase.last(status.date)[language], ReviewPhrase.next(status.date)[language]]
        .joined(separator: "; "))
    output.line(1, OutlinePhrase.counted(status.counts)[language])
    let progress = status.progress
    var work = [
      CountPhrase.findings(status.findings)[language],
      PriorityPhrase.openOpportunities(progress.open)[language],
    ]
    if progress.overdue > 0 { work.append(PriorityPhrase.overdue(progress.overdue)[language]) }
    output.line(1, work.joined(separator: "; "))
  }

  // MARK: JSON

  /// The status of each map, for programs.
  public var json: String {
    ReportJSON.write(
      ReportJSON.object([
        ("maps", .array(list.entries.map(value))), ("overdue", ReportJSON.number(list.overdueCount)),
        ("unreadable", ReportJSON.number(list.unreadableCount)),
      ]))
  }

  private func value(of entry: StatusList.Entry) -> JSONValue {
    let status: MapHealth
    do throws(MapFileError) {
      status = try entry.status.get()
    } catch {
      return ReportJSON.object([
        ("file", .string(entry.file)),
        (
          "error",
          ReportJSON.object([("at", .string(error.location)), ("text", .string(error.text[.english]))])
        ),
      ])
    }
    let findings = Finding.Severity.allCases.map { ($0.rawValue, ReportJSON.number(status.findings[$0])) }
    return ReportJSON.object([
      ("file", .string(entry.file)), ("title", .string(status.title)),
      ("owner", ReportJSON.text(status.owner)), ("overdue", .bool(status.isOverdue)),
      ("review", ReportJSON.date(status.date)), ("ratings", ReportJSON.ratings(status.counts)),
      ("findings", ReportJSON.object(findings)), ("opportunities", ReportJSON.progress(status.progress)),
    ])
  }
}
