import SenderoCore

/// The state of the open guide: its step and the progress of that step.
struct GuideState: Hashable, Sendable {
  /// The index of the step, from 0; it is past the last step if all steps are done.
  let step: Int
  /// The progress of the step, stored so that drawing need not walk the map; `nil` if all steps are done.
  private(set) var progress: GuideProgress?

  /// Opens the guide at a step.
  init(step: Int, _ map: JourneyMap) {
    self.step = step
    update(map)
  }

  /// The present step; `nil` if all steps are done.
  var current: GuideStep? { GuideStep.all.indices.contains(step) ? GuideStep.all[step] : nil }

  /// Updates the progress for a changed map.
  mutating func update(_ map: JourneyMap) { progress = current?.progress(map) }
}
