import SenderoCanvas
import SenderoCore

/// The pain points, opportunities, objectives and measurements of a map as tables.
struct HTMLTables {
  let content: HTMLContent
  private var language: Language { content.language }
  private var fields: HTMLFields { HTMLFields(content: content) }

  /// A column with its heading.
  private struct Column<Row> {
    var label: LocalizedText
    /// The style of the cells; empty for text.
    var style = ""
    /// Whether the cells name their rows.
    var isHeading = false
    /// Whether a row has something in the column; columns without content are left out.
    var isFilled: (Row) -> Bool = { _ in true }
    let write: (Row, inout Markup) -> Void

    var attribute: String { style.isEmpty ? "" : " class=\"\(style)\"" }
  }

  /// Writes the pain points, the worst first.
  func writePainPoints(to markup: inout Markup, _ pass: (String) -> Void) {
    let own = PainPoint.fields
    let columns: [Column<RankedPainPoint>] = [
      Column(label: PainPoint.kind.title, isHeading: true) { ranked, markup in
        markup.text(ranked.painPoint.text.isEmpty ? PriorityPhrase.noText[language] : ranked.painPoint.text)
      },
      Column(label: HTMLPhrase.place) { HTMLPlace.write($0.place, content, to: &$1) },
      column(own.severity, \.painPoint.object),
      Column(label: HTMLPhrase.score, style: "figure") { ranked, markup in
        markup.tags("<span title=\"")
        markup.text(PriorityPhrase.formula(ranked.score, isWhole: false)[language])
        markup.tags("\">")
        markup.text(FieldText.figure(ranked.score.value, language))
        markup.tags("</span>")
      },
      Column(label: HTMLPhrase.answer) { $1.text($0.answer.label[language]) },
      Column(label: own.evidenceStatus.description.label) { ranked, markup in
        let status = ranked.painPoint.object[own.evidenceStatus.key]
        let word =
          status.map { content.fieldText.text(of: $0, as: own.evidenceStatus.description.kind) } ?? ""
        let assumption = ranked.score.isAssumption ? BoardSign.assumption.meaning[language] : ""
        markup.text([word, assumption].filter { !$0.isEmpty }.joined(separator: " · "))
      },
      column(own.rootCause, \.painPoint.object), column(own.workaround, \.painPoint.object),
      column(own.votes, \.painPoint.object),
    ]
    write(content.review.ranking.painPoints, columns, PainPoint.kind, to: &markup, pass)
  }

  /// Writes the opportunities, the open ones and of these the first to do first.
  func writeOpportunities(to markup: inout Markup, _ pass: (String) -> Void) {
    let own = Opportunity.fields
    let columns: [Column<PlacedOpportunity>] = [
      Column(label: Opportunity.kind.title, isHeading: true) { placed, markup in
        let text = placed.opportunity.text
        markup.text(text.isEmpty ? PriorityPhrase.noText[language] : text)
      },
      column(own.solution, \.opportunity.object),
      Column(label: HTMLPhrase.place) { HTMLPlace.write($0.place, content, to: &$1) },
      Column(label: HTMLPhrase.quadrant, isFilled: { $0.quadrant != nil }) {
        $1.text($0.quadrant?.one[language] ?? "")
      },
      column(own.impact, \.opportunity.object),
      column(own.effort, \.opportunity.object),
      column(own.status, \.opportunity.object), column(own.owner, \.opportunity.object),
      column(own.due, \.opportunity.object), column(own.ticket, \.opportunity.object),
      column(own.metric, \.opportunity.object), column(own.painPoints, \.opportunity.object),
      column(own.votes, \.opportunity.object),
    ]
    let matrix = content.review.matrix
    write(
      matrix.firstToDo + matrix.all.filter { !$0.isOpen }, columns, Opportunity.kind, to: &markup, pass)
  }

