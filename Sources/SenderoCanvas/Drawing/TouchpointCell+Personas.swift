import SenderoCore

extension TouchpointCell {
  /// Draws a row for each persona below the name, in the colour of the persona's experience.
  func drawPersonas(_ rows: [BoardCell.PersonaRating], in shape: Rectangle, on canvas: inout Canvas) {
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
}
