import SenderoCanvas
import SenderoCore

/// The selected touchpoint or stage in short.
enum SummaryLine {
  static func draw(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    canvas.draw(text(editor), column: 1, row: row, width: canvas.size.width - 2, style: Style(.plain))
  }

  static func text(_ editor: Editor) -> String {
    let language = editor.language
    if editor.selection.anchor != nil { return Phrase.marked(editor.selection.touchpoints.count)[language] }
    guard let touchpoint = editor.selectedTouchpoint else {
      guard let stage = editor.selectedStage else { return "" }
      return ([stage.name, stage.goal] + [Phrase.touchpoints(stage.touchpoints.count)[language]])
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
    var text = touchpoint.name
    func add(_ part: String) {
      guard !part.isEmpty else { return }
      if !text.isEmpty { text += " · " }
      text += part
    }
    add(touchpoint.channel)
    add(editor.linkText(of: touchpoint))
    if touchpoint.isAssumption { add(Phrase.assumption[language]) }
    let expectation = touchpoint.expectation
    if let fulfilment = touchpoint.fulfilment {
      let met = Phrase.met(fulfilment.literal, of: expectation)[language]
      add(touchpoint.hasGap ? "▾ " + met : met)
    } else if !expectation.isEmpty {
      add(Phrase.expected(expectation)[language])
    }
    if !touchpoint.painPoints.isEmpty {
      add(Phrase.painPoints(touchpoint.painPoints.count)[language])
    }
    if !touchpoint.opportunities.isEmpty {
      add(Phrase.opportunities(touchpoint.opportunities.count)[language])
    }
    if !touchpoint.next.isEmpty {
      add(Phrase.branches(touchpoint.next.count, key: editor.keyName("follow-branch"))[language])
    }
    return text
  }
}
