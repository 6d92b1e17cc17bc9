import SenderoCore
import Testing

/// A map in which no rule finds anything, and edits that give it one defect.
enum SoundMap {
  /// The present day of these tests.
  static let today = Day(year: 2026, month: 11, day: 28)

  /// The map: three stages, two personas, and one negative touchpoint with everything that it needs.
  static let map: JourneyMap = {
    let text = """
      {"format": "sendero.journey-map", "version": 1, "id": "map", "title": "A visit", "owner": "Ana",
      "review": {"lastReviewed": "2026-11-01", "everyMonths": 3},
      "objectives": [{"id": "goal", "statement": "Let visitors find us sooner", "metric": "CSAT", "baseline": 50,
      "target": 80, "direction": "up", "deadline": "2027-06-30"}],
      "personas": [{"id": "irene", "name": "Irene", "needs": ["calm"]}, {"id": "tom", "name": "Tom",
      "needs": ["speed"]}],
      "stages": [
      {"id": "look", "name": "Look", "phase": "before", "touchpoints": [
      {"id": "map1", "name": "Find the way", "channel": "desk", "experience": "positive", "fulfilment": 90,
      "experiences": {"irene": {"experience": "positive"}, "tom": {"experience": "neutral"}},
      "evidenceStatus": "observed"}]},
      {"id": "visit", "name": "Visit", "phase": "during", "touchpoints": [
      {"id": "queue", "name": "Wait at the desk", "channel": "desk", "experience": "negative", "fulfilment": 20,
      "painPoints": [{"id": "slow", "text": "Nobody calls me", "severity": 3}],
      "opportunities": [{"id": "screen", "text": "Show the queue", "painPoints": ["slow"], "owner": "Luis",
      "effort": 2, "due": "2026-12-24"}],
      "evidence": [{"id": "survey", "metric": "CSAT", "value": 35, "date": "2026-03-01"}]},
      {"id": "talk", "name": "Talk to the clerk", "channel": "desk", "experience": "neutral",
      "evidenceStatus": "inferred"}]},
      {"id": "home", "name": "Home", "phase": "after", "touchpoints": [
      {"id": "letter", "name": "Read the letter", "channel": "post", "experience": "positive",
      "evidenceStatus": "observed"}]}]}
      """
    return (try? JourneyMap.read(Array(text.utf8)).map) ?? JourneyMap(id: "unreadable")
  }()

  /// A defect, the rule that finds it, and the sentence of the finding.
  struct Defect: CustomTestStringConvertible, Sendable {
    let rule: String
    let path: String
    let english: String
    let spanish: String
    var missingLinks: Set<String> = []
    let make: @Sendable (inout JourneyMap) -> Void
    var testDescription: String { "\(rule): \(english)" }
  }

  /// Changes a touchpoint of the map.
  private static func at(
    _ stage: Int, _ touchpoint: Int, _ edit: @escaping @Sendable (inout Touchpoint) -> Void
  ) -> @Sendable (inout JourneyMap) -> Void {
    { edit(&$0.stages[stage].touchpoints[touchpoint]) }
  }

  private static func item(_ members: [(String, JSONValue)]) -> JSONObject {
    JSONObject(members.map { JSONObject.Member(key: $0.0, value: $0.1) })
  }

  /// At least one defect for every rule.
  static let defects: [Defect] = ofTheMap + ofStages + ofTouchpoints + ofLists + ofValues

  private static let ofTheMap = [
    Defect(
      rule: "review-overdue", path: "$.review.lastReviewed",
      english: "The review of the map was due on 2026-11-27",
      spanish: "La revisión del mapa tocaba el 27/11/2026"
    ) { $0.review.content.lastReviewed = "2026-08-27" },
    Defect(
      rule: "review-overdue", path: "$.review.lastReviewed",
      english: "Reviews are planned, but the map was never reviewed",
      spanish: "Hay revisiones previstas, pero el mapa no se ha revisado nunca"
    ) { $0.review.content.lastReviewed = "" },
    Defect(
      rule: "no-owner", path: "$.owner", english: "The map has no owner",
      spanish: "El mapa no tiene responsable"
    ) { $0.owner = "" },
    Defect(
      rule: "no-objective", path: "$.objectives", english: "The map has no objective",
      spanish: "El mapa no tiene ningún objetivo"
    ) { $0.objectives = ItemList() },
    Defect(
      rule: "objective-not-smart", path: "$.objectives[0].deadline",
      english: "Objective “Let visitors find us sooner” lacks a deadline",
      spanish: "Al objetivo «Let visitors find us sooner» le falta un plazo"
    ) { for index in $0.objectives.indices { $0.objectives[index].deadline = "" } },
    Defect(
      rule: "persona-without-needs", path: "$.personas[1].needs", english: "Persona “Tom” has no needs",
      spanish: "La persona «Tom» no tiene necesidades"
    ) { $0.personas[1].needs = [] },
    Defect(
      rule: "persona-never-rated", path: "$.personas[1]",
      english: "Nobody rated the journey for persona “Tom”",
      spanish: "Nadie ha valorado el recorrido para la persona «Tom»"
    ) { $0.stages[0].touchpoints[0].experiences["tom"] = nil },
    Defect(
      rule: "unknown-rule", path: "$.silenced[0].rule", english: "There is no rule “no-onwer”",
      spanish: "No hay ninguna regla «no-onwer»"
    ) {
      $0.silenced.append(
        SilencedRule(
          object: item([("id", .string("x")), ("rule", .string("no-onwer")), ("reason", .string("r"))])))
    },
    Defect(
      rule: "unexplained-silence", path: "$.silenced[0].reason",
      english: "Rule “no-owner” is silenced without a reason",
      spanish: "La regla «no-owner» se silencia sin motivo"
    ) {
      $0.silenced.append(
        SilencedRule(object: item([("id", .string("x")), ("rule", .string("no-owner"))])))
    },
  ]

