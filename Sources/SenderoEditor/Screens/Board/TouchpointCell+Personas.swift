import SenderoCanvas
import SenderoCore

/// A persona's row in a cell: how the touchpoint feels to that persona.
struct PersonaRow: Sendable {
  /// The persona's name, or as much of it as tells who is meant.
  let name: String
  /// How it feels; `nil` where it was not rated.
  let rating: Rating?
  /// Whether the persona meets the touchpoint at all.
  let isMet: Bool
  /// What the persona feels, in words.
  let emotion: String
}

extension TouchpointCell {
  /// Draws a row for each persona below the name, in the colour of that persona's experience.
  func drawPersonas(_ rows: [PersonaRow], in shape: Rectangle, on canvas: inout Canvas) {
    let top = shape.row + max(1, shape.height - rows.count)
    for (index, persona) in rows.enumerated() where top + index < shape.row + shape.height {
      let place = Rectangle(column: shape.column, row: top + index, width: shape.width, height: 1)
      let style = Style(persona.isMet ? Self.role(of: persona.rating) : .quiet, emphasis)
      canvas.fill(place, style)
      let sign = persona.isMet ? persona.rating?.symbol ?? "?" : "·"
      canvas.draw(sign, column: place.column + 1, row: place.row, width: 2, style: style)
      let text =
        persona.isMet && !persona.emotion.isEmpty ? "\(persona.name) \(persona.emotion)" : persona.name
      canvas.draw(
        text, column: place.column + 4, row: place.row, width: max(0, place.width - 5), style: style)
    }
  }

  /// The rows of a touchpoint's personas.
  static func rows(of touchpoint: Touchpoint, _ personas: [Persona]) -> [PersonaRow] {
    personas.map { persona in
      PersonaRow(
        name: persona.name.split(separator: " ").first.map(String.init) ?? persona.name,
        rating: touchpoint.rating(for: persona.id), isMet: touchpoint.isMet(by: persona.id),
        emotion: touchpoint.experiences[persona.id]?.emotion ?? "")
    }
  }
}
