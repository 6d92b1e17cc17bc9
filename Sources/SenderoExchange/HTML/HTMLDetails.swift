import SenderoCanvas
import SenderoCore

/// Every touchpoint with all its fields, folded.
struct HTMLDetails {
  let content: HTMLContent
  private var language: Language { content.language }

  /// The keys of the fields that the line of a touchpoint shows.
  private static let shown: Set<String> = {
    let fields = Touchpoint.fields
    return [
      fields.name.key, fields.channel.key, fields.experience.key, fields.intensity.key,
      fields.momentOfTruth.key,
    ]
  }()

  /// Writes the section.
  func write(to markup: inout Markup, _ pass: (String) -> Void) {
    let fields = HTMLFields(content: content)
    for stage in content.model.stages.indices {
      let column = content.model.column(stage)
      let touchpoints = column.stage.touchpoints
      guard !touchpoints.isEmpty else { continue }
      markup.tags("<h3><span class=\"number\">\(column.number)</span> ")
      markup.text(column.name)
      markup.tags("</h3>\n")
      for (place, touchpoint) in touchpoints.enumerated() {
        write(touchpoint, stage, place, fields, to: &markup)
        markup.pass(to: pass)
      }
    }
  }

  private func write(
    _ touchpoint: Touchpoint, _ stage: Int, _ place: Int, _ fields: HTMLFields, to markup: inout Markup
  ) {
    let cell = content.model.cell(touchpoint, at: BoardPosition(stage: stage, touchpoint: place))
    let mark = RatingMark(cell.rating)
    markup.tags("<details class=\"touchpoint \(mark.colours.name)\"><summary>")
    HTMLSign.write(mark, language, to: &markup)
    markup.element("b", cell.name)
    if !cell.channel.isEmpty { markup.element("span class=\"quiet\"", " " + cell.channel) }
    markup.tags(" ")
    HTMLMarks(cell: cell, language: language).write(to: &markup)
    // Browsers unfold what contains the target of a link.
    markup.tags(
      "</summary><div class=\"inside\" id=\"\(HTMLContent.anchor(stage: stage, touchpoint: place))\">\n")
    if touchpoint.hasAssumedRating { markup.element("p class=\"quiet\"", ReviewPhrase.noEvidence[language]) }
    // A rating that is not one of the three words is shown as it is.
    let isKnown = cell.rating != nil
    fields.write(
      touchpoint.object, Touchpoint.kind,
      except: isKnown ? Self.shown : Self.shown.subtracting([Touchpoint.fields.experience.key]), to: &markup)
    markup.tags("</div></details>\n")
  }
}
