import SenderoCore

extension Command {
  static let lookingCommands: [Command] = [
    Command(
      "zoom-in", ("Zoom in: more of each touchpoint", "Acercar: más de cada punto de contacto"),
      group: .looking,
      keys: [.character("z")], does: { $0.zoom(by: 1) }),
    Command(
      "zoom-out", ("Zoom out: more touchpoints", "Alejar: más puntos de contacto"), group: .looking,
      keys: [.character("Z")], does: { $0.zoom(by: -1) }),
    Command(
      "filter", ("Filter: what does not match is dimmed", "Filtrar: lo que no coincide se atenúa"),
      group: .looking, keys: [.character("f")],
      does: { $0.ask(.filter, TextInput($0.filter?.text ?? "")) }),
    Command(
      "redraw", ("Draw the screen anew", "Dibujar de nuevo la pantalla"), group: .looking, in: .all,
      keys: [.control("l")], perform: { _, _ in [.redraw] }),
  ]
}
