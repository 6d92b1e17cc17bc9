/// The texts of priorities: pain points, opportunities and how much of them is done.
public enum PriorityPhrase {
  /// The note that a text is missing.
  public static let noText = LocalizedText("(no text)", "(sin texto)")
  /// The name of the opportunities without an owner.
  public static let noOwner = LocalizedText("No owner", "Sin responsable")
  /// The name of the opportunities without a valid impact or effort.
  public static let unplaced = LocalizedText("Not placed", "Sin situar")
  /// The word for an opportunity whose due date has passed.
  public static let overdue = LocalizedText("overdue", "atrasada")
  /// The note that a map has no opportunities.
  public static let noOpportunities = LocalizedText("no opportunities yet", "aún no hay oportunidades")
  /// The note that a map has no pain points.
  public static let noPainPoints = LocalizedText("no pain points yet", "aún no hay puntos de dolor")

  /// The due date of an opportunity.
  public static func due(_ day: Day) -> LocalizedText {
    LocalizedText("due \(day.text(in: .english))", "para el \(day.text(in: .spanish))")
  }

  /// The facts about an opportunity besides its text, the most telling first.
  ///
  /// - Parameters:
  ///   - placed: The opportunity.
  ///   - today: The present day, for whether it is overdue; `nil` if it is unknown.
  ///   - withOwner: Whether the owner is among the facts.
  ///   - withTicket: Whether the ticket is among the facts.
  /// - Returns: The quadrant, the status, the owner or that there is none, the due date and the ticket.
  public static func facts(
    _ placed: PlacedOpportunity, today: Day?, withOwner: Bool = true, withTicket: Bool = true
  ) -> [LocalizedText] {
    let opportunity = placed.opportunity
    var facts = [placed.quadrant?.one, placed.status.label].compactMap { $0 }
    let owner = opportunity.owner
    if withOwner { facts.append(owner.isEmpty ? noOwner.withinSentence : LocalizedText(verbatim: owner)) }
    if let due = placed.due { facts.append(self.due(due)) }
    if placed.isOverdue(on: today) { facts.append(overdue) }
    let ticket = opportunity.ticket
    if withTicket, !ticket.isEmpty { facts.append(LocalizedText(verbatim: ticket)) }
    return facts
  }

  /// The impact and the effort of an opportunity, such as “impact 5, effort 2”; `nil` without either.
  public static func figures(_ placed: PlacedOpportunity) -> LocalizedText? {
    let fields = [
      (Opportunity.fields.impact, placed.opportunity.impact),
      (Opportunity.fields.effort, placed.opportunity.effort),
    ]
    func text(_ language: Language) -> String {
      fields.compactMap { field, number in
        number.map { "\(field.description.label.withinSentence[language]) \($0.text(in: language))" }
      }.joined(separator: ", ")
    }
    let both = LocalizedText(text(.english), text(.spanish))
    return both.english.isEmpty ? nil : both
  }

  /// How much of the work is done.
  public static func done(_ progress: OpportunityProgress) -> LocalizedText {
    LocalizedText(
      "\(progress[.done]) of \(progress.all) done", "\(progress[.done]) de \(progress.all) hechas")
  }

  /// How much of the opportunities is done, in a sentence of its own.
  public static func opportunities(_ progress: OpportunityProgress) -> LocalizedText {
    LocalizedText(
      "\(progress[.done]) of \(progress.all) opportunities done",
      "\(progress[.done]) de \(progress.all) oportunidades hechas")
  }

  /// The number of open opportunities.
  public static func open(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) open", count == 1 ? "1 abierta" : "\(count) abiertas")
  }

  /// The number of open opportunities, in a sentence of its own.
  public static func openOpportunities(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count, ("open opportunity", "open opportunities"), ("oportunidad abierta", "oportunidades abiertas"))
  }

  /// The number of opportunities with a status.
  public static func count(_ count: Int, _ status: OpportunityStatus) -> LocalizedText {
    let one = status.label
    // Participles have a plural in Spanish; “idea” has one in both languages.
    let several =
      status == .idea ? "ideas" : status == .doing ? one.spanish : one.spanish + "s"
    let english = status == .idea && count != 1 ? "ideas" : one.english
    return LocalizedText("\(count) \(english)", "\(count) \(count == 1 ? one.spanish : several)")
  }

  /// The number of opportunities whose due date has passed.
  public static func overdue(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) overdue", count == 1 ? "1 atrasada" : "\(count) atrasadas")
  }

  /// The number of pain points that no opportunity addresses.
  public static func unanswered(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count, ("pain point has no opportunity", "pain points have no opportunity"),
      ("punto de dolor sin oportunidad", "puntos de dolor sin oportunidad"))
  }

  /// The formula of a score with its factors, such as “severity 4 × evidence 0.75 = 3”.
  ///
  /// - Parameters:
  ///   - score: The score.
  ///   - isWhole: Whether the factors that are 1, and so change nothing, are named too.
  /// - Returns: The formula.
  public static func formula(_ score: PainPointScore, isWhole: Bool = true) -> LocalizedText {
    let factors = PainPointScore.Factor.allCases.filter { isWhole || $0 == .severity || score[$0] != 1 }
    func text(_ language: Language) -> String {
      let parts = factors.map { "\($0.label[language]) \(FieldText.figure(score[$0], language))" }
      // A single factor is the score.
      guard parts.count > 1 else { return parts.joined() }
      return parts.joined(separator: " × ") + " = " + FieldText.figure(score.value, language)
    }
    return LocalizedText(text(.english), text(.spanish))
  }
}

extension PainPointScore.Factor {
  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .severity: LocalizedText("severity", "gravedad")
    case .momentOfTruth: LocalizedText("moment of truth", "momento de la verdad")
    case .evidence: LocalizedText("evidence", "evidencia")
    case .personas: LocalizedText("personas", "personas")
    case .votes: LocalizedText("votes", "votos")
    }
  }
}

extension OpportunityQuadrant {
  /// The name shown to the user.
  public var label: LocalizedText {
    switch self {
    case .quickWin: LocalizedText("Quick wins", "Logros rápidos")
    case .bigBet: LocalizedText("Big bets", "Grandes apuestas")
    case .fillIn: LocalizedText("Fill-ins", "Para los ratos libres")
    case .timeSink: LocalizedText("Time sinks", "Pérdidas de tiempo")
    }
  }

  /// The name for one opportunity.
  public var one: LocalizedText {
    switch self {
    case .quickWin: LocalizedText("quick win", "logro rápido")
    case .bigBet: LocalizedText("big bet", "gran apuesta")
    case .fillIn: LocalizedText("fill-in", "para ratos libres")
    case .timeSink: LocalizedText("time sink", "pérdida de tiempo")
    }
  }

  /// What the quadrant means.
  public var meaning: LocalizedText {
    switch self {
    case .quickWin: LocalizedText("much impact, little effort", "mucho impacto, poco esfuerzo")
    case .bigBet: LocalizedText("much impact, much effort", "mucho impacto, mucho esfuerzo")
    case .fillIn: LocalizedText("little impact, little effort", "poco impacto, poco esfuerzo")
    case .timeSink: LocalizedText("little impact, much effort", "poco impacto, mucho esfuerzo")
    }
  }
}

extension RankedPainPoint.Answer {
  /// The progress shown to the user.
  public var label: LocalizedText {
    switch self {
    case .none: LocalizedText("no opportunity", "sin oportunidad")
    case .open: LocalizedText("being addressed", "en curso")
    case .done: LocalizedText("done", "hecha")
    }
  }
}
