/// Ways to draw a character other than by colour.
struct Attributes: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = Attributes(rawValue: 1)
  static let dim = Attributes(rawValue: 2)
  static let underline = Attributes(rawValue: 4)
  static let reverse = Attributes(rawValue: 8)
}

/// How a cell looks at one colour depth.
struct Look: Hashable, Sendable {
  /// The user's own colour, whatever it is.
  static let standard: Int32 = -1

  /// The colour of the text: an index, or 0xRRGGBB with direct colour.
  var foreground: Int32
  /// The colour behind it.
  var background: Int32
  /// What else.
  var attributes: Attributes

  /// Makes a look; without colours it is in the user's own.
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
  /// - Returns: A look without attributes.
  func colours(hasStandard: Bool) -> Look {
    guard !hasStandard else { return Look(foreground, on: background) }
    return Look(
      foreground == Self.standard ? 7 : foreground, on: background == Self.standard ? 0 : background)
  }

  /// The same with more attributes.
  func adding(_ more: Attributes) -> Look {
    Look(foreground, on: background, attributes.union(more))
  }
}

/// A row of a theme's table: a look for each colour depth.
struct LookRow: Hashable, Sendable {
  /// With direct colour.
  var direct: Look
  /// With 256 colours.
  var indexed256: Look
  /// With 16.
  var indexed16: Look
  /// With 8.
  var indexed8: Look
  /// Without colour.
  var monochrome: Look

  /// Makes a row; 16 colours look like 8 where nothing else is said, since the names of the brighter eight mean
  /// little: many a palette makes greys of them.
  init(
    direct: Look, indexed256: Look, indexed16: Look? = nil, indexed8: Look, monochrome: Look
  ) {
    self.direct = direct
    self.indexed256 = indexed256
    self.indexed16 = indexed16 ?? indexed8
    self.indexed8 = indexed8
    self.monochrome = monochrome
  }

  /// The look at a depth.
  subscript(depth: ColourDepth) -> Look {
    switch depth {
    case .direct: direct
    case .indexed256: indexed256
    case .indexed16: indexed16
    case .indexed8: indexed8
    case .monochrome: monochrome
    }
  }
}
