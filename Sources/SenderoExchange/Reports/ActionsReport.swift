import SenderoCanvas
import SenderoCore

/// The open opportunities of maps, in a format for people, spreadsheets, ticket systems or programs.
public struct ActionsReport {
  /// A format of the report.
  public enum Format: String, CaseIterable, Sendable {
    case text, csv, json, markdown
  }

  private let list: ActionList
  private let language: Language

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - list: The actions.
  ///   - language: The language of all words that do not come from the maps.
  public init(_ list: ActionList, in language: Language) {
    self.list = list
    self.language = language
  }

  /// The report in a format.
  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .csv: csv
    case .json: json
    case .markdown: markdown
    }
  }

  // MARK: Text

  private var text: String {
    var output = IndentedText()
    if list.owners.isEmpty { output.line(0, ReportPhrase.noActions[language]) }
    for (index, owned) in list.owners.enumerated() {
      if index > 0 { output.blankLine() }
      output.line(0, name(of: owned) + ":")
      for action in owned.actions {
        output.write("-", text(of: action) + " (\(place(of: action)))", 1, separator: " ")
        output.line(2, facts(of: action).joined(separator: ", "))
      }
    }
    return output.text
  }

  // MARK: Markdown

  /// A task list, with a heading for each owner.
  private var markdown: String {
    guard !list.owners.isEmpty else { return MarkdownText.escaped(ReportPhrase.noActions[language]) + "\n" }
    return list.owners.map { owned in
      let tasks = owned.actions.map { action in
        let ticket = action.placed.opportunity.ticket
        let texts =
          [place(of: action)] + facts(of: action, withTicket: false)
        let parts = texts.map(MarkdownText.escaped) + (ticket.isEmpty ? [] : [MarkdownText.link(ticket)])
        return "- [ ] \(MarkdownText.escaped(text(of: action))) — \(parts.joined(separator: " · "))\n"
      }
      return "## \(MarkdownText.escaped(name(of: owned)))\n\n" + tasks.joined()
    }.joined(separator: "\n")
  }

  // MARK: CSV

  /// A row for each action, with a heading; a spreadsheet executes none of the fields.
  private var csv: String {
    let fields = Opportunity.fields
    let heading =
      [
        JourneyMap.kind.title, ReportPhrase.file, Stage.kind.title, Touchpoint.kind.title,
        Opportunity.kind.title,
      ]
      + [
        fields.solution.description, fields.owner.description, fields.status.description,
        fields.impact.description, fields.effort.description,
      ].map(\.label)
      + [ReportPhrase.quadrant]
      + [fields.due.description.label, ReportPhrase.overdue]
      + [fields.ticket.description, fields.metric.description, fields.id.description].map(\.label)
    let rows = list.actions.map { action in
      let (placed, opportunity) = (action.placed, action.placed.opportunity)
      return [
        action.map, action.file, placed.place.stageName, placed.place.name, opportunity.text,
        opportunity.solution, opportunity.owner, placed.status.label[language],
        opportunity.impact?.literal ?? "", opportunity.effort?.literal ?? "",
        placed.quadrant?.one[language] ?? "", placed.due?.description ?? "",
        (placed.isOverdue(on: list.today) ? FieldText.yes : FieldText.no)[language], opportunity.ticket,
        opportunity.metric, opportunity.id,
      ]
    }
    return ([heading.map { $0[language] }] + rows)
      .map { $0.map { CSVText.escaped($0) }.joined(separator: ",") + "\n" }.joined()
  }

  // MARK: JSON

  private var json: String {
    ReportJSON.write(
      .array(
        list.actions.map { action in
          ReportJSON.object([
            ("file", .string(action.file)), ("map", .string(action.map)),
            ("opportunity", ReportJSON.opportunity(action.placed, today: list.today)),
          ])
        }))
  }

  // MARK: Parts

  private func name(of owned: ActionList.Owned) -> String {
    owned.owner.isEmpty ? PriorityPhrase.noOwner[language] : owned.owner
  }

  private func text(of action: ActionList.Action) -> String {
    let text = action.placed.opportunity.text
    return text.isEmpty ? PriorityPhrase.noText[language] : text
  }

  /// The touchpoint and the stage and, if there are several maps, the map.
  private func place(of action: ActionList.Action) -> String {
    let place = action.placed.place
    let names = [place.name, place.stageName].map { $0.isEmpty ? BoardPhrase.unnamed[language] : $0 }
    guard list.mapCount > 1 else { return names.joined(separator: ", ") }
    return (names + [action.map.isEmpty ? BoardPhrase.untitled[language] : action.map]).joined(
      separator: ", ")
  }

  /// The facts about an action besides its text, its place and its owner, who is in the heading.
  private func facts(of action: ActionList.Action, withTicket: Bool = true) -> [String] {
    var facts = PriorityPhrase.facts(
      action.placed, today: list.today, withOwner: false, withTicket: withTicket)
    if let figures = PriorityPhrase.figures(action.placed) { facts.append(figures) }
    return facts.map { $0[language] }
  }
}
