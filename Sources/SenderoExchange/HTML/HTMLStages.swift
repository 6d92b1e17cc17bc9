import SenderoCanvas
import SenderoCore

/// What the map says about its stages, and the service blueprint of their touchpoints, as tables with a column
/// for each stage.
struct HTMLStages {
  private let content: HTMLContent
  private let fields: [FieldDescription]
  private let rows: [FieldRow]
  private var language: Language { content.language }

  /// Makes the section; `nil` if it would be empty.
  init?(_ content: HTMLContent) {
    self.content = content
    let own = Stage.fields
    let elsewhere: Set<String> = [own.id.key, own.name.key, own.phase.key, own.touchpoints.key]
    var filled: Set<String> = []
    for stage in content.map.stages { for member in stage.object.members { filled.insert(member.key) } }
    fields = Stage.kind.fields.filter { !elsewhere.contains($0.key) && filled.contains($0.key) }
    var filledRows: Set<String> = []
    for stage in content.map.stages {
      for touchpoint in stage.touchpoints {
        for member in touchpoint.object.members { filledRows.insert(member.key) }
      }
    }
    rows = FieldRow.blueprint.filter { filledRows.contains($0.name) }
    if fields.isEmpty && rows.isEmpty { return nil }
  }

  /// Writes a table for as many stages as fit on a printed page.
  func write(to markup: inout Markup, _ pass: (String) -> Void) {
    for band in content.bands.bands where !band.isEmpty { write(Array(band), to: &markup, pass) }
  }

  private func write(_ stages: [Int], to markup: inout Markup, _ pass: (String) -> Void) {
    let names = stages.map { content.model.column($0).name }
    let caption = "\(HTMLPhrase.stages[language]): \(names.joined(separator: ", "))"
    HTMLTable.open(caption, "lanes", to: &markup)
    markup.tags("<thead><tr><td></td>")
    for (stage, name) in zip(stages, names) {
      markup.tags("<th scope=\"col\"><span class=\"number\">\(stage + 1)</span> ")
      markup.text(name)
      markup.tags("</th>")
    }
    markup.tags("</tr></thead>\n<tbody>\n")
    let writer = HTMLFields(content: content)
    for field in fields {
      writeHeading(field.label, to: &markup)
      for stage in stages {
        markup.tags("<td>")
        if let value = content.model.stages[stage].object[field.key] {
          writer.write(value, field, to: &markup)
        }
        markup.tags("</td>")
      }
      markup.tags("</tr>\n")
    }
    for row in rows {
      if row.isBelowVisibility {
        markup.tags("<tr class=\"visibility\"><th scope=\"row\" colspan=\"\(stages.count + 1)\">")
        markup.text(BoardPhrase.lineOfVisibility[language])
        markup.tags("</th></tr>\n")
      }
      writeHeading(row.field.label, to: &markup)
      for stage in stages {
        write(row, stage, to: &markup)
        markup.pass(to: pass)
      }
      markup.tags("</tr>\n")
    }
    markup.tags("</tbody></table></div>\n")
  }

  private func writeHeading(_ label: LocalizedText, to markup: inout Markup) {
    markup.tags("<tr>")
    markup.element("th scope=\"row\"", label[language])
  }

  private func write(_ row: FieldRow, _ stage: Int, to markup: inout Markup) {
    let texts = content.model.texts(of: row, in: stage)
    markup.tags("<td>")
    if !texts.isEmpty {
      markup.tags("<ul class=\"named\">")
      for text in texts {
        markup.tags("<li>")
        markup.element("b", content.named(text.name))
        markup.tags(" ")
        markup.text(text.text)
        markup.tags("</li>")
      }
      markup.tags("</ul>")
    }
    markup.tags("</td>")
  }
}
