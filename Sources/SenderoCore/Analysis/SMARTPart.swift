/// One of the five criteria of a SMART objective.
public enum SMARTPart: String, CaseIterable, Sendable {
  case specific = "S"
  case measurable = "M"
  case achievable = "A"
  case relevant = "R"
  case timeBound = "T"

  /// The letter of the criterion.
  public var letter: String { rawValue }
}
