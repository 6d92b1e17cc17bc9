import SenderoCore

/// The personas of a map as cards.
struct HTMLPersonas {
  let content: HTMLContent

  /// Writes the section.
  func write(to markup: inout Markup) {
    let fields = HTMLFields(content: content)
    let own = Persona.fields
    markup.tags("<div class=\"cards\">\n")
    for persona in content.map.personas {
      markup.tags("<article class=\"card persona\"><header><span class=\"initials\" aria-hidden=\"true\">")
      markup.text(Self.initials(persona.name))
      markup.tags("</span>")
      markup.element("h3", content.named(persona.name))
      markup.tags("</header>")
      if !persona.summary.isEmpty { markup.element("p class=\"text\"", persona.summary) }
      if !persona.quote.isEmpty { markup.element("blockquote", persona.quote) }
      fields.write(
        persona.object, Persona.kind, except: [own.name.key, own.summary.key, own.quote.key], to: &markup)
      markup.tags("</article>\n")
    }
    markup.tags("</div>\n")
  }

  /// The first letters of the first two words of a name.
  private static func initials(_ name: String) -> String {
    String(name.prefix(80).split(separator: " ").prefix(2).compactMap(\.first)).uppercased()
  }
}
