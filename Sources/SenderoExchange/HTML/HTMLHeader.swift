import SenderoCanvas
import SenderoCore

/// The beginning of a page: its head, the title of the map and the links to the sections.
struct HTMLHeader {
  let content: HTMLContent
  private var map: JourneyMap { content.map }
  private var language: Language { content.language }

  /// Writes everything before the body.
  func writeStart(to markup: inout Markup) {
    markup.tags("<!DOCTYPE html>\n<html lang=\"\(Self.tag(map.language) ?? language.rawValue)\">\n<head>\n")
    markup.tags("<meta charset=\"utf-8\">\n")
    markup.tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // A browser refuses everything that is not on the page itself.
    markup.tags(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n")
    markup.tags(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Sendero\">\n")
    markup.tags("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n")
    markup.element("title", "\(content.title) · \(HTMLPhrase.kind[language])")
    markup.tags("\n<style>\n")
    markup.tags(
      HTMLStyle.sheet(
        stages: content.model.stages.count, perPage: content.bands.perBand, fitsA4: content.bands.fitsA4))
    markup.tags("</style>\n</head>\n<body>\n")
  }

  /// Writes the title and the scope of the map, and the links to the sections.
  func write(_ sections: [(id: String, title: LocalizedText)], to markup: inout Markup) {
    markup.tags("<a class=\"skip\" href=\"#journey\">")
    markup.text(HTMLPhrase.skip[language])
    markup.tags("</a>\n<header class=\"top\">\n<p class=\"eyebrow\">")
    markup.text(
      [HTMLPhrase.kind[language], map.state?.label[language], map.status?.label[language]]
        .compactMap(\.self).joined(separator: " · "))
    markup.tags("</p>\n")
    markup.element("h1", content.title)
    markup.tags("\n")
    if !map.description.isEmpty { markup.element("p class=\"lead\"", map.description) }
    markup.tags("<ul class=\"meta\">")
    for fact in facts { markup.element("li", fact) }
    markup.tags("</ul>\n</header>\n<nav class=\"contents\" aria-label=\"")
    markup.text(HTMLPhrase.contents[language])
    markup.tags("\"><ul>")
    for section in sections {
      markup.tags("<li><a href=\"#\(section.id)\">")
      markup.text(section.title[language])
      markup.tags("</a></li>")
    }
    markup.tags("</ul></nav>\n")
  }

  /// Writes the fields of the map that no other section shows.
  func writeRest(to markup: inout Markup) {
    let fields = JourneyMap.fields
    HTMLFields(content: content).write(
      map.object, JourneyMap.kind,
      except: [
        fields.title.key, fields.description.key, fields.objectives.key, fields.personas.key,
        fields.stages.key, fields.measurements.key,
      ], to: &markup)
  }

  /// What a reader has to know about the map and about what the page shows of it.
  private var facts: [String] {
    let counts = content.model.counts
    var facts = [HTMLPhrase.size(map.stages.count, counts.count)[language]]
    if let persona = content.shown.persona {
      facts.append(HTMLPhrase.ratings(of: content.named(persona.name))[language])
    }
    if let channel = content.shown.channel { facts.append(HTMLPhrase.only(channel)[language]) }
    if let filter = content.shown.filter { facts.append(filter.text[language]) }
    if content.shown.lens.showsRetired { facts.append(BoardPhrase.withRetired[language]) }
    if !map.owner.isEmpty {
      facts.append("\(JourneyMap.fields.owner.description.label[language]): \(map.owner)")
    }
    if content.review.date.last != nil { facts.append(ReviewPhrase.last(content.review.date)[language]) }
    return facts
  }

  /// A language of a map as an attribute (BCP 47); `nil` if it is not one.
  private static func tag(_ language: String) -> String? {
    let parts = language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      (2...3).contains(parts.first?.count ?? 0) && parts.count <= 4
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
      }
    return isTag ? language : nil
  }
}
