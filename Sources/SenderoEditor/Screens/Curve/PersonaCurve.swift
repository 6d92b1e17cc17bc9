import SenderoCanvas
import SenderoCore

/// The curve of one persona, drawn as a line; a letter at its points identifies the persona without colour.
struct PersonaCurve {
  let persona: Persona
  let letter: String
  let style: Style

  private static let styles = [
    Style(.accent), Style(.plain, .bold), Style(.positiveText), Style(.negativeText), Style(.quiet),
  ]

  /// Returns the curve of each persona of the map.
  static func all(_ editor: Editor) -> [PersonaCurve] {
    var taken: Set<String> = []
    return editor.map.personas.enumerated().map { index, persona in
      let letter = letter(for: persona.name, index, &taken)
      return PersonaCurve(persona: persona, letter: letter, style: styles[index % styles.count])
    }
  }

  /// Returns the first letter of a persona's name that no earlier persona uses, or a digit if all are in use.
  private static func letter(for name: String, _ index: Int, _ taken: inout Set<String>) -> String {
    let letters = name.filter(\.isLetter).map { $0.uppercased() }
    let free = letters.first { TextLayout.width(of: $0) == 1 && !taken.contains($0) }
    let letter = free ?? "\((index + 1) % 10)"
    taken.insert(letter)
    return letter
  }

  static func draw(
    _ lines: [PersonaCurve], _ editor: Editor, _ layout: CurveLayout, on canvas: inout Canvas
  ) {
    let plot = layout.plot
    let points = layout.points.map { slot, point in
      (slot: slot, point: point, touchpoint: editor.stages[point.stage].touchpoints[point.touchpoint])
    }
    var letters: [Canvas.Position: (letter: String, style: Style)] = [:]
    // Between two letters, a column of line is needed so that they do not read as a word.
    let every = max(1, (39 + layout.slotTenths) / max(1, layout.slotTenths))
    for line in lines {
      let id = line.persona.id
      let met = points.filter { $0.touchpoint.isMet(by: id) }
      let scores = met.map {
        (slot: $0.slot, score: $0.touchpoint.rating(for: id)?.score, isAssumed: $0.point.isAssumed)
      }
      var grid = BrailleGrid(columns: plot.width, rows: plot.height)
      grid.drawCurve(scores.lazy.map { (layout.dot(of: $0.slot), $0.score, $0.isAssumed) })
      grid.draw(on: &canvas, column: plot.column, row: plot.row) { _, _ in line.style }
      for (slot, score, _) in scores where layout.slots.contains(slot) {
        guard let score, slot % every == 0 || slot == layout.selected else { continue }
        let place = Canvas.Position(column: layout.column(of: slot), row: layout.row(of: score))
        let isShared = letters[place] != nil
        letters[place] = isShared ? ("●", Style(.plain, .bold)) : (line.letter, line.style)
      }
    }
    for (place, mark) in letters {
      var style = Style(mark.style.role, [.bold])
      if place.column == layout.column(of: layout.selected), editor.selection.touchpoint != nil {
        style.emphasis.insert(.selected)
      }
      canvas.draw(mark.letter, column: place.column, row: place.row, width: 1, style: style)
    }
    if let rail = layout.railRow {
      for point in points where layout.slots.contains(point.slot) && point.point.isMomentOfTruth {
        canvas.draw("★", column: layout.column(of: point.slot), row: rail, width: 1, style: Style(.plain))
      }
    }
    CurveView.drawSelection(editor, layout, on: &canvas)
    drawLegend(lines, editor, layout, on: &canvas)
  }

  private static func drawLegend(
    _ lines: [PersonaCurve], _ editor: Editor, _ layout: CurveLayout, on canvas: inout Canvas
  ) {
    guard let row = layout.factsRow else { return }
    var column = 1
    for line in lines {
      column += canvas.draw(
        line.letter, column: column, row: row, style: Style(line.style.role, [.bold, line.style.emphasis]))
      column += canvas.draw("⠒⠒ ", column: column, row: row, style: line.style)
      column += canvas.draw(line.persona.name, column: column, row: row, style: Style(.plain)) + 3
    }
    canvas.draw(
      "● " + Phrase.severalPersonas[editor.language], column: column, row: row, style: Style(.quiet))
  }
}
