import SenderoCore

extension Command {
  static let reviewCommands: [Command] = [
    Command(
      "review", spanish: ["revisión"],
      (
        "Review: where it hurts, why, and what to do first",
        "Revisión: dónde duele, por qué y qué hacer primero"
      ),
      group: .view, in: [.views, .review], keys: [.character("E"), .function(9)],
      does: { if $0.screen is ReviewScreen { $0.pop() } else { $0.showReview() } }),
    Command(
      "review-next", spanish: ["momento-siguiente"], ("Next bad moment", "Siguiente mal momento"),
      group: .moving, in: .review,
      keys: [.character("n"), .character("l"), .right, .character(" ")], does: { turn(by: 1, in: &$0) }),
    Command(
      "review-previous", spanish: ["momento-anterior"], ("Bad moment before", "Mal momento anterior"),
      group: .moving, in: .review,
      keys: [.character("p"), .character("h"), .left], does: { turn(by: -1, in: &$0) }),
    Command(
      "mark-reviewed", spanish: ["marcar-revisado"],
      ("Note that the map was reviewed today", "Anotar que el mapa se ha revisado hoy"),
      hint: ("reviewed today", "revisado hoy"), group: .file, in: .review, keys: [.character("m")],
      unless: { $0.needsWriting ?? ($0.settings.today == nil ? Phrase.noToday : nil) },
      does: { askToMarkReviewed(in: &$0) }),
  ]

  private static func turn(by pages: Int, in editor: inout Editor) {
    guard let review = editor.screen as? ReviewScreen else { return }
    editor.showReview(page: review.page + pages)
  }

  private static func askToMarkReviewed(in editor: inout Editor) {
    guard let today = editor.settings.today else { return }
    editor.prompt = .confirm(
      Confirmation(
        question: Phrase.askToMarkReviewed(today, by: editor.settings.userName),
        answers: [
          .init(
            keys: [.character("y"), .character("s"), .enter], label: Phrase.yesReviewed,
            does: { markReviewed(in: &$0) }),
          .init(keys: [.escape, .character("n")], label: Phrase.notReviewed),
        ]))
  }

  /// Notes in the map that it was reviewed today, and by whom if the user has a name.
  private static func markReviewed(in editor: inout Editor) {
    guard let today = editor.settings.today else { return }
    let name = editor.settings.userName
    editor.change(Phrase.markedReviewed(today)) { map, _ in
      map.review.content.lastReviewed = today.description
      map.review.content.reviewedBy = name ?? ""
    }
  }
}
