/// What earlier frames have drawn, for the next one to take over where it would come out the same.
///
/// A frame drawn with it is the frame drawn without it, only sooner: whoever shows one frame after another keeps one of
/// these. It holds about as much as a few screens.
public struct DrawingCache: Sendable {
  var board = BoardCache()
  var hints = HintCache()

  /// Remembers nothing yet.
  public init() {}
}
