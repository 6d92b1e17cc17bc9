import SenderoCore

/// The state of the guide: its step, and what the map says about that step.
struct GuideState: Hashable, Sendable {
  /// The index of the step, from 0; it is past the last step if all steps are done.
  private(set) var step: Int
  /// The progress of the step, stored so that drawing need not walk the map; `nil` if all steps are done.
  private(set) var progress: GuideProgress?
  /// The place where the step is answered next; `nil` if nothing is left to do.
  private(set) var place: GuideTarget?
  /// Whether the guide is open; if not, it is only offered, with the first step that is not done.
  let isOpen: Bool

  /// Opens the guide at a step.
  init(step: Int, _ map: JourneyMap) {
    self.step = step
    isOpen = true
    update(map)
  }

  /// Offers the guide for a new map; `nil` if the map has ratings, or nothing is left to do.
  init?(offeredFor map: JourneyMap) {
    guard map.ratedTouchpoints.rated == 0, let step = GuideStep.firstUndone(map) else { return nil }
    self.step = step
    isOpen = false
    update(map)
  }

  /// The present step; `nil` if all steps are done.
  var current: GuideStep? { GuideStep.all.indices.contains(step) ? GuideStep.all[step] : nil }

  /// What the key that answers the step does now.
  var action: LocalizedText? { place.map(\.action) }

  /// Updates the state for a changed map.
  mutating func update(_ map: JourneyMap) {
    if !isOpen { step = GuideStep.firstUndone(map) ?? GuideStep.all.count }
    progress = current?.progress(map)
    place = current?.place(map)
  }
}
