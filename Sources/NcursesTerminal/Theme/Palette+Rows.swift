import SenderoCanvas
import SenderoEditor

// The table of colours. Numbers in the 256-colour column are indices of the xterm palette: 16–231 are a 6 × 6
// × 6 cube, 232–255 a grey ramp. Fills have a contrast of at least 4.5 to 1 with their text; text on the
// default background has at least 3 to 1 on both white and black.
extension Palette {
  /// Returns the look of a role.
  func row(_ role: Role) -> StylesByDepth {
    switch self {
    case .standard: Self.standardRow(role)
    case .colourblind: Self.colourblindRow(role) ?? Self.standardRow(role)
    }
  }

  private static func standardRow(_ role: Role) -> StylesByDepth {
    switch role {
    case .plain:
      StylesByDepth(
        direct: ResolvedStyle(), indexed256: ResolvedStyle(), indexed8: ResolvedStyle(),
        monochrome: ResolvedStyle())
    case .quiet:
      StylesByDepth(
        direct: ResolvedStyle(0x808488), indexed256: ResolvedStyle(244),
        indexed8: ResolvedStyle().adding(.dim),
        monochrome: ResolvedStyle().adding(.dim))
    case .accent:
      StylesByDepth(
        direct: ResolvedStyle(0x0A7FD1), indexed256: ResolvedStyle(32),
        indexed8: ResolvedStyle(6).adding(.bold), monochrome: ResolvedStyle().adding(.bold))
    case .heading:
      StylesByDepth(
        direct: ResolvedStyle().adding(.bold), indexed256: ResolvedStyle().adding(.bold),
        indexed8: ResolvedStyle().adding(.bold),
        monochrome: ResolvedStyle().adding(.bold))
    case .border:
      StylesByDepth(
        direct: ResolvedStyle(0x6C7075), indexed256: ResolvedStyle(242),
        indexed8: ResolvedStyle().adding(.dim),
        monochrome: ResolvedStyle().adding(.dim))
    case .positive:
      StylesByDepth(
        direct: ResolvedStyle(0x000000, on: 0x63B26B), indexed256: ResolvedStyle(16, on: 71),
        indexed8: ResolvedStyle(0, on: 2),
        monochrome: ResolvedStyle())
    case .positiveStrong:
      StylesByDepth(
        direct: ResolvedStyle(0xFFFFFF, on: 0x2B7A34), indexed256: ResolvedStyle(231, on: 28),
        indexed8: ResolvedStyle(0, on: 2),
        monochrome: ResolvedStyle())
    case .neutral:
      StylesByDepth(
        direct: ResolvedStyle(0x000000, on: 0x8E8E8E), indexed256: ResolvedStyle(16, on: 245),
        indexed8: ResolvedStyle(0, on: 7),
        monochrome: ResolvedStyle())
    case .negative:
      StylesByDepth(
        direct: ResolvedStyle(0x000000, on: 0xDB6B66), indexed256: ResolvedStyle(16, on: 167),
        indexed8: ResolvedStyle(7, on: 1),
        monochrome: ResolvedStyle())
    case .negativeStrong:
      StylesByDepth(
        direct: ResolvedStyle(0xFFFFFF, on: 0xAF2C2C), indexed256: ResolvedStyle(231, on: 124),
        indexed8: ResolvedStyle(7, on: 1),
        monochrome: ResolvedStyle())
    case .unrated:
      StylesByDepth(
        direct: ResolvedStyle(), indexed256: ResolvedStyle(), indexed8: ResolvedStyle(),
        monochrome: ResolvedStyle())
    case .positiveText:
      StylesByDepth(
        direct: ResolvedStyle(0x2E8B3A), indexed256: ResolvedStyle(28), indexed8: ResolvedStyle(2),
        monochrome: ResolvedStyle())
    case .neutralText:
      StylesByDepth(
        direct: ResolvedStyle(0x7F7F7F), indexed256: ResolvedStyle(244), indexed8: ResolvedStyle(),
        monochrome: ResolvedStyle())
    case .negativeText:
      StylesByDepth(
        direct: ResolvedStyle(0xD24B4B), indexed256: ResolvedStyle(167), indexed8: ResolvedStyle(1),
        monochrome: ResolvedStyle())
    case .bar:
      StylesByDepth(
        direct: ResolvedStyle(0xD8DADD, on: 0x2F3338), indexed256: ResolvedStyle(252, on: 236),
        indexed8: ResolvedStyle(7, on: 4),
        monochrome: ResolvedStyle())
    case .keyName:
      StylesByDepth(
        direct: ResolvedStyle(0x8CCBFF, on: 0x2F3338).adding(.bold),
        indexed256: ResolvedStyle(117, on: 236).adding(.bold),
        indexed8: ResolvedStyle(3, on: 4).adding(.bold), monochrome: ResolvedStyle().adding(.bold))
    case .warning:
      StylesByDepth(
        direct: ResolvedStyle(0x000000, on: 0xD9A441), indexed256: ResolvedStyle(16, on: 179),
        indexed8: ResolvedStyle(0, on: 3),
        monochrome: ResolvedStyle().adding([.bold, .underline]))
    case .input:
      StylesByDepth(
        direct: ResolvedStyle(0xFFFFFF, on: 0x14506E), indexed256: ResolvedStyle(231, on: 24),
        indexed8: ResolvedStyle(7, on: 4),
        monochrome: ResolvedStyle().adding(.underline))
    }
  }

