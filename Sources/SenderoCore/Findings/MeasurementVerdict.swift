/// What a measurement says about a touchpoint, as far as it says anything.
struct MeasurementVerdict: Hashable, Sendable {
  /// The name of the metric, as in the map.
  let metric: String
  /// The measured figure.
  let figure: Double
  /// The id of the persona who was asked; empty for everybody.
  let persona: String
  /// Whether the figure is good; otherwise it is poor.
  let isGood: Bool

  /// Judges a figure.
  ///
  /// - With a target and a direction: good if the figure reaches the target, and poor otherwise.
  /// - CSAT, in per cent: good above 80, poor below 40
  ///   (the bands of https://www.sogosurvey.com/help/introduction-to-customer-satisfaction-csat/).
  /// - CES, the mean of 1 … 7: good from 5, poor up to 3
  ///   (the same bands of answers as in
  ///   https://support.nicereply.com/article/244-what-is-customer-effort-score-ces).
  /// - NPS, −100 … +100: good above 50, poor below 0, where detractors outnumber promoters. The upper bound
  ///   is our own.
  ///
  /// - Returns: `nil` if the measurement has no figure, or if the figure is neither good nor poor.
  init?(_ measurement: Measurement) {
    guard let figure = measurement.figure else { return nil }
    let metric = measurement.metric
    guard let isGood = Self.isGood(figure, measurement, SurveyScore(metric: metric)) else { return nil }
    self.metric = metric
    self.figure = figure
    self.isGood = isGood
    persona = measurement.persona
  }

  /// The metric and the figure, such as “CSAT 35”.
  var text: String {
    let number = figure == figure.rounded() && abs(figure) < 1e15 ? String(Int(figure)) : String(figure)
    return "\(metric) \(number)"
  }

  private static func isGood(_ figure: Double, _ measurement: Measurement, _ score: SurveyScore?) -> Bool? {
    if let target = measurement.target?.finite, let direction = measurement.direction {
      return direction == .up ? figure >= target : figure <= target
    }
    switch score {
    case .csat: return figure > 80 ? true : figure < 40 ? false : nil
    case .ces: return figure >= 5 ? true : figure <= 3 ? false : nil
    case .nps: return figure > 50 ? true : figure < 0 ? false : nil
    case nil: return nil
    }
  }

  /// What the measurements say, by the id of the touchpoint that they are about.
  ///
  /// Of several measurements of the same metric and persona at a touchpoint, only the newest counts.
  static func verdicts(of measurements: ItemList<Measurement>) -> [String: [MeasurementVerdict]] {
    var newest: [String: [(key: [String], date: String, measurement: Measurement)]] = [:]
    for measurement in measurements {
      let touchpoint = measurement.touchpoint
      guard !touchpoint.isEmpty else { continue }
      let (key, date) = ([measurement.metric.metricName, measurement.persona], measurement.date)
      var known = newest[touchpoint] ?? []
      if let index = known.firstIndex(where: { $0.key == key }) {
        if date >= known[index].date { known[index] = (key, date, measurement) }
      } else {
        known.append((key, date, measurement))
      }
      newest[touchpoint] = known
    }
    return newest.compactMapValues { known in
      let verdicts = known.compactMap { MeasurementVerdict($0.measurement) }
      return verdicts.isEmpty ? nil : verdicts
    }
  }
}
