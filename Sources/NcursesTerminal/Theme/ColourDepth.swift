/// The number of colours of a terminal, in the steps that a theme distinguishes.
enum ColourDepth: CaseIterable, Sendable {
  /// Direct colour with eight bits each for red, green and blue.
  case direct
  /// The 256 colours of xterm.
  case indexed256
  /// Eight colours and eight brighter ones.
  case indexed16
  /// Eight colours.
  case indexed8
  /// No colours, only attributes.
  case monochrome

  /// Whether each fill has a colour of its own, so that no attribute has to distinguish fills.
  var hasManyColours: Bool { self == .direct || self == .indexed256 }

  /// Makes the depth for a number of colours; a number between two steps, such as 88, counts as the lower
  /// one.
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
