import SenderoCanvas
import SenderoCore

/// A page with a map: the sections in their order.
struct HTMLPage {
  /// A part of the page with a heading.
  struct Section {
    /// The address of the section on the page.
    let id: String
    /// The heading.
    let title: LocalizedText
    /// Writes the content, and passes it on part by part.
    let write: (inout Markup, (String) -> Void) -> Void
  }

  private let content: HTMLContent
  private let sections: [Section]

  /// Makes a page.
  init(_ map: JourneyMap, _ options: FormatOptions) {
    let content = HTMLContent(map, options)
    self.content = content
    let compared = options.comparison.map { ComparedMaps(map, $0, options) }
    let comparison = compared.map { HTMLComparison(maps: $0, language: options.language) }
    let tables = HTMLTables(content: content)
    let fields = JourneyMap.fields
    var written = Markup()
    HTMLHeader(content: content).writeRest(to: &written)
    let rest = written
    let all: [Section?] = [
      Section(id: "summary", title: HTMLPhrase.summary) { markup, _ in
        HTMLSummary(content: content).write(to: &markup)
      },
      Section(id: "journey", title: HTMLPhrase.journey) { markup, pass in
        HTMLBoard(content: content, comparison: compared).write(to: &markup, pass)
      },
      comparison.map { comparison in
        Section(id: "comparison", title: HTMLPhrase.comparison) { comparison.write(to: &$0, $1) }
      },
      HTMLStages(content).map { stages in
        Section(id: "stages", title: HTMLPhrase.stages) { stages.write(to: &$0, $1) }
      },
      content.map.personas.isEmpty
        ? nil
        : Section(id: "personas", title: fields.personas.description.label) { markup, _ in
          HTMLPersonas(content: content).write(to: &markup)
        },
      content.review.ranking.painPoints.isEmpty
        ? nil
        : Section(id: "pain-points", title: Touchpoint.fields.painPoints.description.label) {
          tables.writePainPoints(to: &$0, $1)
        },
      content.review.matrix.all.isEmpty
        ? nil
        : Section(id: "opportunities", title: Touchpoint.fields.opportunities.description.label) {
          tables.writeOpportunities(to: &$0, $1)
        },
      content.map.objectives.isEmpty
        ? nil
        : Section(id: "objectives", title: fields.objectives.description.label) {
          tables.writeObjectives(to: &$0, $1)
        },
      content.measurements.isEmpty
        ? nil
        : Section(id: "measurements", title: fields.measurements.description.label) {
          tables.writeMeasurements(to: &$0, $1)
        },
      content.map.stages.isEmpty
        ? nil
        : Section(id: "touchpoints", title: HTMLPhrase.details) {
          HTMLDetails(content: content).write(to: &$0, $1)
        },
      rest.text.isEmpty
        ? nil
        : Section(id: "about", title: HTMLPhrase.about) { markup, _ in markup.tags(rest.text) },
    ]
    sections = all.compactMap(\.self)
  }

  /// Writes the page.
  ///
  /// - Parameter pass: Receives the page part by part.
  func write(to pass: (String) -> Void) {
    var markup = Markup()
    let header = HTMLHeader(content: content)
    header.writeStart(to: &markup)
    header.write(sections.map { ($0.id, $0.title) }, to: &markup)
    markup.tags("<main id=\"main\">\n")
    for section in sections {
      markup.tags(
        "<section class=\"part \(section.id)\" id=\"\(section.id)\" aria-labelledby=\"\(section.id)-h\">\n")
      markup.element("h2 id=\"\(section.id)-h\"", section.title[content.language])
      section.write(&markup, pass)
      markup.tags("</section>\n")
      markup.pass(to: pass)
    }
    markup.tags("</main>\n<footer class=\"foot\">")
    markup.element("p", HTMLPhrase.madeWith[content.language])
    markup.tags("</footer>\n</body>\n</html>\n")
    markup.passAll(to: pass)
  }
}
