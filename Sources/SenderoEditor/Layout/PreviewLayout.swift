import SenderoCanvas

/// The place of the preview of the selection.
enum PreviewLayout {
  /// The width of the screen from which the board leaves room for a pane.
  private static let wideScreen = 160

  /// Returns the width of the pane beside a blueprint, which has no free rows for it; 0 if there is none.
  static func paneWidth(_ width: Int) -> Int { width < wideScreen ? 0 : min(64, width * 3 / 10) }

  /// Returns the width of the pane beside a board; 0 if it would hide a stage.
  ///
  /// - Parameters:
  ///   - width: The width of the screen.
  ///   - zoom: The amount of detail of each touchpoint.
  ///   - stageCount: The number of stages of the board.
  /// - Returns: The width in columns.
  static func paneWidth(_ width: Int, zoom: Zoom, stageCount: Int) -> Int {
    let pane = paneWidth(width)
    // The narrowest columns have room for a stage more, but not for its words.
    let zoom = zoom == .fit ? .card : zoom
    let shown = { (width: Int) in BoardLayout.columns(in: width, zoom: zoom, stageCount: stageCount) }
    return shown(width - pane) < shown(width) ? 0 : pane
  }
}
