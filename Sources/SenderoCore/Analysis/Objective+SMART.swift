extension Objective {
  /// The properties that the objective lacks to be SMART, as far as the map shows.
  ///
  /// - Specific: a statement of at least three words.
  /// - Measurable: a metric and a target.
  /// - Achievable: a baseline, a target and a direction that agree.
  /// - Relevant: the map has a measurement, evidence or an opportunity with the metric.
  /// - Time-bound: a deadline that is a valid day.
  ///
  /// - Parameter map: The map of the objective.
  /// - Returns: The missing properties, in the order of the letters; a criterion may have several.
  public func gaps(in map: JourneyMap) -> [SMARTGap] { gaps { map.mentions(metric: $0) } }

  /// The properties that the objective lacks to be SMART, given what the map mentions.
  ///
  /// - Parameter mentions: Whether the map has a measurement, evidence or an opportunity with a metric, given
  ///   by its normalised name.
  /// - Returns: The missing properties, as of ``gaps(in:)``.
  func gaps(mentions: (String) -> Bool) -> [SMARTGap] {
    var gaps: [SMARTGap] = []
    func lack(_ part: SMARTPart, _ english: String, _ spanish: String) {
      gaps.append(SMARTGap(part: part, lacks: LocalizedText(english, spanish)))
    }
    if self.statement.wordCount < 3 {
      lack(.specific, "a statement of three words or more", "un enunciado de tres palabras o más")
    }
    let metric = self.metric
    let isMeasured = !metric.metricName.isEmpty
    if !isMeasured { lack(.measurable, "a metric", "una métrica") }
    if self.target == nil { lack(.measurable, "a target", "una meta") }
    if self.baseline == nil { lack(.achievable, "a baseline", "un punto de partida") }
    if self.target == nil { lack(.achievable, "a target", "una meta") }
    if self.direction == nil { lack(.achievable, "a direction", "una dirección") }
    if let start = self.baseline?.finite, let end = self.target?.finite, let direction = self.direction,
      direction == .up ? end <= start : end >= start
    {
      lack(
        .achievable, "a target that is better than the baseline", "una meta mejor que el punto de partida")
    }
    if !isMeasured {
      lack(.relevant, "a metric", "una métrica")
    } else if !mentions(metric.metricName) {
      lack(.relevant, "a measurement of “\(metric)” in the map", "una medición de «\(metric)» en el mapa")
    }
    let deadline = self.deadline
    if deadline.isEmpty {
      lack(.timeBound, "a deadline", "un plazo")
    } else if Day(deadline) == nil {
      lack(.timeBound, "a deadline that is a day", "un plazo que sea un día")
    }
    return gaps
  }

  /// The Spanish phrase for what an objective lacks.
  static func missing(_ lacks: [LocalizedText]) -> String {
    (lacks.count == 1 ? "le falta " : "le faltan: ") + lacks.map(\.spanish).joined(separator: ", ")
  }

  /// The properties that the objective lacks to be SMART, in one sentence.
  ///
  /// - Parameter map: The map of the objective.
  /// - Returns: `nil` if the objective is SMART.
  public func lacking(in map: JourneyMap) -> LocalizedText? {
    var seen: Set<LocalizedText> = []
    let lacks = gaps(in: map).map(\.lacks).filter { seen.insert($0).inserted }
    guard !lacks.isEmpty else { return nil }
    return LocalizedText(
      "To be SMART it lacks \(lacks.map(\.english).joined(separator: ", "))",
      "Para ser SMART \(Self.missing(lacks))")
  }
}

extension JourneyMap {
  /// Whether a measurement, evidence or an opportunity in the map has a metric.
  ///
  /// - Parameter name: The metric normalised by `metricName`.
  /// - Returns: `true` if one of them has the metric.
  fileprivate func mentions(metric name: String) -> Bool {
    if activeMeasurements.contains(where: { $0.metric.metricName == name }) { return true }
    return self.stages.contains { stage in
      stage.activeTouchpoints.contains { touchpoint in
        touchpoint.evidence.contains { $0.metric.metricName == name }
          || touchpoint.opportunities.contains { $0.metric.metricName == name }
      }
    }
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
