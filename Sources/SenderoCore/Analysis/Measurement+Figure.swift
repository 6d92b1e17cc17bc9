extension Measurement {
  /// What was measured, as a number.
  ///
  /// Counted answers to NPS, CSAT or CES go before the value that is written beside them: it was worked out of them.
  ///
  /// - Returns: `nil` where neither gives a number.
  public var figure: Double? {
    let counted = SurveyScore(metric: self.metric)?.value(of: self.counts)
    return counted ?? self.value?.finite
  }
}

extension Number {
  /// The value, where a double can hold it.
  var finite: Double? { double.flatMap { $0.isFinite ? $0 : nil } }
}
