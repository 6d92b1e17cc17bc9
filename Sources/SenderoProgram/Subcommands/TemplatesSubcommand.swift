import SenderoCanvas
import SenderoCore

extension Subcommand {
  /// Lists the templates.
  static let templates = Subcommand(
    name: "templates", about: LocalizedText("List the templates", "Mostrar las plantillas"),
    run: { _, context throws(Failure) in
      try StandardStream.output.write(TemplateList.text(in: context.language))
    })
}

/// The list of templates: one line each, with its name, title and description in columns.
private enum TemplateList {
  static func text(in language: Language) -> String {
    let rows = Template.allCases.map { ($0.rawValue, $0.title[language], $0.about[language]) }
    let name = rows.map { TextLayout.width(of: $0.0) }.max() ?? 0
    let title = rows.map { TextLayout.width(of: $0.1) }.max() ?? 0
    return rows.map {
      TextLayout.padded($0.0, to: name + 2) + TextLayout.padded($0.1, to: title + 2) + $0.2 + "\n"
    }.joined()
  }
}
