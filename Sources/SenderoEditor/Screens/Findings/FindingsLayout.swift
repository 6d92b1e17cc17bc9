import SenderoCanvas

/// The places of the parts of the list of findings on the screen.
enum FindingsLayout {
  /// The number of lines of a row: the sentence, and its severity, rule and place.
  static let rowHeight = 2

  /// Returns the lines of a sentence in the list: the whole sentence of the selected row where no pane below shows it,
  /// otherwise one line.
  static func lines(
    of sentence: String, isSelected: Bool, _ size: Size, _ style: Style = Style(.plain)
  ) -> [StyledLine] {
    guard isSelected, footHeight(size) == 0 else { return [StyledLine(sentence, style)] }
    return StyledLine.wrapped(sentence, width: size.width - 3, limit: list(size).height, style)
  }

  /// Returns the place of the list on a screen.
  static func list(_ size: Size) -> Rectangle {
    Rectangle(column: 0, row: 1, width: size.width, height: max(1, size.height - 2 - footHeight(size)))
  }

  /// The number of lines under the list, which show the selected finding and explain it; none on a small screen.
  static func footHeight(_ size: Size) -> Int { size.height >= 20 ? 6 : size.height >= 14 ? 4 : 0 }
}
