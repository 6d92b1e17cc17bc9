import SenderoCore

/// A cache of the curve under the board, valid until the curve of the visible stages changes.
public struct CurveCache: Sendable {
  /// The values that the line depends on.
  struct Plot: Equatable {
    /// The columns of each visible stage.
    var columns: [Range<Int>]
    /// The height of the line in rows.
    var rows: Int
    /// The points of each visible stage.
    var points: [[EmotionCurve.Point]]
  }

  private var plot: Plot?
  private var line: BrailleGrid?

  /// Makes an empty cache.
  public init() {}

  /// Returns the line through some points, from the cache if possible; `nil` if no touchpoint is rated.
  mutating func line(_ plot: Plot, draw: (Plot) -> BrailleGrid?) -> BrailleGrid? {
    if self.plot != plot {
      line = draw(plot)
      self.plot = plot
    }
    return line
  }
}
