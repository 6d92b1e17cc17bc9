/// A part of what stages say, for the rules for the whole map: each declares which parts it reads.
enum MapPart: CaseIterable, Sendable {
  /// Whether touchpoints are rated, and for which personas.
  case ratings
  /// The metrics of evidence and opportunities, and which touchpoints are retired.
  case metrics
  /// The phases that have touchpoints.
  case phases
  /// The touchpoints with which the stages begin and end, in order.
  case ends
}
