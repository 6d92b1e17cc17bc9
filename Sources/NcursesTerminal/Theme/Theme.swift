import SenderoCanvas
import SenderoEditor

/// Resolves styles for the terminal in use.
struct Theme: Sendable {
  /// The colours.
  let palette: Palette
  /// The number of colours.
  let depth: ColourDepth
  /// The background of the terminal; `nil` if it is unknown.
  var background: RGB?

  /// Returns the colours and attributes of a style.
  func resolve(_ style: Style) -> ResolvedStyle {
    var resolved = look(of: style).style(at: depth, on: background)
    if style.emphasis.contains(.bold), !hasEnoughWithoutBold(style, resolved) {
      resolved.attributes.insert(.bold)
    }
    if style.emphasis.contains(.loud), depth == .monochrome { resolved.attributes.insert(.reverse) }
    if style.emphasis.contains(.underline) { resolved.attributes.insert(.underline) }
    return resolved
  }

  private func look(of style: Style) -> Look {
    if style.emphasis.contains(.selected) { return palette.selected }
    return style.emphasis.contains(.dim) ? palette.dimmed(style.role) : palette.row(style.role)
  }

  /// Returns whether bold would add nothing to a fill, or harm it.
  ///
  /// With many colours, bold text in a part of a cell makes ncurses send a reset and both colours twice, a
  /// quarter of the bytes for moving the selection. With few, some terminals make bold text brighter, and
  /// black then becomes grey.
  private func hasEnoughWithoutBold(_ style: Style, _ resolved: ResolvedStyle) -> Bool {
    switch depth {
    case .direct, .indexed256:
      guard !style.emphasis.contains(.dim) else { return false }
      return switch style.role {
      case .positive, .positiveStrong, .neutral, .negative, .negativeStrong: true
      default: false
      }
    case .indexed16, .indexed8: return resolved.foreground == 0 || style.emphasis.contains(.selected)
    case .monochrome: return false
    }
  }
}
