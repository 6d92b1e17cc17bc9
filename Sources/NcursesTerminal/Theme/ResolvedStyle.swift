/// Ways to draw a character other than by colour.
struct Attributes: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = Attributes(rawValue: 1)
  static let dim = Attributes(rawValue: 2)
  static let underline = Attributes(rawValue: 4)
  static let reverse = Attributes(rawValue: 8)
}

/// The colours and attributes of a style at one colour depth.
struct ResolvedStyle: Hashable, Sendable {
  /// The user's own colour, whatever it is.
  static let standard: Int32 = -1

  /// The colour of the text: an index, or 0xRRGGBB with direct colour.
  var foreground: Int32
  /// The colour behind it.
  var background: Int32
  /// What else.
  var attributes: Attributes

  /// Makes a resolved style; without colours it is in the user's own.
  init(_ foreground: Int32 = standard, on background: Int32 = standard, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Whether it is in other colours than the user's own.
  var hasColours: Bool { foreground != Self.standard || background != Self.standard }

  /// The colours alone.
  ///
  /// - Parameter hasStandard: Whether the terminal can draw in the user's own; where not, white and black stand for them,
  ///   as they do for ncurses.
  /// - Returns: A resolved style without attributes.
  func colours(hasStandard: Bool) -> ResolvedStyle {
    guard !hasStandard else { return ResolvedStyle(foreground, on: background) }
    return ResolvedStyle(
      foreground == Self.standard ? 7 : foreground, on: background == Self.standard ? 0 : background)
  }

  /// The same with more attributes.
  func adding(_ more: Attributes) -> ResolvedStyle {
    ResolvedStyle(foreground, on: background, attributes.union(more))
  }
}

/// A row of a theme's table: a resolved style for each colour depth.
struct StylesByDepth: Hashable, Sendable {
  /// With direct colour.
  var direct: ResolvedStyle
  /// With 256 colours.
  var indexed256: ResolvedStyle
  /// With 16.
  var indexed16: ResolvedStyle
  /// With 8.
  var indexed8: ResolvedStyle
  /// Without colour.
  var monochrome: ResolvedStyle

  /// Makes a row; 16 colours look like 8 where nothing else is said, since the names of the brighter eight mean
  /// little: many a palette makes greys of them.
  init(
    direct: ResolvedStyle, indexed256: ResolvedStyle, indexed16: ResolvedStyle? = nil,
    indexed8: ResolvedStyle, monochrome: ResolvedStyle
  ) {
    self.direct = direct
    self.indexed256 = indexed256
    self.indexed16 = indexed16 ?? indexed8
    self.indexed8 = indexed8
    self.monochrome = monochrome
  }

  /// The resolved style at a depth.
  subscript(depth: ColourDepth) -> ResolvedStyle {
    switch depth {
    case .direct: direct
    case .indexed256: indexed256
    case .indexed16: indexed16
    case .indexed8: indexed8
    case .monochrome: monochrome
    }
  }
}
