import SenderoCanvas

extension Editor {
  /// The height of the legend above the line of hints; 0 if it is hidden or has no room.
  var legendRows: Int {
    guard front.interaction.showsLegend, screen.context == .board else { return 0 }
    return min(LegendLine.lines(width: size.width, language).count, max(0, (size.height - guideRows - 5) / 3))
  }
}
