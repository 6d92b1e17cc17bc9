import SenderoCanvas
import SenderoEditor

/// Resolves styles for the terminal in use.
///
/// Fills are deep tones with white text, and the selection is a bright tone of the same hue with black text.
/// This swap of light and dark is easy to see for everybody, on dark and light backgrounds. With few colours,
/// reverse video does the same.
struct Theme: Sendable {
  /// The colours.
  let palette: Palette
  /// The number of colours.
  let depth: ColourDepth

  /// Returns the colours and attributes of a style.
  func resolve(_ style: Style) -> ResolvedStyle {
    var resolved = base(for: style)
    if style.emphasis.contains(.bold), !fillsWithColour(style) { resolved.attributes.insert(.bold) }
    if style.emphasis.contains(.loud), depth == .monochrome {
      resolved.attributes.formUnion([.reverse, .bold])
    }
    if style.emphasis.contains(.underline) { resolved.attributes.insert(.underline) }
    return resolved
  }

  /// Returns whether a style is a fill at a depth with many colours.
  ///
  /// Bold adds nothing to such a fill. Bold text in a part of a cell would make ncurses send a reset and both
  /// colours twice, which is a quarter of the bytes for moving the selection.
  private func fillsWithColour(_ style: Style) -> Bool {
    guard depth.hasManyColours, !style.emphasis.contains(.dim) else { return false }
    return switch style.role {
    case .positive, .positiveStrong, .neutral, .negative, .negativeStrong: true
    default: false
    }
  }

  private func base(for style: Style) -> ResolvedStyle {
    if style.emphasis.contains(.selected) { return selected(style.role) }
    if style.emphasis.contains(.dim) { return palette.dimmed(style.role)[depth] }
    return palette.row(style.role)[depth]
  }

  private func selected(_ role: Role) -> ResolvedStyle {
    switch depth {
    case .direct, .indexed256: palette.selected(role)[depth]
    case .indexed16, .indexed8, .monochrome:
      palette.row(role)[depth].adding([.reverse, .bold])
    }
  }
}