  private static let ofStages = [
    Defect(
      rule: "empty-stage", path: "$.stages[3].touchpoints", english: "Stage “Later” has no touchpoints",
      spanish: "La etapa «Later» no tiene puntos de contacto"
    ) { $0.stages.append(Stage(id: "later", name: "Later")) },
    Defect(
      rule: "missing-phase", path: "$", english: "No touchpoint is before the purchase",
      spanish: "Ningún punto de contacto es anterior a la compra"
    ) { $0.stages[0].phase = .during },
    Defect(
      rule: "missing-phase", path: "$", english: "No touchpoint is after the purchase",
      spanish: "Ningún punto de contacto es posterior a la compra"
    ) { $0.stages[2].phase = nil },
    Defect(
      rule: "poor-handover", path: "$.stages[1].touchpoints[0].painPoints",
      english: "The hand-over at “Wait at the desk” changes the channel (web → desk) and is rated negative",
      spanish:
        "El paso de etapa en «Wait at the desk» cambia de canal (web → desk) y tiene una valoración negativa"
    ) { $0.stages[0].touchpoints[0].channel = "web" },
    Defect(
      rule: "repeated-name", path: "$.stages[1].touchpoints[1].name",
      english: "The stage has another touchpoint named “wait at the desk ”",
      spanish: "La etapa tiene otro punto de contacto llamado «wait at the desk »",
      make: at(1, 1) { $0.name = "wait at the desk " }),
    Defect(
      rule: "company-view", path: "$.stages[1].touchpoints[1].name",
      english: "“Entry in the CRM” names a part of the company: crm",
      spanish: "«Entry in the CRM» nombra una parte de la empresa: crm",
      make: at(1, 1) { $0.name = "Entry in the CRM" }),
    Defect(
      rule: "company-view", path: "$.stages[1].touchpoints[1].name",
      english: "“Departamento de Logística” names a part of the company: departamento",
      spanish: "«Departamento de Logística» nombra una parte de la empresa: departamento",
      make: at(1, 1) { $0.name = "Departamento de Logística" }),
  ]

  private static let ofTouchpoints = [
    Defect(
      rule: "unrated-touchpoint", path: "$.stages[1].touchpoints[1].experience",
      english: "“Talk to the clerk” is not rated", spanish: "«Talk to the clerk» está sin valorar",
      make: at(1, 1) { $0.rating = nil }),
    Defect(
      rule: "fulfilment-contradicts-rating", path: "$.stages[1].touchpoints[0].fulfilment",
      english: "“Wait at the desk” is rated negative, but 81 % of the expectation are met",
      spanish: "«Wait at the desk» tiene una valoración negativa, pero la expectativa se cumple en un 81 %",
      make: at(1, 0) { $0.fulfilment = Number(81) }),
    Defect(
      rule: "fulfilment-contradicts-rating", path: "$.stages[0].touchpoints[0].fulfilment",
      english: "“Find the way” is rated positive, but 39 % of the expectation are met",
      spanish: "«Find the way» tiene una valoración positiva, pero la expectativa se cumple en un 39 %",
      make: at(0, 0) { $0.fulfilment = Number(39) }),
    Defect(
      rule: "measurement-contradicts-rating", path: "$.stages[0].touchpoints[0].experience",
      english: "“Find the way” is rated otherwise than CSAT 39 says",
      spanish: "«Find the way» tiene una valoración distinta de lo que dice CSAT 39"
    ) {
      $0.measurements.append(
        Measurement(
          object: item([
            ("id", .string("m")), ("metric", .string("CSAT")), ("value", .number("39")),
            ("touchpoint", .string("map1")),
          ])))
    },
    Defect(
      rule: "negative-without-pain-point", path: "$.stages[0].touchpoints[0].painPoints",
      english: "“Find the way” is rated negative and has no pain point",
      spanish: "«Find the way» tiene una valoración negativa y ningún punto de dolor",
      make: at(0, 0) {
        $0.experiences["tom"] = PersonaExperience(object: item([("experience", .string("negative"))]))
      }),
    Defect(
      rule: "assumed-rating", path: "$.stages[1].touchpoints[1].evidence",
      english: "The rating of “Talk to the clerk” is an assumption",
      spanish: "La valoración de «Talk to the clerk» es una suposición",
      make: at(1, 1) { $0.evidenceStatus = .hypothesis }),
    Defect(
      rule: "broken-link", path: "$.stages[1].touchpoints[1].link",
      english: "“Talk to the clerk” · Link: there is no map at “b.json”",
      spanish: "«Talk to the clerk» · Enlace: no hay ningún mapa en «b.json»", missingLinks: ["b.json"],
      make: at(1, 1) { $0.link = "b.json" }),
    Defect(
      rule: "broken-link", path: "$.baseline", english: "Baseline: there is no map at “b.json”",
      spanish: "Punto de partida: no hay ningún mapa en «b.json»", missingLinks: ["b.json"]
    ) { $0.baseline = "b.json" },
  ]

