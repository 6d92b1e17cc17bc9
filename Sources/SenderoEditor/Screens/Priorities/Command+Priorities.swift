import SenderoCore

extension Command {
  private static let needsOpportunity: @Sendable (Editor) -> LocalizedText? = { editor in
    if let reason = editor.needsWriting { return reason }
    if case .opportunity? = editor.selectedPriority { return nil }
    return Phrase.selectAnOpportunity(editor.keyName("priorities-right"))
  }

  static let priorityCommands: [Command] = [
    Command(
      "priorities", spanish: ["prioridades"],
      (
        "Priorities: pain points and opportunities",
        "Prioridades: puntos de dolor y oportunidades"
      ),
      group: .view, in: .views, does: { $0.front.view.mainView = .priorities }),
    Command(
      "priorities-left", spanish: ["puntos-de-dolor"], ("Go to the pain points", "Ir a los puntos de dolor"),
      group: .moving, in: .priorities,
      keys: [.character("h"), .left],
      does: { $0.front.view.priorities.pane = .painPoints }),
    Command(
      "priorities-right", spanish: ["oportunidades"], ("Go to the opportunities", "Ir a las oportunidades"),
      group: .moving, in: .priorities,
      keys: [.character("l"), .right],
      does: { $0.front.view.priorities.pane = .opportunities }),
    Command(
      "opportunity-status", spanish: ["situación"],
      ("Change the status of the opportunity", "Cambiar la situación de la oportunidad"),
      hint: ("status", "situación"), group: .editing, in: .priorities, keys: [.character("s")],
      unless: needsOpportunity, does: { pickStatus(in: &$0) }),
    Command(
      "opportunity-owner", spanish: ["responsable"],
      ("Change the owner of the opportunity", "Cambiar el responsable de la oportunidad"),
      hint: ("owner", "responsable"), group: .editing, in: .priorities, keys: [.character("o")],
      unless: needsOpportunity, does: { ask(for: Opportunity.fields.owner.description, in: &$0) }),
    Command(
      "opportunity-due", spanish: ["fecha-límite"],
      ("Change the due date of the opportunity", "Cambiar la fecha límite de la oportunidad"),
      hint: ("due", "fecha"), group: .editing, in: .priorities, keys: [.character("d")],
      unless: needsOpportunity, does: { ask(for: Opportunity.fields.due.description, in: &$0) }),
    Command(
      "opportunity-ticket", spanish: ["ticket"],
      ("Change the ticket of the opportunity", "Cambiar el ticket de la oportunidad"),
      hint: ("ticket", "ticket"), group: .editing, in: .priorities, keys: [.character("t")],
      unless: needsOpportunity, does: { ask(for: Opportunity.fields.ticket.description, in: &$0) }),
    Command(
      "opportunity-impact", spanish: ["impacto"],
      ("Change the impact of the opportunity", "Cambiar el impacto de la oportunidad"),
      group: .editing, in: .priorities, keys: [.character("i")],
      unless: needsOpportunity, does: { ask(for: Opportunity.fields.impact.description, in: &$0) }),
    Command(
      "opportunity-effort", spanish: ["esfuerzo"],
      ("Change the effort of the opportunity", "Cambiar el esfuerzo de la oportunidad"),
      group: .editing, in: .priorities, keys: [.character("e")],
      unless: needsOpportunity, does: { ask(for: Opportunity.fields.effort.description, in: &$0) }),
  ]

  private static func pickStatus(in editor: inout Editor) {
    guard let path = editor.selectedPriority?.path else { return }
    let field = Opportunity.fields.status.description
    let options = OpportunityStatus.allCases.map {
      ChoicePrompt.Option(label: $0.label, value: .string($0.rawValue))
    }
    let current = editor.map.item(at: path)?.object[field.key]
    editor.pick(
      field.label, options, index: options.firstIndex { $0.value == current } ?? 0,
      for: DetailsTarget(item: path, key: field.key, place: .whole))
  }

  private static func ask(for field: FieldDescription, in editor: inout Editor) {
    guard let path = editor.selectedPriority?.path else { return }
    let value = editor.map.shown(
      editor.map.item(at: path)?.object[field.key], field, at: path, editor.language)
    editor.ask(.field(DetailsTarget(item: path, key: field.key, place: .whole)), TextInput(value))
  }
}
