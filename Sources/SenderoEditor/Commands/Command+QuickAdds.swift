import SenderoCore

extension Command {
  /// The commands that add something to the selected touchpoint without opening its details.
  ///
  /// Each asks for one value after another on the last line, and comes back to the board.
  static let quickAddCommands: [Command] = [
    Command(
      "add-pain-point", spanish: ["añadir-dolor"],
      ("Add a pain point: text, severity", "Añadir un punto de dolor: texto, gravedad"),
      group: .editing, in: [.board, .curve], keys: [.character("!")], unless: needsTouchpoint,
      does: { add(to: Touchpoint.fields.painPoints.description, in: &$0) }),
    Command(
      "add-quote", spanish: ["añadir-cita"],
      ("Add a quote: words, source", "Añadir una cita: palabras, fuente"),
      group: .editing, in: [.board, .curve], keys: [.character("\"")], unless: needsTouchpoint,
      does: { add(.qualitative, in: &$0) }),
    Command(
      "add-figure", spanish: ["añadir-cifra"],
      ("Add a figure: metric, value, unit, source", "Añadir una cifra: métrica, valor, unidad, fuente"),
      group: .editing, in: [.board, .curve], keys: [.character("#")], unless: needsTouchpoint,
      does: { add(.quantitative, in: &$0) }),
    Command(
      "add-opportunity", spanish: ["añadir-oportunidad"],
      (
        "Add an opportunity: text, impact, effort, owner",
        "Añadir una oportunidad: texto, impacto, esfuerzo, responsable"
      ),
      group: .editing, in: [.board, .curve], keys: [.character("$"), .character("*")],
      unless: needsTouchpoint,
      does: { add(to: Touchpoint.fields.opportunities.description, in: &$0) }),
    Command(
      "expectation", spanish: ["expectativa"],
      ("Write the expectation, and how far it is met", "Escribir la expectativa y cuánto se cumple"),
      group: .editing, in: [.board, .curve], keys: [.character("%")], unless: needsTouchpoint,
      does: { $0.askForField(Touchpoint.fields.expectation.description) }),
    Command(
      "set-channel", spanish: ["poner-canal"],
      ("Write the channel, of all that are marked", "Escribir el canal, de todos los marcados"),
      group: .editing, in: [.board, .curve], keys: [.character("@")], unless: needsTouchpoint,
      does: { $0.ask(.channel, TextInput($0.selectedTouchpoint?.channel ?? "")) }),
  ]

  private static func add(_ kind: EvidenceKind, in editor: inout Editor) {
    var known = JSONObject()
    Evidence.kind.set(.string(kind.rawValue), for: Evidence.fields.kind.key, in: &known)
    add(to: Touchpoint.fields.evidence.description, known, in: &editor)
  }

  private static func add(
    to list: FieldDescription, _ known: JSONObject = JSONObject(), in editor: inout Editor
  ) {
    editor.selection.anchor = nil
    editor.askForItem(of: editor.pathOfSelection, list, known: known, isRepeated: false)
  }
}