  /// Returns the look of a role whose colours differ from the standard palette; `nil` for the other roles.
  ///
  /// Blue and orange replace green and red. The accent is also different, since blue has a meaning in this
  /// palette.
  private static func colourblindRow(_ role: Role) -> StylesByDepth? {
    switch role {
    case .positive:
      StylesByDepth(
        direct: ResolvedStyle(0x000000, on: 0x62AEDD), indexed256: ResolvedStyle(16, on: 74),
        indexed8: ResolvedStyle(7, on: 4),
        monochrome: ResolvedStyle())
    case .positiveStrong:
      StylesByDepth(
        direct: ResolvedStyle(0xFFFFFF, on: 0x1B62A8), indexed256: ResolvedStyle(231, on: 25),
        indexed8: ResolvedStyle(7, on: 4),
        monochrome: ResolvedStyle())
    case .negative:
      StylesByDepth(
        direct: ResolvedStyle(0x000000, on: 0xE0A050), indexed256: ResolvedStyle(16, on: 179),
        indexed8: ResolvedStyle(0, on: 3),
        monochrome: ResolvedStyle())
    case .negativeStrong:
      StylesByDepth(
        direct: ResolvedStyle(0xFFFFFF, on: 0xAB5A08), indexed256: ResolvedStyle(231, on: 130),
        indexed8: ResolvedStyle(0, on: 3),
        monochrome: ResolvedStyle())
    case .positiveText:
      StylesByDepth(
        direct: ResolvedStyle(0x0A7FD1), indexed256: ResolvedStyle(32), indexed8: ResolvedStyle(4),
        monochrome: ResolvedStyle())
    case .negativeText:
      StylesByDepth(
        direct: ResolvedStyle(0xC96A12), indexed256: ResolvedStyle(166), indexed8: ResolvedStyle(3),
        monochrome: ResolvedStyle())
    case .accent:
      StylesByDepth(
        direct: ResolvedStyle(0xA762D0).adding(.bold), indexed256: ResolvedStyle(134).adding(.bold),
        indexed8: ResolvedStyle(5).adding(.bold), monochrome: ResolvedStyle().adding(.bold))
    case .bar:
      StylesByDepth(
        direct: ResolvedStyle(0xD8DADD, on: 0x2F3338), indexed256: ResolvedStyle(252, on: 236),
        indexed8: ResolvedStyle(0, on: 6),
        monochrome: ResolvedStyle())
    case .keyName:
      StylesByDepth(
        direct: ResolvedStyle(0xE0B5FF, on: 0x2F3338).adding(.bold),
        indexed256: ResolvedStyle(183, on: 236).adding(.bold),
        indexed8: ResolvedStyle(0, on: 6).adding(.underline), monochrome: ResolvedStyle().adding(.bold))
    case .warning:
      StylesByDepth(
        direct: ResolvedStyle(0x000000, on: 0xE6DC5A), indexed256: ResolvedStyle(16, on: 185),
        indexed8: ResolvedStyle(7, on: 1),
        monochrome: ResolvedStyle().adding([.bold, .underline]))
    case .input:
      StylesByDepth(
        direct: ResolvedStyle(0xFFFFFF, on: 0x55307A), indexed256: ResolvedStyle(231, on: 54),
        indexed8: ResolvedStyle(7, on: 5),
        monochrome: ResolvedStyle().adding(.underline))
    case .plain, .quiet, .heading, .border, .neutral, .unrated, .neutralText: nil
    }
  }
}
