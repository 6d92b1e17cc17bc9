/// What the rules for a stage need to know from outside the stage.
struct FindingSurroundings: Sendable {
  let context: FindingContext
  /// The day a year ago as `YYYY-MM-DD`; `nil` if the present day is unknown.
  let yearAgo: String?
  /// The present day as `YYYY-MM-DD`; `nil` if it is unknown.
  let today: String?
  /// What measurements say about touchpoints, by the id of the touchpoint.
  var verdicts: [String: [MeasurementVerdict]] = [:]

  init(_ context: FindingContext) {
    self.context = context
    today = context.today?.description
    yearAgo = context.yearAgo?.description
  }

  /// Whether a date is valid and before a day, given as text.
  ///
  /// Days as text have the order of the days themselves, so most dates need not be read.
  static func isValid(_ date: String, before day: String?) -> Bool {
    guard let day, !date.isEmpty, date < day else { return false }
    return Day(date) != nil
  }
}
