import SenderoCore

extension Command {
  static let linkCommands: [Command] = [
    Command(
      "link-follow", ("Open the linked map", "Abrir el mapa enlazado"),
      hint: ("linked map", "mapa enlazado"), inDetails: ("linked map", "mapa enlazado"), group: .moving,
      in: [.board, .curve, .details],
      keys: [.character(">")], unless: { $0.needsLink }, perform: { editor, _ in editor.followLink() }),
    Command(
      "link-back", ("Back from a linked map", "Volver de un mapa enlazado"),
      hint: ("map before", "mapa anterior"), group: .moving, in: [.views, .details], keys: [.character("<")],
      unless: { $0.navigation.back.isEmpty ? Phrase.noMapBehind : nil }, does: { $0.goBackFromLink() }),
  ]
}
