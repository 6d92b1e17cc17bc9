import SenderoCanvas
import SenderoCore

/// The first line of the screen: the map's title, its state, its ratings and whether it is saved.
enum TopLine {
  static func draw(_ editor: Editor, on canvas: inout Canvas) {
    let model = editor.boardModel
    let title = model.headline(
      view: editor.view == .board ? nil : editor.view.title,
      showsPersona: editor.view == .board || editor.view == .curve)
    let presence = PresenceLine.line(editor)
    let marks = Marks(editor, presence)
    TitleLine.draw(
      title, model.counts, marks: marks.text(editor.language), reserving: marks.reserved, on: &canvas)
    PresenceLine.draw(presence, on: &canvas)
  }

  /// The state that the marks at the right end of the line show.
  struct Marks: Equatable {
    let isReadOnly: Bool
    let conflicts: Int
    let isUnsaved: Bool
    let wouldLose: Bool
    /// The cells at the right end for those who are here.
    let reserved: Int

    init(_ editor: borrowing Editor, _ presence: StyledLine = StyledLine()) {
      isReadOnly = editor.front.openMap.readOnlyReason != nil
      reserved = presence.width
      conflicts = editor.front.openMap.openConflicts.count
      isUnsaved = editor.isUnsaved
      wouldLose = editor.front.openMap.wouldLose
    }

    func text(_ language: Language) -> String {
      if isReadOnly { return Phrase.readOnlyMark[language] }
      var marks = conflicts > 0 ? [Phrase.conflictsMark(conflicts)[language]] : []
      if isUnsaved { marks.append((wouldLose ? Phrase.unsavedMark : Phrase.newMark)[language]) }
      return marks.joined(separator: "  ")
    }
  }
}
