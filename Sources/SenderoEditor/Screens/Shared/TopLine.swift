import SenderoCanvas
import SenderoCore

/// The first line: which map, in which state, how it is rated, and whether it is saved.
enum TopLine {
  static func draw(_ editor: Editor, on canvas: inout Canvas) {
    let width = canvas.size.width
    canvas.fill(Rectangle(column: 0, row: 0, width: width, height: 1), Style(.bar))
    let marks = Marks(editor).text(editor.language)
    let ratingCounts = editor.derived.ratingCounts.whole
    let counts: [(text: String, role: Role)] = [
      ("+ \(ratingCounts.positive)", .positiveText), ("= \(ratingCounts.neutral)", .neutralText),
      ("- \(ratingCounts.negative)", .negativeText), ("? \(ratingCounts.unrated)", .quiet),
    ]
    let countsWidth = counts.reduce(0) { $0 + $1.text.utf8.count + 2 }
    let marksWidth = TextLayout.width(of: marks)
    let title = title(editor)
    let titleWidth = TextLayout.width(of: title)
    var end = width - 1
    if !marks.isEmpty {
      canvas.draw(
        marks, column: max(1, end - marksWidth), row: 0, width: marksWidth, style: Style(.bar, .bold))
      end -= marksWidth + 2
    }
    if end - countsWidth > min(titleWidth, 12) + 3 {
      end -= countsWidth
      var column = end
      for count in counts {
        column += canvas.draw(count.text, column: column, row: 0, style: Style(.bar)) + 2
      }
    }
    canvas.draw(title, column: 1, row: 0, width: max(0, end - 2), style: Style(.bar, .bold))
  }

  private static func title(_ editor: Editor) -> String {
    let map = editor.map
    let title = map.title.isEmpty ? Phrase.untitled[editor.language] : map.title
    var parts = [title]
    if editor.view != .board { parts.append(editor.view.title[editor.language]) }
    if let state = map.state { parts.append(state.label[editor.language]) }
    if !map.personas.isEmpty, editor.view == .board || editor.view == .curve {
      parts.append(editor.lensPersona?.name ?? Phrase.everybody[editor.language])
    }
    if let channel = editor.lens.channel { parts.append(channel) }
    if let filter = editor.front.view.filter { parts.append(Phrase.filtered(filter.text)[editor.language]) }
    return parts.joined(separator: " · ")
  }

  /// What the marks at the right are made of.
  struct Marks: Equatable {
    let isReadOnly: Bool
    let conflicts: Int
    let isUnsaved: Bool
    let wouldLose: Bool

    init(_ editor: Editor) {
      isReadOnly = editor.readOnlyReason != nil
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
