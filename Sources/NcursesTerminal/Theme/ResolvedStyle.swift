/// The colours and attributes of a style at one colour depth.
struct ResolvedStyle: Hashable, Sendable {
  /// The default colour of the terminal.
  static let standard: Int32 = -1

  /// The text colour: an index, or 0xRRGGBB for direct colour.
  var foreground: Int32
  /// The background colour, in the same form.
  var background: Int32
  /// The text attributes.
  var attributes: Attributes

  /// Makes a resolved style, by default in the default colours of the terminal.
  init(_ foreground: Int32 = standard, on background: Int32 = standard, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Whether any colour differs from the default.
  var hasColours: Bool { foreground != Self.standard || background != Self.standard }

  /// Returns the colours without attributes.
  ///
  /// - Parameter hasStandard: Whether the terminal supports its default colours in pairs; if not, they become
  ///   white and black, as in ncurses.
  /// - Returns: A resolved style without attributes.
  func colours(hasStandard: Bool) -> ResolvedStyle {
    guard !hasStandard else { return ResolvedStyle(foreground, on: background) }
    return ResolvedStyle(
      foreground == Self.standard ? 7 : foreground, on: background == Self.standard ? 0 : background)
  }

  /// The same style with each index of xterm's palette as a direct colour.
  var inDirectColour: ResolvedStyle {
    func direct(_ colour: Int32) -> Int32 { colour == Self.standard ? colour : RGB(xterm: colour).number }
    return ResolvedStyle(direct(foreground), on: direct(background), attributes)
  }

  /// Returns the same style with more attributes.
  func adding(_ more: Attributes) -> ResolvedStyle {
    ResolvedStyle(foreground, on: background, attributes.union(more))
  }
}
