import SenderoCanvas
import SenderoCore

/// The board of a page: stages as columns of coloured cells, with the emotional curve over all of them.
struct HTMLBoard {
  let content: HTMLContent
  /// The other state of the journey; `nil` without one.
  let comparison: ComparedMaps?
  private var model: BoardModel { content.model }
  private var language: Language { content.language }

  /// Writes the section.
  func write(to markup: inout Markup, _ pass: (String) -> Void) {
    guard !model.stages.isEmpty else {
      return markup.element("p class=\"quiet\"", HTMLPhrase.sentence(ReviewPhrase.noStages)[language])
    }
    HTMLLegend(content: content).write(to: &markup)
    // A region that scrolls has to be reachable by keyboard (WCAG 2.2, success criterion 2.1.1).
    markup.tags("<div class=\"scroller\" tabindex=\"0\" role=\"region\" aria-label=\"")
    markup.text(HTMLPhrase.board[language])
    markup.tags("\">\n")
    markup.tags("<div class=\"board\">\n")
    HTMLCurve(content: content, comparison: comparison).write(to: &markup, pass)
    for stage in model.stages.indices {
      write(stage, to: &markup)
      markup.pass(to: pass)
    }
    markup.tags("</div>\n</div>\n")
  }

  private func write(_ stage: Int, to markup: inout Markup) {
    let column = model.column(stage)
    let isPrintedFirst = stage % content.bands.perBand == 0
    let isFirst = stage == 0 || model.stages[stage - 1].phase != column.phase
    let phase = column.phase.map { " " + $0.rawValue } ?? ""
    markup.tags(
      "<section class=\"stage\" aria-labelledby=\"s\(stage + 1)\">\n<header class=\"stage-head\(phase)\">")
    if let phase = column.phase {
      let style = isFirst ? "phase" : isPrintedFirst ? "phase again" : "phase same"
      markup.element("p class=\"\(style)\"", phase.label[language])
    } else {
      markup.tags("<p class=\"phase none\"></p>")
    }
    markup.tags("<h3 id=\"s\(stage + 1)\"><span class=\"number\">\(column.number)</span> ")
    markup.text(column.name)
    markup.tags("</h3>")
    HTMLBalance.write(column.counts, language, to: &markup)
    markup.element("p class=\"sr\"", OutlinePhrase.counted(column.counts)[language])
    markup.tags("</header>\n")
    let touchpoints = column.stage.touchpoints
    let places = model.rowMap(in: stage).compactMap(\.self)
    if places.isEmpty {
      markup.element("p class=\"cells none\"", HTMLPhrase.empty[language])
    } else {
      markup.tags("<ol class=\"cells\">\n")
      for place in places {
        let position = BoardPosition(stage: stage, touchpoint: place)
        write(model.cell(touchpoints[place], at: position), stage, place, to: &markup)
      }
      markup.tags("</ol>\n")
    }
    markup.tags("</section>\n")
  }

  private func write(_ cell: BoardCell, _ stage: Int, _ place: Int, to markup: inout Markup) {
    let mark = RatingMark(cell.rating)
    let dimmed = cell.isRetired ? " retired" : ""
    markup.tags(
      "<li class=\"cell \(mark.colours.name)\(dimmed)\"><a href=\"#\(HTMLContent.anchor(stage: stage, touchpoint: place))\">"
    )
    markup.tags("<span class=\"first\"><span class=\"rating\" aria-hidden=\"true\">")
    markup.text(mark.sign)
    markup.tags("</span>")
    markup.element("span class=\"sr\"", mark.word(language) + ": ")
    HTMLMarks(cell: cell, language: language).write(to: &markup)
    markup.tags("</span>")
    markup.element("span class=\"name\"", cell.name)
    if !cell.channel.isEmpty { markup.element("span class=\"channel\"", cell.channel) }
    if let change = comparison?.change(of: cell.touchpoint.id) {
      markup.element("span class=\"changed\"", change[language])
    }
    markup.tags("</a></li>\n")
  }
}
