import SenderoCanvas
import SenderoCore

/// The facts about the curve in one line: its peak, its lowest point, its end, its mean and its peak-end
/// score.
enum CurveFacts {
  private struct Fact {
    let label: LocalizedText
    let name: String
    let sign: String
    let role: Role
  }

  static func draw(_ editor: Editor, _ layout: CurveLayout, on canvas: inout Canvas) {
    guard let row = layout.factsRow else { return }
    let width = canvas.size.width - 2
    guard let mean = editor.derived.curve.mean, let remembered = editor.derived.curve.peakEndScore else {
      let text =
        editor.derived.curve.stages.allSatisfy(\.isEmpty) ? Phrase.noTouchpoints : Phrase.nothingRated
      canvas.draw(text[editor.language], column: 1, row: row, width: width, style: Style(.quiet))
      return
    }
    let named = [
      fact(Phrase.peak, editor.derived.curve.peak, editor),
      fact(Phrase.lowest, editor.derived.curve.lowest, editor),
      fact(Phrase.end, editor.derived.curve.end, editor),
    ].compactMap { $0 }
    let figures = [(Phrase.mean, mean), (Phrase.peakEnd, remembered)].map { label, value in
      Fact(label: label, name: "", sign: CurveScale.figure(value, editor.language), role: .plain)
    }
    let (shown, room) = fitting([named + figures, named, Array(named.prefix(2))], width, editor.language)
    draw(shown, row: row, nameWidth: room, editor.language, on: &canvas)
    if shown.count == named.count + figures.count { drawLegend(editor, row: row, on: &canvas) }
    // If one line is too short for everything, the figures are on a second line.
    if shown.count < named.count + figures.count, row + 1 < layout.plot.row {
      draw(figures, row: row + 1, nameWidth: 0, editor.language, on: &canvas)
      if editor.derived.matches != nil { drawLegend(editor, row: row + 1, on: &canvas) }
    }
  }

  /// Explains at the right end of the facts, if there is room, that they describe more than the filter selects,
  /// or else that a dashed line stands for an assumed rating.
  private static func drawLegend(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    let isAssumed = { (point: EmotionCurve.Point) in point.isAssumed && point.score != nil }
    let isFiltered = editor.derived.matches != nil
    guard isFiltered || editor.derived.curve.stages.contains(where: { $0.contains(where: isAssumed) }) else {
      return
    }
    let text = (isFiltered ? Phrase.unfilteredCurve : Phrase.assumedCurve)[editor.language]
    let column = canvas.size.width - 1 - TextLayout.width(of: text)
    guard (max(0, column - 2)..<canvas.size.width).allSatisfy({ canvas[$0, row].base == " " }) else { return }
    canvas.draw(text, column: column, row: row, style: Style(.quiet))
  }

  private static func fact(_ label: LocalizedText, _ point: EmotionCurve.Point?, _ editor: Editor) -> Fact? {
    guard let point, let score = point.score else { return nil }
    let name = editor.stages[point.stage].touchpoints[point.touchpoint].name
    return Fact(
      label: label, name: name.isEmpty ? Phrase.unnamed[editor.language] : name, sign: CurveScale.sign(score),
      role: CurveScale.role(score))
  }

  /// Returns the first set of facts with enough room for names, or else the last set, and the width per name.
  ///
  /// Long names also get the cells that short names do not need.
  private static func fitting(_ sets: [[Fact]], _ width: Int, _ language: Language) -> ([Fact], Int) {
    for (index, facts) in sets.enumerated() {
      let names = facts.filter { !$0.name.isEmpty }.map { TextLayout.width(of: $0.name) }.sorted()
      var rest = width - facts.reduce(0) { $0 + fixedWidth($1, language) } + 3
      var room = 0
      for (place, name) in names.enumerated() {
        room = rest / (names.count - place)
        if name > room { break }
        rest -= name
        room = name
      }
      if room >= min(14, names.last ?? 0) || index == sets.count - 1 { return (facts, max(1, room)) }
    }
    return ([], 0)
  }

  private static func fixedWidth(_ fact: Fact, _ language: Language) -> Int {
    TextLayout.width(of: fact.label[language]) + (fact.name.isEmpty ? 1 : 3) + fact.sign.count + 3
  }

  private static func draw(
    _ facts: [Fact], row: Int, nameWidth: Int, _ language: Language, on canvas: inout Canvas
  ) {
    var column = 1
    for fact in facts { draw(fact, column: &column, row: row, nameWidth: nameWidth, language, on: &canvas) }
  }

  private static func draw(
    _ fact: Fact, column: inout Int, row: Int, nameWidth: Int, _ language: Language, on canvas: inout Canvas
  ) {
    let label = fact.label[language] + (fact.name.isEmpty ? " " : ": ")
    column += canvas.draw(label, column: column, row: row, style: Style(.quiet))
    if !fact.name.isEmpty {
      column += canvas.draw(fact.name, column: column, row: row, width: nameWidth, style: Style(.plain)) + 1
    }
    column += canvas.draw(fact.sign, column: column, row: row, style: Style(fact.role, .bold)) + 3
  }
}
