import SenderoCanvas
import SenderoEditor

/// How a style is drawn on the terminal in use.
///
/// The fills are deep tones with white text, and the selection is a bright tone of the same hue with black text: what
/// is light and what is dark changes places, which is seen at a glance by everybody, on dark and light backgrounds.
/// Where there are few colours it changes places by reversing.
struct Theme: Sendable {
  /// The colours.
  let palette: Palette
  /// How many there are.
  let depth: ColourDepth

  /// Resolves a style.
  func resolve(_ style: Style) -> ResolvedStyle {
    var resolved = base(for: style)
    if style.emphasis.contains(.bold), !fillsWithColour(style) { resolved.attributes.insert(.bold) }
    if style.emphasis.contains(.underline) { resolved.attributes.insert(.underline) }
    return resolved
  }

  /// Whether a style is a fill in one of many colours.
  ///
  /// Bold adds nothing to such a fill, and bold on a part of a cell costs ncurses a reset and both colours again, twice:
  /// a quarter of the bytes of moving the selection.
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
