import SenderoCore

extension Command {
  private static let dotPlaces: Context = [.board, .curve, .priorities, .details]

  /// The commands for voting with dots.
  static let voteCommands: [Command] = [
    Command(
      "vote", spanish: ["votar"],
      (
        "Vote with dots: their number, and what on",
        "Votar con puntos: cuántos votos y sobre qué"
      ), group: .workshop, in: [.views, .details, .workshop],
      argument: .examples([
        Choice("5 touchpoints", "Five dots each, on touchpoints", "Cinco votos, puntos de contacto"),
        Choice("5 pain-points", "On pain points", "Puntos de dolor"),
        Choice("5 opportunities", "On opportunities", "Oportunidades"),
        Choice("end", "End it: the ranking is shown to all", "Terminarla: todos ven el orden"),
        Choice("drop", "End it without a result", "Terminarla sin resultado"),
        Choice("show", "The last ranking again", "El último orden otra vez"),
      ]), unless: needsWorkshop, perform: { editor, text in vote(text, in: &editor) }),
    Command(
      "put-dot", spanish: ["poner-voto"], ("Put a dot on what is selected", "Dar un voto a lo seleccionado"),
      hint: ("put a dot", "dar un voto"), group: .workshop, in: dotPlaces, keys: [.character("+")],
      unless: { editor in
        needsDotItem(editor) ?? (editor.dotsLeft > 0 ? nil : Phrase.noDotsLeft)
      }, perform: { editor, _ in dot(isPut: true, in: &editor) }),
    Command(
      "take-dot", spanish: ["quitar-voto"],
      ("Take a dot from what is selected", "Quitar un voto a lo seleccionado"),
      hint: ("take it", "quitarlo"), group: .workshop, in: dotPlaces, keys: [.character("-")],
      unless: { editor in
        needsDotItem(editor) ?? (editor.dotsHere > 0 ? nil : Phrase.noDotHere)
      }, perform: { editor, _ in dot(isPut: false, in: &editor) }),
  ]

  // MARK: Reasons

  /// A vote is open, and an item of its kind is selected.
  private static let needsDotItem: @Sendable (Editor) -> LocalizedText? = { editor in
    guard let attendance = editor.front.attendance else { return Phrase.notShared }
    guard let vote = attendance.workshop.vote else { return Phrase.noVote }
    if attendance.workshop[attendance.me]?.isReadOnly ?? true { return Phrase.readOnlyHere }
    return editor.itemForDot == nil ? Phrase.selectForDot(vote.kind) : nil
  }

  // MARK: Actions

  private static func dot(isPut: Bool, in editor: inout Editor) -> [Effect] {
    guard let item = editor.itemForDot else { return [] }
    let left = editor.dotsLeft + (isPut ? -1 : 1)
    return tell(isPut ? .putDot(item) : .takeDot(item), Phrase.dotsLeft(left), in: &editor)
  }

  private static func vote(_ text: String, in editor: inout Editor) -> [Effect] {
    guard let attendance = editor.front.attendance else { return [] }
    let vote = attendance.workshop.vote
    switch FoldedText.folded(text) {
    case "end", "fin": return end(.endVote, vote, attendance, in: &editor)
    case "drop", "anular": return end(.dropVote, vote, attendance, in: &editor)
    case "show", "ver":
      guard let result = attendance.workshop.lastVote else { return refuse(Phrase.noResultYet, in: &editor) }
      editor.push(WorkshopScreen(.ranking(result)))
      return []
    default:
      if vote != nil { return refuse(Phrase.voteIsOpen, in: &editor) }
      if let reason = editor.needsWriting { return refuse(reason, in: &editor) }
      let words = text.split(separator: " ")
      let kind = words.count > 1 ? VoteKind(typed: words.dropFirst().joined(separator: "-")) : .touchpoints
      guard let dots = words.first.flatMap({ Int($0) }), WorkshopLimits.dots.contains(dots), let kind else {
        return text.isEmpty ? ask("vote", Phrase.badVote, in: &editor) : refuse(Phrase.badVote, in: &editor)
      }
      return tell(
        .openVote(kind, dots: dots), Phrase.voteStarted(editor.keyName("put-dot")), in: &editor)
    }
  }

  private static func end(
    _ message: WorkshopMessage, _ vote: OpenVote?, _ attendance: Attendance, in editor: inout Editor
  ) -> [Effect] {
    guard let vote else { return refuse(Phrase.noVote, in: &editor) }
    guard vote.facilitator == attendance.me else {
      return refuse(Phrase.onlyEnds(attendance.workshop[vote.facilitator], vote: true), in: &editor)
    }
    return tell(message, nil, in: &editor)
  }
}

extension Editor {
  private var vote: OpenVote? { front.attendance?.workshop.vote }

  /// The user's dots that are left in the open vote, from 0.
  fileprivate var dotsLeft: Int {
    guard let attendance = front.attendance, let vote else { return 0 }
    let left = vote.dotsLeft(for: attendance.me)
    guard left == 0, let ballot = vote.ballot(of: attendance.me) else { return left }
    // Dots on what was deleted meanwhile can be put again.
    return ballot.dots.filter { !vote.accepts($0.item, in: map) }.reduce(0) { $0 + $1.count }
  }

  /// The user's dots on the selected item.
  fileprivate var dotsHere: Int {
    itemForDot.flatMap { front.attendance?.dots(on: $0) } ?? 0
  }

  /// The id of the item that a dot would be put on: what is selected, if it is of the kind of the vote, or the
  /// only such item of the selected touchpoint.
  fileprivate var itemForDot: String? {
    guard let vote else { return nil }
    if screen is PrioritiesScreen {
      switch (vote.kind, selectedPriority) {
      case (.painPoints, .painPoint(let ranked)?): return ranked.painPoint.id
      case (.opportunities, .opportunity(let placed, _)?): return placed.opportunity.id
      default: return nil
      }
    }
    if let details { return item(for: vote, in: details) }
    guard let touchpoint = selectedTouchpoint, !touchpoint.isRetired else { return nil }
    switch vote.kind {
    case .touchpoints: return touchpoint.id
    case .painPoints: return touchpoint.painPoints.count == 1 ? touchpoint.painPoints[0].id : nil
    case .opportunities: return touchpoint.opportunities.count == 1 ? touchpoint.opportunities[0].id : nil
    }
  }

  /// The item that the details show, or that their selected row shows.
  private func item(for vote: OpenVote, in details: DetailsScreen) -> String? {
    if let row = selectedRow, case .item(let index) = row.content, case .items(let kind) = row.field.kind,
      kind.name == vote.kind.itemKind
    {
      return map.item(at: row.item)?.object[row.field.key]?.array?[index].object?.id
    }
    guard let (kind, object) = map.item(at: details.path), kind.name == vote.kind.itemKind else { return nil }
    return object.id
  }
}

extension VoteKind {
  /// Reads what people type: a kind in either language, or the beginning of one.
  fileprivate init?(typed text: String) {
    let typed = FoldedText.folded(text)
    let names: [(VoteKind, [String])] = [
      (.touchpoints, ["touchpoints", "puntos-de-contacto"]),
      (.painPoints, ["pain-points", "painpoints", "puntos-de-dolor", "dolores"]),
      (.opportunities, ["opportunities", "oportunidades"]),
    ]
    let found = names.filter { $0.1.contains { $0.hasPrefix(typed) } }
    guard !typed.isEmpty, found.count == 1 else { return nil }
    self = found[0].0
  }
}
