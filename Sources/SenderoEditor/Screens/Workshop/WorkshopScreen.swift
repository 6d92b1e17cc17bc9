import SenderoCanvas
import SenderoCore

/// A list of a workshop: who is here, the ranking after a vote, or the entries of a round.
struct WorkshopScreen: RowListScreen {
  static let name = "workshop"
  static let title = LocalizedText("Workshop", "Taller")

  static let hints = HintList(HintDeclaration("open", words: ("follow", "seguir")), "back")
  private static let resultHints = HintList(HintDeclaration("open", words: ("go there", "ir allí")), "back")

  /// What the list shows.
  let content: WorkshopContent
  var list = RowList<String>()

  /// Makes a list.
  init(_ content: WorkshopContent) { self.content = content }

  /// Returns the ids of the participants or the items.
  func rows(in editor: Editor) -> [String] {
    switch content {
    case .people: editor.front.attendance?.workshop.participants.map(\.id.description) ?? []
    case .ranking(let result): result.rows.map(\.item)
    case .entries(let result): result.entries.map(\.entry.id)
    }
  }

  func hints(in editor: Editor) -> HintList { content == .people ? Self.hints : Self.resultHints }

  /// Follows the selected person, or goes to the selected item.
  func openSelected(in editor: inout Editor) -> [Effect] {
    guard let row = selectedRow(in: editor) else { return [] }
    switch content {
    case .people:
      guard let who = editor.front.attendance?.workshop.participants[row] else { return [] }
      return editor.follow(who)
    case .ranking(let result): go(to: result.rows[row].item, result.kind.itemKind, in: &editor)
    case .entries(let result):
      let entry = result.entries[row].entry
      go(to: entry.id, entry.kind.itemKind, in: &editor)
    }
    return []
  }

  private func go(to item: String, _ kind: String, in editor: inout Editor) {
    guard let path = editor.map.path(ofID: item, kindNamed: kind), let place = Selection(path) else {
      editor.message = Message(.quiet, Phrase.notInMap)
      return
    }
    editor.popAll()
    editor.front.view.mainView = .board
    editor.reveal(place)
    if kind != Touchpoint.kind.name { editor.openDetails(path) }
  }

  // MARK: Drawing

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    let nothing = StyledLine(Phrase.nobodyVoted[editor.language], Style(.quiet))
    ListFrame(title: title(editor)[editor.language], marks: PresenceLine.line(editor), whenEmpty: [nothing])
      .draw(self, editor, &cache.hints, on: &canvas) { [line($0, $1, editor)] }
  }

  private func title(_ editor: Editor) -> LocalizedText {
    switch content {
    case .people: Phrase.peopleTitle(rows(in: editor).count)
    case .ranking(let result): Phrase.rankingTitle(result)
    case .entries(let result): Phrase.entriesTitle(result)
    }
  }

  private func line(_ index: Int, _ emphasis: Emphasis, _ editor: Editor) -> StyledLine {
    switch content {
    case .people:
      editor.front.attendance.map { Self.line($0.workshop.participants[index], $0, emphasis, editor) }
        ?? StyledLine()
    case .ranking(let result): Self.line(result.rows[index], result, emphasis)
    case .entries(let result): Self.line(result.entries[index], result, emphasis, editor)
    }
  }

  /// Initials, name, what the person is, since when, and what they have selected.
  private static func line(
    _ who: Participant, _ attendance: Attendance, _ emphasis: Emphasis, _ editor: Editor
  ) -> StyledLine {
    let language = editor.language
    let workshop = attendance.workshop
    var line = StyledLine(who.initials, Style(.person(who.colour), [.bold, .loud]))
    line.add(" ")
    line.add(SafeText.line(who.name), Style(.plain, emphasis))
    if who.id == attendance.me { line.add(" (\(Phrase.you[language]))", Style(.plain)) }
    if workshop.facilitates(who.id) {
      line.add(" \(PresenceLine.facilitatorSign) \(Phrase.facilitator[language])", Style(.accent, .bold))
    }
    if who.isReadOnly { line.add(" · " + Phrase.readOnlyPerson[language], Style(.warning)) }
    if let now = attendance.now {
      let seconds = max(0, now.subtractingReportingOverflow(who.joined).partialValue) / 1_000
      line.add(" · " + Phrase.hereSince(seconds)[language], Style(.quiet))
    }
    if let item = who.selection, let found = editor.map.path(ofID: item.id, kindNamed: item.kind),
      let (kind, object) = editor.map.item(at: found)
    {
      let name = kind.nameField.flatMap { object[$0.key]?.string } ?? ""
      line.add(" · " + Phrase.quoted(SafeText.line(name))[language], Style(.plain))
    }
    if workshop.gathering?.refused.contains(who.id) == true {
      line.add(" · " + Phrase.hasNotFollowed[language], Style(.quiet))
    }
    return line
  }

  private static let barWidth = 10

  /// The rank, the dots as a bar and a number, and the text.
  private static func line(_ row: VoteResult.Row, _ result: VoteResult, _ emphasis: Emphasis) -> StyledLine {
    func right(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
    let most = max(1, result.rows.first?.dots ?? 1)
    let cells = max(1, row.dots * barWidth / most)
    var line = StyledLine(right(row.rank, 3) + ". ", Style(.accent, .bold))
    line.add(String(repeating: "█", count: cells), Style(.accent))
    line.add(
      String(repeating: " ", count: barWidth - cells) + right(row.dots, 4) + "  ", Style(.plain, .bold))
    line.add(SafeText.line(row.text), Style(.plain, emphasis))
    return line
  }

  /// The author, the text, and what it became.
  private static func line(
    _ authored: AuthoredEntry, _ result: RoundResult, _ emphasis: Emphasis, _ editor: Editor
  ) -> StyledLine {
    let language = editor.language
    let widest = result.entries.map { TextLayout.width(of: SafeText.line($0.name)) }.max() ?? 0
    let room = min(max(3, widest), max(3, editor.size.width / 4))
    let name = TextLayout.cut(SafeText.line(authored.name), width: room)
    let space = String(repeating: " ", count: max(0, room - TextLayout.width(of: name)) + 2)
    var line = StyledLine(name, Style(.accent, .bold))
    line.add(space)
    line.add(SafeText.line(authored.entry.text), Style(.plain, emphasis))
    var facts: [String] = []
    if authored.entry.kind != .touchpoint { facts.append(authored.entry.kind.label[language]) }
    if authored.isInMap,
      let path = editor.map.path(ofID: authored.entry.id, kindNamed: authored.entry.kind.itemKind),
      let place = Selection(path), editor.stages.indices.contains(place.stage)
    {
      facts.append(SafeText.line(editor.stages[place.stage].name))
    }
    if !authored.isInMap { facts.append(Phrase.notInMap[language]) }
    if !facts.isEmpty { line.add(" · " + facts.joined(separator: " · "), Style(.quiet)) }
    return line
  }
}

extension Command.Context {
  /// The context of the lists of a workshop.
  public static let workshop = Command.Context(WorkshopScreen.self)
}

extension RoundEntry.Kind {
  /// One item of the kind.
  fileprivate var label: LocalizedText {
    switch self {
    case .touchpoint: LocalizedText("touchpoint", "punto de contacto")
    case .painPoint: LocalizedText("pain point", "punto de dolor")
    case .opportunity: LocalizedText("opportunity", "oportunidad")
    }
  }
}
