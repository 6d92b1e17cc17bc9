/// The touchpoint with which a stage begins or ends, for the rules on what happens between two stages.
struct StageEdge: Hashable, Sendable {
  /// The index in the stage.
  let index: Int
  let touchpoint: TouchpointSummary
  /// The channel without spaces around it.
  let channel: String
  /// The channel without differences of case and accents; empty without a channel.
  let channelKey: String

  init(_ touchpoint: TouchpointSummary, at index: Int) {
    self.index = index
    self.touchpoint = touchpoint
    channel = touchpoint.channel.trimmed
    channelKey = FoldedText.folded(channel)
  }
}
