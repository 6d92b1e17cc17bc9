/// The touchpoint with which a stage begins or ends, for the rules on what happens between two stages.
struct StageEdge: Hashable, Sendable {
  /// The index in the stage.
  let touchpoint: Int
  let name: String
  let channel: String
  /// The lowest score, the common one or a persona's; `nil` without a rating.
  let worst: Int?

  init(_ touchpoint: TouchpointFacts) {
    self.touchpoint = touchpoint.index
    name = touchpoint.name
    channel = touchpoint.channel
    worst = touchpoint.worst
  }
}
