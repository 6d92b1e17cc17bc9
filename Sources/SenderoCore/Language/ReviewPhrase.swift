/// The texts of a review, the same on the screen and in print.
public enum ReviewPhrase {
  /// The title of the review.
  public static let title = LocalizedText("Review", "Revisión")
  /// The note that a map has no owner.
  public static let noOwner = LocalizedText("no owner", "sin responsable")
  /// The heading of the worst moments.
  public static let worst = LocalizedText("Where it hurts most", "Dónde duele más")
  /// The heading of the first things to do.
  public static let firstSteps = LocalizedText("What to do first", "Qué hacer primero")
  /// The heading of the balance of each stage.
  public static let balance = LocalizedText("Balance by stage", "Balance por etapa")
  /// The heading of the emotional curve.
  public static let curve = LocalizedText("Curve", "Curva")
  /// The heading of all bad moments.
  public static let moments = LocalizedText("Bad moments, the worst first", "Malos momentos, el peor primero")
  /// The heading of the evidence.
  public static let evidence = LocalizedText("Evidence", "Evidencia")
  /// The label of the best rated touchpoint.
  public static let peak = LocalizedText("Peak", "Mejor momento")
  /// The label of the worst rated touchpoint.
  public static let lowest = LocalizedText("Lowest", "Peor momento")
  /// The label of the last rated touchpoint.
  public static let end = LocalizedText("End", "Final")
  /// The label of the customer's expectation.
  public static let expected = LocalizedText("Expected", "Esperaba")
  /// The label of what the customer got.
  public static let got = LocalizedText("Got", "Obtuvo")
  /// The note that nothing is known about the customer's expectation.
  public static let noExpectation = LocalizedText(
    "what the customer expected is not recorded", "no consta lo que esperaba el cliente")
  /// The note that a moment has no pain point.
  public static let noPainPoint = LocalizedText(
    "no pain point is recorded", "no consta ningún punto de dolor")
  /// The note that a moment has no opportunity.
  public static let noOpportunity = LocalizedText("no opportunity yet", "aún sin oportunidad")
  /// The note that a moment has no evidence.
  public static let noEvidence = LocalizedText(
    "no evidence yet: an assumption", "aún sin evidencia: una suposición")
  /// The note that a moment has no evidence of its own, but was observed or inferred.
  public static let onlyStatus = LocalizedText("no source is recorded", "no consta la fuente")
  /// The note that no touchpoint is rated.
  public static let noRatings = LocalizedText(
    "no touchpoint is rated yet, so there is no curve and no worst moment",
    "aún no hay puntos de contacto valorados: ni curva ni peores momentos")
  /// The note that no touchpoint is rated negative.
  public static let noBadMoments = LocalizedText(
    "no touchpoint is rated negative", "ningún punto de contacto tiene valoración negativa")
  /// The note that there is neither an open opportunity nor a pain point to find one for.
  public static let noFirstSteps = LocalizedText(
    "no open opportunity, and no pain point to find one for",
    "ninguna oportunidad abierta ni puntos de dolor para los que buscarla")
  /// The note that a map has no stages.
  public static let noStages = LocalizedText("the map has no stages yet", "el mapa aún no tiene etapas")
  /// The note that a rating is the common one.
  public static let asEverybody = LocalizedText("as everybody", "como todos")

  /// The title of the page of a bad moment.
  public static let badMoment = LocalizedText("Bad moment", "Mal momento")
  /// The note that a rating is an assumption.
  public static let assumedRating = LocalizedText("assumed rating", "valoración supuesta")

  /// The personas for whom a moment is bad that is not bad for everybody.
  public static func onlyFor(_ names: [String]) -> LocalizedText {
    LocalizedText("only for \(names.joined(separator: ", "))", "solo para \(names.joined(separator: ", "))")
  }

  /// The number of a bad moment among all of them.
  public static func position(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText("\(number) of \(count)", "\(number) de \(count)")
  }

  /// The day of the last review and how long ago it was.
  public static func last(_ date: ReviewDate) -> LocalizedText {
    guard let last = date.last else { return LocalizedText("never reviewed", "nunca revisado") }
    let age = date.age.map { age in
      age == 0
        ? LocalizedText(", today", ", hoy")
        : age < 0
          ? LocalizedText(", in the future", ", en el futuro")
          : LocalizedText(verbatim: ", ") + Age.text(of: 0, at: Int64(age) * 86_400)
    }
    return LocalizedText(
      "reviewed \(last.text(in: .english))", "revisado el \(last.text(in: .spanish))")
      + (age ?? LocalizedText(verbatim: ""))
  }

  /// When the next review is due, or since when it is overdue.
  public static func next(_ date: ReviewDate) -> LocalizedText {
    guard date.everyMonths != nil else {
      return LocalizedText("no interval between reviews is set", "sin intervalo entre revisiones")
    }
    guard let due = date.due else {
      return LocalizedText("a first review is due", "toca una primera revisión")
    }
    return date.isOverdue
      ? LocalizedText(
        "review overdue since \(due.text(in: .english))",
        "revisión atrasada desde el \(due.text(in: .spanish))")
      : LocalizedText(
        "next review by \(due.text(in: .english))",
        "próxima revisión, a más tardar el \(due.text(in: .spanish))")
  }

  /// The number of ratings that rest on evidence.
  public static func evidenced(_ review: MapReview) -> LocalizedText {
    let (count, all) = (review.evidencedCount, review.curve.ratedCount)
    guard let share = review.evidencedShare else {
      return LocalizedText("no ratings yet", "aún sin valoraciones")
    }
    let percent = Int((share * 100).rounded())
    return LocalizedText(
      "\(count) of \(all) ratings rest on evidence (\(percent) %)",
      "\(count) de \(all) valoraciones se apoyan en evidencia (\(percent) %)")
  }

  /// The part of the expectation that is met.
  public static func met(_ percent: String) -> LocalizedText {
    LocalizedText("\(percent) % of what was expected", "el \(percent) % de lo esperado")
  }

  /// The number of bad moments.
  public static func badMoments(_ count: Int) -> LocalizedText {
    CountPhrase.text(count, ("bad moment", "bad moments"), ("mal momento", "malos momentos"))
  }

  /// The number of moments that are bad only for some personas, after the others.
  public static func moreForSome(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) more for some personas only", "\(count) más solo para algunas personas")
  }

  /// The first step for a pain point without an opportunity.
  public static func findOpportunity(for pain: String) -> LocalizedText {
    LocalizedText("Find an opportunity for: \(pain)", "Busque una oportunidad para: \(pain)")
  }

  /// The name of the peak–end score and its meaning.
  public static let peakEnd = LocalizedText(
    "peak–end (how it is remembered: the most intense rating and the last)",
    "pico y final (cómo se recuerda: la valoración más intensa y la última)")
  /// The short name of the peak–end score.
  public static let peakEndName = LocalizedText("peak–end", "pico y final")
  /// The name of the mean score.
  public static let mean = LocalizedText("mean", "media")
}
