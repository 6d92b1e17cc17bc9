import SenderoCore

/// The page that describes the file format.
enum FormatPage {
  /// The page as Markdown.
  static var text: String {
    let sections = JourneyMap.kind.withNested.map(section)
    return """
      \(GeneratedNotice.text)
      \(introduction)

      ## The fields

      \(sections.joined(separator: "\n\n"))

      ## An example

      A small map that uses most kinds of items:

      ```json
      \(String(decoding: ExampleMap.map.bytes, as: UTF8.self))```

      """
  }

  private static func section(_ kind: ItemSchema) -> String {
    let rows = kind.fields.map { field in
      [
        Markdown.code(field.key), field.holds, field.isRequired ? "yes" : "", field.label.english,
        field.about.english,
      ]
    }
    let homes = JourneyMap.kind.homes(of: kind).map { home in
      "\(Markdown.code(home.field.key)) of a \(home.owner.link)"
    }
    let place = homes.isEmpty ? "The document itself." : "In \(Markdown.list(homes, "and"))."
    return """
      ### \(kind.title.english)

      \(place)

      \(Markdown.table(["Key", "Content", "Required", "Label", "Meaning"], rows))
      """
  }
}
