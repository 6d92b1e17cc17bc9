/// The place of the preview of the selection.
enum PreviewLayout {
  /// The width of the screen from which the board leaves room for a pane.
  private static let wideScreen = 160

  /// Returns the width of the pane on a screen of some width; 0 if there is none.
  static func paneWidth(_ width: Int) -> Int { width < wideScreen ? 0 : min(64, width * 3 / 10) }
}
