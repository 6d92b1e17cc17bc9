import SenderoCore

/// The line of the curve under the board as it was drawn, good while no touchpoint on the screen feels another way.
public struct CurveCache: Sendable {
  /// What the line depends on.
  struct Plot: Equatable {
    /// The columns of each stage on the screen.
    var columns: [Range<Int>]
    /// How many rows the line has.
    var rows: Int
    /// The points of each stage on the screen.
    var points: [[EmotionCurve.Point]]
  }

  private var plot: Plot?
  private var line: BrailleGrid?

  /// A cache without a line.
  public init() {}

  /// The line through some points, from memory where it is known; `nil` where nothing is rated.
  mutating func line(_ plot: Plot, draw: (Plot) -> BrailleGrid?) -> BrailleGrid? {
    if self.plot != plot {
      line = draw(plot)
      self.plot = plot
    }
    return line
  }
}
