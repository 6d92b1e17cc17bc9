import SenderoCore

/// The open guide: its step, and how far that step is.
struct GuideState: Hashable, Sendable {
  /// The step, from 0; beyond the last one if all are done.
  let step: Int
  /// How far the step is, so that drawing need not walk the whole map; `nil` beyond the last.
  private(set) var progress: GuideProgress?

  /// Opens the guide at a step.
  init(step: Int, _ map: JourneyMap) {
    self.step = step
    update(map)
  }

  /// The step; `nil` beyond the last.
  var current: GuideStep? { GuideStep.all.indices.contains(step) ? GuideStep.all[step] : nil }

  /// Brings the progress up to date with the map.
  mutating func update(_ map: JourneyMap) { progress = current?.progress(map) }
}
