import SenderoCore

extension Command {
  static let linkCommands: [Command] = [
    Command(
      "link-follow", spanish: ["abrir-enlace"], ("Open the linked map", "Abrir el mapa enlazado"),
      hint: ("linked map", "mapa enlazado"), group: .moving,
      in: [.board, .curve, .details],
      keys: [.character(">")], unless: needsLink,
      perform: { editor, _ in editor.followLink(linkInFront(of: editor) ?? "") }),
    Command(
      "link-back", spanish: ["volver-del-enlace"], ("Back from a linked map", "Volver de un mapa enlazado"),
      hint: ("map before", "mapa anterior"), group: .moving, in: [.views, .details], keys: [.character("<")],
      unless: { $0.navigation.isAtStart ? Phrase.noMapBehind : nil }, does: { $0.goBackFromLink() }),
  ]

  private static let needsLink: @Sendable (Editor) -> LocalizedText? = { editor in
    guard let link = linkInFront(of: editor) else { return Phrase.selectATouchpoint }
    return link.isEmpty ? Phrase.noLink : nil
  }

  /// Returns the link of the selected touchpoint, or of the touchpoint whose details are shown; `nil` if
  /// there is neither.
  private static func linkInFront(of editor: Editor) -> String? {
    guard let details = editor.details else { return editor.selectedTouchpoint?.link.trimmed }
    guard let item = details.path.ofTouchpoint.flatMap(editor.map.item(at:)) else { return nil }
    return Touchpoint(object: item.object).link.trimmed
  }
}
