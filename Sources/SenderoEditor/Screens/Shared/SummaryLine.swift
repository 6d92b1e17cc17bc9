import SenderoCanvas
import SenderoCore

/// The line that summarises the selected touchpoint or stage.
enum SummaryLine {
  static func draw(
    _ model: BoardModel, _ selection: Selection, _ keymap: Keymap, row: Int, on canvas: inout Canvas
  ) {
    let text = text(model, selection, keymap)
    canvas.draw(text, column: 1, row: row, width: canvas.size.width - 2, style: Style(.plain))
  }

  /// Returns the text of the line.
  ///
  /// - Parameters:
  ///   - model: The board.
  ///   - selection: The selection on the board.
  ///   - keymap: The keymap, to name the key that follows a branch.
  /// - Returns: The facts about the selection, with ` · ` between the parts; empty if nothing is selected.
  static func text(_ model: BoardModel, _ selection: Selection, _ keymap: Keymap) -> String {
    let language = model.language
    if selection.anchor != nil {
      let back = keymap.keyName("back", in: language)
      let marked = selection.touchpoints(in: model.rowMap(in: selection.stage))
      return Phrase.marked(marked.count, back: back)[language]
    }
    let position = BoardPosition(stage: selection.stage, touchpoint: selection.touchpoint)
    guard let touchpoint = model.touchpoint(at: position) else {
      guard model.stages.indices.contains(selection.stage) else { return "" }
      let stage = model.stages[selection.stage]
      return ([stage.name, stage.goal] + [CountPhrase.touchpoints(stage.touchpoints.count)[language]])
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
    var text = touchpoint.name
    func add(_ part: String) {
      guard !part.isEmpty else { return }
      if !text.isEmpty { text += " · " }
      text += part
    }
    add(touchpoint.channel)
    add(model.linkText(of: touchpoint))
    if touchpoint.isAssumption { add(Phrase.assumption[language]) }
    let expectation = touchpoint.expectation
    if let fulfilment = touchpoint.fulfilment {
      let met = Phrase.met(fulfilment.text(in: language), of: expectation)[language]
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
      let key = keymap.keyName("follow-branch", in: language)
      add(Phrase.branches(touchpoint.next.count, key: key)[language])
    }
    return text
  }
}
