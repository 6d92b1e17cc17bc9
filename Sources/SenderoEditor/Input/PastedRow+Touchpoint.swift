import SenderoCore

extension PastedRow {
  /// Returns a touchpoint with the content of the row: the name, the channel and the rating; what else the row
  /// contains is the description.
  ///
  /// - Parameter made: The touchpoint to fill, with the name of the row.
  /// - Returns: The filled touchpoint.
  func touchpoint(_ made: Touchpoint) -> Touchpoint {
    var touchpoint = made
    var rest: [String] = []
    var hasChannel = false
    for cell in cells.dropFirst() where !cell.isEmpty {
      if touchpoint.experience == nil, let rating = RatingWords.rating(of: cell) {
        touchpoint.rating = rating
      } else if !hasChannel {
        touchpoint.channel = cell
        hasChannel = true
      } else {
        rest.append(cell)
      }
    }
    if !rest.isEmpty { touchpoint.description = rest.joined(separator: " · ") }
    return touchpoint
  }
}