  private static let ofLists = [
    Defect(
      rule: "pain-point-without-opportunity", path: "$.stages[1].touchpoints[0].painPoints[1]",
      english: "No opportunity addresses the pain point “It is cold”",
      spanish: "Ninguna oportunidad responde al punto de dolor «It is cold»",
      make: at(1, 0) {
        $0.painPoints.append(
          PainPoint(object: item([("id", .string("cold")), ("text", .string("It is cold"))])))
      }),
    Defect(
      rule: "assumed-pain-point", path: "$.stages[1].touchpoints[1].painPoints[0].evidenceStatus",
      english: "The pain point “It is cold” is an assumption",
      spanish: "El punto de dolor «It is cold» es una suposición"
    ) {
      $0.stages[1].touchpoints[1].painPoints.append(
        PainPoint(object: item([("id", .string("cold")), ("text", .string("It is cold"))])))
      $0.stages[1].touchpoints[0].opportunities[0].painPoints = ["slow", "cold"]
    },
    Defect(
      rule: "opportunity-without-owner", path: "$.stages[1].touchpoints[0].opportunities[0].owner",
      english: "Opportunity “Show the queue” has no owner",
      spanish: "La oportunidad «Show the queue» no tiene responsable",
      make: at(1, 0) { $0.opportunities[0].owner = " " }),
    Defect(
      rule: "opportunity-without-effort", path: "$.stages[1].touchpoints[0].opportunities[0].effort",
      english: "Opportunity “Show the queue” has no estimated effort",
      spanish: "La oportunidad «Show the queue» no tiene esfuerzo estimado",
      make: at(1, 0) { $0.opportunities[0].effort = nil }),
    Defect(
      rule: "opportunity-overdue", path: "$.stages[1].touchpoints[0].opportunities[0].due",
      english: "Opportunity “Show the queue” was due on 2026-11-27",
      spanish: "La oportunidad «Show the queue» vencía el 27/11/2026",
      make: at(1, 0) { $0.opportunities[0].due = "2026-11-27" }),
    Defect(
      rule: "old-evidence", path: "$.stages[1].touchpoints[0].evidence[0].date",
      english: "Evidence “CSAT” is from 2025-11-27", spanish: "La evidencia «CSAT» es del 27/11/2025",
      make: at(1, 0) { $0.evidence[0].date = "2025-11-27" }),
  ]

  private static let ofValues = [
    Defect(
      rule: "wrong-kind", path: "$.stages[1].touchpoints[1].actions",
      english: "“Talk to the clerk” · Actions: wrong type for this field; kept unchanged",
      spanish: "«Talk to the clerk» · Acciones: tipo incorrecto para este campo; se conserva sin cambios",
      make: at(1, 1) { $0.object["actions"] = .string("one") }),
    Defect(
      rule: "unknown-word", path: "$.state", english: "State: not one of the allowed words",
      spanish: "Estado: no es una de las palabras permitidas"
    ) { $0.object["state"] = .string("someday") },
    Defect(
      rule: "out-of-range", path: "$.stages[1].touchpoints[0].painPoints[0].severity",
      english: "“Nobody calls me” · Severity: A whole number from 1 to 4",
      spanish: "«Nobody calls me» · Gravedad: Un número entero de 1 a 4",
      make: at(1, 0) { $0.painPoints[0].severity = Number(5) }),
    Defect(
      rule: "not-a-day", path: "$.stages[1].touchpoints[0].evidence[0].date",
      english: "“CSAT” · Date: Not a day: YYYY-MM-DD, such as 2026-11-22",
      spanish: "«CSAT» · Fecha: No es un día: AAAA-MM-DD, como 2026-11-22",
      make: at(1, 0) { $0.evidence[0].date = "2026-02-30" }),
    Defect(
      rule: "dangling-reference", path: "$.stages[1].touchpoints[1].next[0].to",
      english: "“Talk to the clerk” · To: refers to “away”, which does not exist",
      spanish: "«Talk to the clerk» · A: se refiere a «away», que no existe",
      make: at(1, 1) { $0.next.append(Branch(object: item([("to", .string("away"))]))) }),
  ]
}
