extension FilterKey {
  /// All words that filters understand, in the order of the help.
  public static let all: [FilterKey] = ratings + properties + names + numbers

  private static let ratings: [FilterKey] = [
    FilterKey(
      ("negative", "negativa"), or: ["negativo", "-"],
      ("rated negative; also -", "valoración negativa; o bien -"),
      .rating { $0?.experience == .negative }),
    FilterKey(
      ("neutral", "neutra"), or: ["neutro", "="], ("rated neutral; also =", "valoración neutra; o bien ="),
      .rating { $0?.experience == .neutral }),
    FilterKey(
      ("positive", "positiva"), or: ["positivo", "+"],
      ("rated positive; also +", "valoración positiva; o bien +"), .rating { $0?.experience == .positive }),
    FilterKey(
      ("strong", "fuerte"), or: ["muy"],
      ("rated strongly, good or bad", "valoración muy positiva o muy negativa"),
      .rating { $0?.isStrong == true }),
    FilterKey(
      ("--", "--"), ("rated strongly negative", "valoración muy negativa"), .rating { $0?.score == -2 }),
    FilterKey(
      ("++", "++"), ("rated strongly positive", "valoración muy positiva"), .rating { $0?.score == 2 }),
    FilterKey(
      ("unrated", "sin-valorar"), or: ["sin-valoracion", "?"],
      ("without a rating; also ?", "sin valoración; o bien ?"), .rating { $0 == nil }),
  ]

  private static let properties: [FilterKey] = [
    FilterKey(
      ("assumption", "suposición"), or: ["suposiciones", "supuesto", "~"],
      ("rated without evidence; also ~", "valoración sin evidencias; o bien ~"), .flag { $0.isAssumption }),
    FilterKey(
      ("truth", "verdad"), or: ["*"],
      ("a moment of truth; also *", "momento de la verdad; o bien *"), .flag { $0.momentOfTruth }),
    FilterKey(
      ("pain", "dolor"), or: ["dolores", "!"],
      ("with a pain point; pain>=2 counts them", "con algún punto de dolor; dolor>=2 los cuenta"),
      .count { $0.painPoints.count }),
    FilterKey(
      ("opportunity", "oportunidad"), or: ["opportunities", "oportunidades"],
      (
        "with an opportunity; opportunity>=2 counts them", "con alguna oportunidad; oportunidad>=2 las cuenta"
      ),
      .count { $0.opportunities.count }),
    FilterKey(
      ("evidence", "evidencia"), or: ["evidencias"],
      ("with evidence; evidence>=2 counts it", "con alguna evidencia; evidencia>=2 las cuenta"),
      .count { $0.evidence.count }),
    FilterKey(
      ("link", "enlace"), ("with a link to another map", "con un enlace a otro mapa"),
      .flag { !$0.link.isEmpty }),
  ]

  private static let names: [FilterKey] = [
    FilterKey(
      ("channel", "canal"), then: (":web", ":web"), ("in this channel", "en este canal"), .name(.channel)),
    FilterKey(
      ("stage", "etapa"), then: (":buy", ":compra"), ("in this stage", "en esta etapa"), .name(.stage)),
    FilterKey(
      ("phase", "fase"), then: (":before", ":antes"),
      ("before, during or after the purchase", "antes, durante o después de la compra"), .name(.phase)),
    FilterKey(
      ("persona", "persona"), then: (":ana", ":ana"),
      ("that this persona meets", "por los que pasa esta persona"), .name(.persona)),
    FilterKey(
      ("owner", "responsable"), then: (":luis", ":luis"), ("with this owner", "con este responsable"),
      .name(.owner)),
  ]

  private static let numbers: [FilterKey] = [
    FilterKey(
      ("severity", "gravedad"), then: (">=3", ">=3"),
      ("with a pain point of this severity, 1 to 4", "con un punto de dolor de esta gravedad, de 1 a 4"),
      .itemNumber(.painPoints, rule(PainPoint.fields.severity)) { PainPoint(object: $0).severity?.double }),
    FilterKey(
      ("met", "cumplido"), or: ["fulfilment", "cumplimiento"], then: ("<50", "<50"),
      ("expectation met to less than 50 %", "expectativa cumplida a menos del 50 %"),
      .number(rule(Touchpoint.fields.fulfilment)) { $0.fulfilment?.double }),
    FilterKey(
      ("impact", "impacto"), then: (">=4", ">=4"),
      ("with an opportunity of this impact, 1 to 5", "con una oportunidad de este impacto, de 1 a 5"),
      .itemNumber(.opportunities, rule(Opportunity.fields.impact)) { Opportunity(object: $0).impact?.double }),
    FilterKey(
      ("effort", "esfuerzo"), then: ("<=2", "<=2"),
      ("with an opportunity of this effort, 1 to 5", "con una oportunidad de este esfuerzo, de 1 a 5"),
      .itemNumber(.opportunities, rule(Opportunity.fields.effort)) { Opportunity(object: $0).effort?.double }),
    FilterKey(
      ("waiting", "espera"), then: (">10", ">10"),
      ("with a longer wait, in minutes", "con una espera mayor, en minutos"),
      .number(rule(Touchpoint.fields.waiting)) { $0.waiting?.double }),
    FilterKey(
      ("duration", "duración"), then: (">30", ">30"),
      ("that takes longer, in minutes", "que dura más, en minutos"),
      .number(rule(Touchpoint.fields.duration)) { $0.duration?.double }),
    FilterKey(
      ("votes", "votos"), then: (">2", ">2"), ("with more votes", "con más votos"),
      .number(NumberRule(0...1e12)) { touchpoint in
        touchpoint.votes.entries.reduce(0) { $0 + ($1.number.double ?? 0) }
      }),
  ]

  private static func rule(_ field: Field<Number?>) -> NumberRule {
    if case .number(let rule) = field.description.kind { rule } else { NumberRule() }
  }
}
