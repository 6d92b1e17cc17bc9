import SenderoCanvas
import SenderoCore

/// The lines that the pages of a review are made of.
enum ReviewLines {
  /// Returns facts one after another, on as many lines as they need.
  static func packed(_ facts: [StyledLine], width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for fact in facts {
      if var last = lines.last, last.width + 3 + fact.width <= width {
        last.add(" · ", Style(.quiet))
        last.parts += fact.parts
        lines[lines.count - 1] = last
      } else {
        lines.append(fact)
      }
    }
    return lines
  }

  /// Returns a rating as a filled shape with its sign.
  static func sign(_ rating: Rating) -> (text: String, style: Style) {
    let role: Role =
      switch (rating.experience, rating.isStrong) {
      case (.positive, false): .positive
      case (.positive, true): .positiveStrong
      case (.neutral, _): .neutral
      case (.negative, false): .negative
      case (.negative, true): .negativeStrong
      }
    let symbol = rating.symbol
    return (symbol.count == 1 ? "  \(symbol) " : " \(symbol) ", Style(role, [.bold, .loud]))
  }

  /// Returns an opportunity: its text, and its facts below.
  ///
  /// - Parameters:
  ///   - placed: The opportunity.
  ///   - lead: What stands before the text; further lines are indented by its width.
  ///   - isPlaced: Whether the touchpoint is named.
  ///   - textLines: The most lines of the text.
  ///   - today: The present day; `nil` if it is unknown.
  ///   - width: The width in cells.
  ///   - language: The language.
  /// - Returns: The lines.
  static func opportunity(
    _ placed: PlacedOpportunity, lead: StyledLine, isPlaced: Bool, textLines: Int, today: Day?, width: Int,
    _ language: Language
  ) -> [StyledLine] {
    let text = placed.opportunity.text
    let place = isPlaced ? " (\(named(placed.place.name, language)))" : ""
    var lines = self.text(
      (text.isEmpty ? PriorityPhrase.noText[language] : text) + place, lead: lead, limit: textLines,
      width: width, Style(.plain))
    let overdue = placed.isOverdue(on: today) ? PriorityPhrase.overdue[language] : nil
    let facts = PriorityPhrase.facts(placed, today: today).map { fact in
      StyledLine(fact[language], fact[language] == overdue ? Style(.warning) : Style(.quiet))
    }
    let indent = lead.width
    lines += packed(facts, width: max(1, width - indent)).map { $0.indented(by: indent) }
    return lines
  }

  /// Returns a text after a lead, with further lines indented by its width.
  static func text(
    _ text: String, lead: StyledLine, limit: Int, width: Int, _ style: Style
  ) -> [StyledLine] {
    let indent = lead.width
    let wrapped = StyledLine.wrapped(text, width: max(1, width - indent), limit: limit, style)
    return wrapped.enumerated().map { index, line in
      guard index == 0 else { return line.indented(by: indent) }
      var first = lead
      first.parts += line.parts
      return first
    }
  }

  /// Returns for whom a moment is bad; `nil` if it is bad for everybody.
  static func onlyFor(_ moment: ReviewedMoment, _ language: Language) -> String? {
    let names = moment.onlyFor.map { named($0.name, language) }
    return names.isEmpty ? nil : ReviewPhrase.onlyFor(names)[language]
  }

  /// Returns a name, or what stands for a missing one.
  static func named(_ name: String, _ language: Language) -> String {
    name.isEmpty ? BoardPhrase.unnamed[language] : name
  }
}
