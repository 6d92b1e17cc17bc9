import SenderoEditor

/// A way to say to a terminal what it is to show.
protocol Painter {
  /// Appends what makes a screen of one canvas show another.
  ///
  /// - Parameters:
  ///   - canvas: What is to be shown; of one larger than the screen, the top left.
  ///   - shown: What the terminal shows; `nil` where that is not known, and all has to be said.
  ///   - screen: The extent of the screen.
  ///   - cursor: Where the cursor is to stand, on the screen; `nil` where that cannot be seen.
  ///   - frame: Where it is appended.
  mutating func paint(
    _ canvas: Canvas, over shown: Canvas?, screen: Size, cursor: Canvas.Position?, into frame: inout [UInt8])

  /// Goes on with another theme; the next canvas has to be said in full.
  mutating func take(_ theme: Theme)

  /// Takes note that the terminal may be in any state.
  mutating func forget()
}
