/// What the rules for stages, and for what happens between them, need to know of a touchpoint.
struct TouchpointSummary: Hashable, Sendable {
  let name: String
  let channel: String
  /// The lowest score, the common one or a persona's, −2 … +2; `nil` without a rating.
  let worst: Int?

  init(_ touchpoint: TouchpointFacts) {
    name = touchpoint.name
    channel = touchpoint.channel
    worst = touchpoint.worst
  }
}
