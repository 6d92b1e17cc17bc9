import SenderoCore

extension Command {
  static let linkCommands: [Command] = [
    Command(
      "link-follow", ("Open the map that the touchpoint links to", "Abrir el mapa al que enlaza el punto"),
      hint: ("linked map", "mapa enlazado"), inDetails: ("linked map", "mapa enlazado"), group: .moving,
      in: [.board, .curve, .details],
      keys: [.character(">")], unless: { $0.needsLink }, perform: { editor, _ in editor.followLink() }),
    Command(
      "link-back", ("Back to the map that the link stands in", "Volver al mapa en el que está el enlace"),
      hint: ("map before", "mapa anterior"), group: .moving, in: [.views, .details], keys: [.character("<")],
      unless: { $0.trail.behind.isEmpty ? Phrase.noMapBehind : nil }, does: { $0.goBackFromLink() }),
  ]
}
