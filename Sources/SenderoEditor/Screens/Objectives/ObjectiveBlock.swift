import SenderoCanvas
import SenderoCore

/// The lines that show one objective in the view of objectives.
struct ObjectiveBlock {
  /// The lines of the statement, wrapped.
  let statement: [String]
  /// The five letters of SMART; the letter of a missing part is lower case.
  let letters: StyledLine
  /// Whether the letters are beside the statement rather than before the deadline.
  let lettersAreBeside: Bool
  /// The lines with the figures, the deadline and the missing parts.
  let facts: [StyledLine]

  /// The number of lines.
  var height: Int { statement.count + facts.count }

  /// Returns the blocks of all objectives of a map, with their bars aligned if there is room.
  static func all(of map: JourneyMap, in place: Rectangle, _ language: Language) -> [ObjectiveBlock] {
    let width = place.width
    let objectives = map.objectives.map { ($0, ObjectiveFigures($0, map, language)) }
    let lead = width >= 60 ? min(30, objectives.map(\.1.leadWidth).max() ?? 0) : 0
    return objectives.map {
      ObjectiveBlock(
        $0, map, figures: $1.lines(width: width, lead: lead), width: width,
        statementLimit: place.height < 6 ? 1 : 3, language)
    }
  }

  private init(
    _ objective: Objective, _ map: JourneyMap, figures: [StyledLine], width: Int, statementLimit: Int,
    _ language: Language
  ) {
    let gaps = objective.gaps(in: map)
    lettersAreBeside = width >= 50
    letters = Self.letters(gaps, spaced: lettersAreBeside)
    let name = objective.statement.isEmpty ? Phrase.unnamed[language] : objective.statement
    let statementWidth = lettersAreBeside ? width - letters.width - 2 : width
    let wrapped = StyledLine.wrapped(
      name, width: max(1, statementWidth), limit: statementLimit, Style(.plain))
    statement = wrapped.map { $0.parts.map(\.text).joined() }
    var facts = figures
    var last = lettersAreBeside ? StyledLine() : letters
    var terms: [String] = []
    if !objective.deadline.isEmpty {
      terms.append(Phrase.by(Day.text(of: objective.deadline, in: language))[language])
    }
    if !objective.owner.isEmpty { terms.append(objective.owner) }
    if !terms.isEmpty {
      if !last.parts.isEmpty { last.add(" · ", Style(.quiet)) }
      last.add(terms.joined(separator: " · "), Style(.quiet))
    }
    if !last.parts.isEmpty { facts.append(last) }
    if let lacking = objective.lacking(in: map) {
      facts += StyledLine.wrapped(lacking[language], width: width, limit: 3, Style(.warning))
    }
    self.facts = facts
  }

  private static func letters(_ gaps: [SMARTGap], spaced: Bool) -> StyledLine {
    var line = StyledLine()
    for part in SMARTPart.allCases {
      if spaced, !line.parts.isEmpty { line.add(" ") }
      if gaps.contains(where: { $0.part == part }) {
        line.add(part.letter.lowercased(), Style(.quiet))
      } else {
        line.add(part.letter, Style(.positiveText, .bold))
      }
    }
    return line
  }
}
