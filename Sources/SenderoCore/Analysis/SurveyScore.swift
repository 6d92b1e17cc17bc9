/// A figure that is worked out of how many people gave each answer.
public enum SurveyScore: String, CaseIterable, Sendable {
  /// Net Promoter Score: would you recommend us, from 0 to 10.
  case nps
  /// Customer satisfaction: how satisfied are you, from 1 to 5.
  case csat
  /// Customer Effort Score: was it easy, from 1 to 7.
  case ces

  /// The score that a metric names; case and white space around it do not matter.
  public init?(metric: String) {
    self.init(rawValue: metric.metricName)
  }

  /// The answers there are to the question.
  public var scale: ClosedRange<Int> {
    switch self {
    case .nps: 0...10
    case .csat: 1...5
    case .ces: 1...7
    }
  }

  /// The score of a survey.
  ///
  /// - NPS: per cent of promoters (9 and 10) less per cent of detractors (0 to 6), from −100 to +100.
  /// - CSAT: per cent of those who answered 4 or 5 (top-2-box).
  /// - CES: the mean answer.
  ///
  /// - Parameter counts: How many gave each answer. What is no whole number, such as "no answer", does not count.
  /// - Returns: `nil` where nobody answered, where an answer is off the scale, so that another one was used, and where
  ///   a number of people is below 0.
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

  /// What one answer adds to the mean that the score is.
  private func weight(of answer: Int) -> Double {
    switch self {
    case .nps: answer >= 9 ? 100 : answer <= 6 ? -100 : 0
    case .csat: answer >= 4 ? 100 : 0
    case .ces: Double(answer)
    }
  }
}

extension String {
  /// A metric's name as it is compared with others: in lower case, without white space around it.
  var metricName: String { trimmed.lowercased() }
}