  /// Writes the objectives with their progress.
  func writeObjectives(to markup: inout Markup, _ pass: (String) -> Void) {
    let own = Objective.fields
    let measurements = content.measurements
    let progress = Column<Objective>(
      label: HTMLPhrase.progress, isFilled: { $0.progress(in: measurements) != nil }
    ) { objective, markup in
      guard let progress = objective.progress(in: measurements) else { return }
      markup.element("b", FieldText.figure(progress.current, language))
      guard let fraction = progress.fraction else { return }
      let percent = Int((fraction * 100).rounded())
      markup.tags(
        "<span class=\"progress\" aria-hidden=\"true\"><span style=\"width:\(percent)%\"></span></span>")
      markup.element("span class=\"quiet\"", HTMLPhrase.way(percent)[language])
    }
    var columns = [column(own.statement, isHeading: true, \Objective.object)]
    columns += [
      column(own.metric, \.object), column(own.baseline, \.object), progress,
      column(own.target, \.object), column(own.unit, \.object),
      column(own.direction, \.object), column(own.deadline, \.object), column(own.owner, \.object),
    ]
    write(Array(content.map.objectives), columns, Objective.kind, to: &markup, pass)
  }

  /// Writes the measurements.
  func writeMeasurements(to markup: inout Markup, _ pass: (String) -> Void) {
    let own = Measurement.fields
    var columns = [column(own.metric, isHeading: true, \Measurement.object)]
    columns.append(
      Column(label: own.value.description.label, style: "figure") { measurement, markup in
        markup.text(measurement.figure.map { FieldText.figure($0, language) } ?? "")
      })
    for field in Measurement.kind.fields
    where ![own.id.key, own.metric.key, own.value.key, own.counts.key].contains(field.key) {
      columns.append(column(field, \.object))
    }
    columns.append(column(own.counts, \.object))
    write(Array(content.measurements), columns, Measurement.kind, to: &markup, pass)
  }

  // MARK: Parts

  /// The style of the cells of a field: figures and dates do not wrap.
  private static func style(of kind: FieldKind) -> String {
    switch kind {
    case .number: "figure"
    case .date: "date"
    case .identifier, .singleLine, .multiline, .choice, .flag, .textList, .reference, .references, .items,
      .group, .records, .counts, .fixed:
      ""
    }
  }

  private func column<Row>(
    _ field: Field<some Any>, isHeading: Bool = false,
    _ object: KeyPath<Row, JSONObject>
  ) -> Column<Row> {
    column(field.description, isHeading: isHeading, object)
  }

  /// The column of a field.
  private func column<Row>(
    _ field: FieldDescription, isHeading: Bool = false,
    _ object: KeyPath<Row, JSONObject>
  ) -> Column<Row> {
    Column(
      label: field.label, style: Self.style(of: field.kind), isHeading: isHeading,
      isFilled: { $0[keyPath: object][field.key] != nil }
    ) { row, markup in
      if let value = row[keyPath: object][field.key] { fields.write(value, field, to: &markup) }
    }
  }

  private func write<Row>(
    _ rows: [Row], _ columns: [Column<Row>], _ kind: ItemSchema, to markup: inout Markup,
    _ pass: (String) -> Void
  ) {
    let columns = columns.filter { column in column.isHeading || rows.contains(where: column.isFilled) }
    HTMLTable.open(kind.title[language], "list", to: &markup)
    markup.tags("<thead><tr>")
    for column in columns {
      markup.element("th scope=\"col\"\(column.attribute)", column.label[language])
    }
    markup.tags("</tr></thead>\n<tbody>\n")
    for row in rows {
      markup.tags("<tr>")
      for column in columns {
        let tag = column.isHeading ? "th" : "td"
        markup.tags(column.isHeading ? "<th scope=\"row\">" : "<td\(column.attribute)>")
        column.write(row, &markup)
        markup.tags("</\(tag)>")
      }
      markup.tags("</tr>\n")
      markup.pass(to: pass)
    }
    markup.tags("</tbody></table></div>\n")
  }
}
