extension Measurement {
  /// The measured figure.
  ///
  /// If answers to NPS, CSAT or CES are counted, the figure is computed from them and the stored value is
  /// ignored.
  ///
  /// - Returns: `nil` if neither the answers nor the stored value give a number.
  public var figure: Double? {
    let counted = SurveyScore(metric: self.metric)?.value(of: self.counts)
    return counted ?? self.value?.finite
  }
}

extension Number {
  /// The value as a double, if it is finite.
  var finite: Double? { double.flatMap { $0.isFinite ? $0 : nil } }
}
