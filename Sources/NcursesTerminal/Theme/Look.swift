/// The look of a role: a row of a palette's table, with a column for each number of colours.
struct Look: Hashable, Sendable {
  /// The look with 256 colours or more.
  var many: Paint
  /// The look with 8 or 16 colours.
  ///
  /// There is one for both: the eight brighter colours are not reliable, as many palettes show greys for them.
  var few: ResolvedStyle
  /// The look without colours.
  var none: ResolvedStyle

  /// Makes a row, by default with the default colours of the terminal.
  init(many: Paint = Paint(), few: ResolvedStyle = ResolvedStyle(), none: ResolvedStyle = ResolvedStyle()) {
    (self.many, self.few, self.none) = (many, few, none)
  }

  /// Returns the style at a colour depth.
  ///
  /// - Parameters:
  ///   - depth: The number of colours.
  ///   - background: The background of the terminal; `nil` if it is unknown.
  /// - Returns: The colours and attributes.
  func style(at depth: ColourDepth, on background: RGB?) -> ResolvedStyle {
    switch depth {
    case .direct: many.style(on: background).inDirectColour
    case .indexed256: many.style(on: background)
    case .indexed16, .indexed8: few
    case .monochrome: none
    }
  }

  /// Returns the same look with more attributes.
  func adding(_ attributes: Attributes) -> Look {
    var look = self
    look.many.attributes.formUnion(attributes)
    look.few.attributes.formUnion(attributes)
    look.none.attributes.formUnion(attributes)
    return look
  }
}
