import SenderoCore

/// Builds the JSON of reports.
///
/// Keys are English and values are independent of the language, so that programs can rely on them.
enum ReportJSON {
  /// Makes an object; members without a value are left out.
  static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(JSONObject(members.compactMap { key, value in value.map { .init(key: key, value: $0) } }))
  }

  /// A text; `nil` for an empty one.
  static func text(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }

  /// A whole number.
  static func number(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A number, rounded to four decimal places; `nil` for a value that is not finite.
  static func number(_ value: Double) -> JSONValue? {
    guard value.isFinite else { return nil }
    let rounded = abs(value) < 1e11 ? (value * 10_000).rounded() / 10_000 : value
    return .number(Int(exactly: rounded).map(String.init) ?? "\(rounded)")
  }

  /// A day.
  static func day(_ day: Day?) -> JSONValue? { day.map { .string($0.description) } }

  /// Writes a report, with control and invisible characters escaped, so that no terminal interprets them.
  static func write(_ value: JSONValue) -> String {
    SafeText.escaped(String(decoding: JSONWriter.write(value), as: UTF8.self)) { $0 == "\n" }
  }

  // MARK: Parts that reports share

  /// The members for the place of a touchpoint.
  static func members(_ place: TouchpointPlace) -> [(String, JSONValue?)] {
    [
      ("stage", .string(place.stageName)), ("touchpoint", .string(place.name)), ("id", .string(place.id)),
      ("path", .string(place.path.description)),
    ]
  }

  static func ratings(_ counts: RatingCounts) -> JSONValue {
    object([
      ("touchpoints", number(counts.count)), ("positive", number(counts.positive)),
      ("neutral", number(counts.neutral)), ("negative", number(counts.negative)),
      ("unrated", number(counts.unrated)), ("retired", number(counts.retired)),
    ])
  }

  static func date(_ date: ReviewDate) -> JSONValue {
    object([
      ("last", day(date.last)), ("ageInDays", date.age.map(number)),
      ("everyMonths", date.everyMonths.map(number)), ("due", day(date.due)),
      ("overdue", .bool(date.isOverdue)),
    ])
  }

  static func progress(_ progress: OpportunityProgress) -> JSONValue {
    object(
      OpportunityStatus.allCases.map { ($0.rawValue, number(progress[$0])) } + [
        ("open", number(progress.open)), ("all", number(progress.all)), ("overdue", number(progress.overdue)),
        ("doneShare", progress.doneShare.flatMap(number)),
      ])
  }

  static func opportunity(_ placed: PlacedOpportunity, today: Day?) -> JSONValue {
    let opportunity = placed.opportunity
    return object([
      ("id", text(opportunity.id)), ("text", .string(opportunity.text)),
      ("solution", text(opportunity.solution)), ("owner", text(opportunity.owner)),
      ("impact", placed.impact.flatMap(number)), ("effort", placed.effort.flatMap(number)),
      ("quadrant", placed.quadrant.map { .string($0.rawValue) }), ("status", .string(placed.status.rawValue)),
      ("due", day(placed.due)), ("overdue", .bool(placed.isOverdue(on: today))),
      ("ticket", text(opportunity.ticket)), ("metric", text(opportunity.metric)),
      ("at", object(members(placed.place))),
    ])
  }

  static func painPoint(_ ranked: RankedPainPoint) -> JSONValue {
    let factors = PainPointScore.Factor.allCases.map { ($0.rawValue, number(ranked.score[$0])) }
    return object([
      ("id", text(ranked.painPoint.id)), ("text", .string(ranked.painPoint.text)),
      ("score", number(ranked.score.value)), ("factors", object(factors)),
      ("assumption", .bool(ranked.score.isAssumption)), ("answer", .string(ranked.answer.rawValue)),
      ("at", object(members(ranked.place))),
    ])
  }
}
