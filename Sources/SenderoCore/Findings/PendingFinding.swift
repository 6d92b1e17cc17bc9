/// A finding that holds unless some part of the map states a fact.
struct PendingFinding: Sendable {
  let found: RelativeFinding
  let unless: MapFact
}
