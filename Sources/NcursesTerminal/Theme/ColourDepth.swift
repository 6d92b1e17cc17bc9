/// How many colours a terminal has, in the steps that a theme distinguishes.
enum ColourDepth: CaseIterable, Sendable {
  /// Red, green and blue, eight bits each.
  case direct
  /// The 256 colours of xterm.
  case indexed256
  /// Eight colours and eight brighter ones.
  case indexed16
  /// Eight colours.
  case indexed8
  /// None: attributes alone.
  case monochrome

  /// Whether each fill has a colour of its own, so that no attribute has to tell fills apart.
  var hasManyColours: Bool { self == .direct || self == .indexed256 }

  /// The step that a number of colours reaches: an odd number such as 88 counts as the step below.
  init(colours: Int) {
    switch colours {
    case (1 << 24)...: self = .direct
    case 256...: self = .indexed256
    case 16...: self = .indexed16
    case 8...: self = .indexed8
    default: self = .monochrome
    }
  }
}
