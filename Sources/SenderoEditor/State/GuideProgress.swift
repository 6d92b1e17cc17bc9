/// The progress of a step of the guide.
struct GuideProgress: Hashable, Sendable {
  /// The number of items that exist, at most the number wanted.
  let done: Int
  /// The number of items wanted, at least 1.
  let wanted: Int

  /// Makes a progress; items in excess of the number wanted do not count.
  init(_ done: Int, of wanted: Int) {
    self.wanted = max(1, wanted)
    self.done = max(0, min(done, self.wanted))
  }

  /// Whether the step is done.
  var isDone: Bool { done == wanted }
}
