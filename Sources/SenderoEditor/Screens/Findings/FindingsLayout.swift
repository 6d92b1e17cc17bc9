import SenderoCanvas

/// The places of the parts of the list of findings on the screen.
enum FindingsLayout {
  /// The number of lines of a row.
  static let rowHeight = 2

  /// Returns the place of the list on a screen.
  static func list(_ size: Size) -> Rectangle {
    Rectangle(column: 0, row: 1, width: size.width, height: max(1, size.height - 2 - footHeight(size)))
  }

  /// The number of lines under the list, which explain the selected finding; none on a small screen.
  static func footHeight(_ size: Size) -> Int { size.height >= 20 ? 4 : size.height >= 14 ? 3 : 0 }
}
