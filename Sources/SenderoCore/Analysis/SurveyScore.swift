/// A score that is computed from the number of people who gave each answer in a survey.
public enum SurveyScore: String, CaseIterable, Sendable {
  /// Net Promoter Score: “Would you recommend us?”, answered from 0 to 10.
  case nps
  /// Customer satisfaction: “How satisfied are you?”, answered from 1 to 5.
  case csat
  /// Customer Effort Score: “Was it easy?”, answered from 1 to 7.
  case ces

  /// Finds the score that a metric names, ignoring case and surrounding white space; `nil` if it names none.
  public init?(metric: String) {
    self.init(rawValue: metric.metricName)
  }

  /// The range of valid answers.
  public var scale: ClosedRange<Int> {
    switch self {
    case .nps: 0...10
    case .csat: 1...5
    case .ces: 1...7
    }
  }

  /// The score of a survey.
  ///
  /// - NPS: the percentage of promoters (9 and 10) minus the percentage of detractors (0 to 6), from −100 to
  ///   +100.
  /// - CSAT: the percentage of answers of 4 or 5 (top-2-box).
  /// - CES: the mean answer.
  ///
  /// - Parameter counts: The number of people for each answer. Answers that are not whole numbers, such as
  ///   "no answer", are ignored.
  /// - Returns: `nil` if nobody answered, if an answer is outside the scale (the survey then used another
  ///   scale), or if a number of people is negative.
  public func value(of counts: Counts) -> Double? {
    var all = 0.0
    var sum = 0.0
    for (name, number) in counts.entries {
      guard let answer = Int(name) else { continue }
      guard scale.contains(answer), let people = number.double, people >= 0 else { return nil }
      all += people
      sum += people * weight(of: answer)
    }
    let value = sum / all
    return all > 0 && value.isFinite ? value : nil
  }

  /// The amount that one answer adds before the sum is divided by the number of answers.
  private func weight(of answer: Int) -> Double {
    switch self {
    case .nps: answer >= 9 ? 100 : answer <= 6 ? -100 : 0
    case .csat: answer >= 4 ? 100 : 0
    case .ces: Double(answer)
    }
  }
}

extension String {
  /// The normalised name of a metric for comparisons: in lower case, without surrounding white space.
  var metricName: String { trimmed.lowercased() }
}
