import SenderoCanvas
import SenderoCore

/// The signs of a touchpoint besides its rating, each with its meaning in words.
struct HTMLMarks {
  let cell: BoardCell
  let language: Language

  /// Writes the signs; nothing if there are none.
  func write(to markup: inout Markup) {
    let marks = all
    if marks.isEmpty { return }
    markup.tags("<span class=\"marks\">")
    for mark in marks {
      markup.tags("<span class=\"\(mark.style)\" title=\"")
      markup.text(mark.meaning)
      markup.tags("\"><span aria-hidden=\"true\">")
      markup.text(mark.sign)
      markup.tags("</span><span class=\"sr\">")
      markup.text(mark.meaning + ". ")
      markup.tags("</span></span>")
    }
    markup.tags("</span>")
  }

  private var all: [(style: String, sign: String, meaning: String)] {
    var marks: [(String, String, String)] = []
    if cell.isMomentOfTruth {
      marks.append(("truth", BoardSign.momentOfTruth.glyph, meaning(.momentOfTruth)))
    }
    if let worst = cell.touchpoint.worstPainPoint {
      let severity = worst.severityName.map { " (\($0[language]))" } ?? ""
      let label = Touchpoint.fields.painPoints.description.label[language]
      marks.append(("pain", cell.painSign, "\(label): \(cell.touchpoint.painPoints.count)\(severity)"))
    }
    if cell.hasGap { marks.append(("gap", cell.gapSign, meaning(.gap))) }
    if let certainty = cell.certainty { marks.append(("certainty", certainty.glyph, meaning(certainty))) }
    if cell.hasBranches { marks.append(("branches", BoardSign.branches.glyph, meaning(.branches))) }
    if cell.isRetired { marks.append(("gone", BoardSign.retired.glyph, meaning(.retired))) }
    return marks
  }

  private func meaning(_ sign: BoardSign) -> String { sign.meaning[language] }
}
