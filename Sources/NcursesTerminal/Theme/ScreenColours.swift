/// The colours that a screen shows for the numbers of colours in a palette.
package enum ScreenColours: String, CaseIterable, Sendable {
  /// The 256 colours of xterm, with the same values in nearly all terminals.
  case xterm256 = "256 colours"
  /// The sixteen colours of VGA, which the Linux console has; bold text is brighter.
  case vga = "VGA"
  /// The sixteen colours of xterm.
  case xterm = "xterm"

  /// The number of colours that a theme uses on the screen.
  var depth: ColourDepth { self == .xterm256 ? .indexed256 : .indexed8 }

  /// Returns the colour behind text; `nil` for the default colour of the terminal.
  func fill(of style: ResolvedStyle) -> RGB? { colour(style.background) }

  /// Returns the colour of text; `nil` for the default colour of the terminal.
  func text(of style: ResolvedStyle) -> RGB? {
    let isBright = self == .vga && style.attributes.contains(.bold) && (0..<8).contains(style.foreground)
    return colour(isBright ? style.foreground + 8 : style.foreground)
  }

  private func colour(_ index: Int32) -> RGB? {
    guard index != ResolvedStyle.standard else { return nil }
    return switch self {
    case .xterm256: RGB(xterm: index)
    case .vga: RGB(Self.ofVGA[Int(index) % 16])
    case .xterm: RGB(Self.ofXterm[Int(index) % 16])
    }
  }

  private static let ofVGA = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
  private static let ofXterm = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
