import SenderoEditor

// The table of colours. Those of 256 are written as their indices in xterm's palette: 16–231 are a cube of
// 6 × 6 × 6, 232–255 a ramp of grey. Fills and text were chosen for a contrast of at least 4.5 to 1, text on the
// user's own background for at least 3 to 1 on white and on black alike.
extension Palette {
  /// How a role looks.
  func row(_ role: Role) -> LookRow {
    switch self {
    case .standard: Self.standardRow(role)
    case .colourblind: Self.colourblindRow(role) ?? Self.standardRow(role)
    }
  }

  private static func standardRow(_ role: Role) -> LookRow {
    switch role {
    case .plain:
      LookRow(direct: Look(), indexed256: Look(), indexed8: Look(), monochrome: Look())
    case .quiet:
      LookRow(
        direct: Look(0x808488), indexed256: Look(244), indexed8: Look().adding(.dim),
        monochrome: Look().adding(.dim))
    case .accent:
      LookRow(
        direct: Look(0x0A7FD1).adding(.bold), indexed256: Look(32).adding(.bold),
        indexed8: Look(6).adding(.bold), monochrome: Look().adding(.bold))
    case .heading:
      LookRow(
        direct: Look().adding(.bold), indexed256: Look().adding(.bold), indexed8: Look().adding(.bold),
        monochrome: Look().adding(.bold))
    case .border:
      LookRow(
        direct: Look(0x6C7075), indexed256: Look(242), indexed8: Look().adding(.dim),
        monochrome: Look().adding(.dim))
    case .positive:
      LookRow(
        direct: Look(0x000000, on: 0x63B26B), indexed256: Look(16, on: 71), indexed8: Look(0, on: 2),
        monochrome: Look())
    case .positiveStrong:
      LookRow(
        direct: Look(0xFFFFFF, on: 0x2B7A34), indexed256: Look(231, on: 28), indexed8: Look(0, on: 2),
        monochrome: Look())
    case .neutral:
      LookRow(
        direct: Look(0x000000, on: 0x8E8E8E), indexed256: Look(16, on: 245), indexed8: Look(0, on: 7),
        monochrome: Look())
    case .negative:
      LookRow(
        direct: Look(0x000000, on: 0xDB6B66), indexed256: Look(16, on: 167), indexed8: Look(7, on: 1),
        monochrome: Look())
    case .negativeStrong:
      LookRow(
        direct: Look(0xFFFFFF, on: 0xAF2C2C), indexed256: Look(231, on: 124), indexed8: Look(7, on: 1),
        monochrome: Look())
    case .unrated:
      LookRow(direct: Look(), indexed256: Look(), indexed8: Look(), monochrome: Look())
    case .positiveText:
      LookRow(
        direct: Look(0x2E8B3A), indexed256: Look(28), indexed8: Look(2), monochrome: Look())
    case .neutralText:
      LookRow(direct: Look(0x7F7F7F), indexed256: Look(244), indexed8: Look(), monochrome: Look())
    case .negativeText:
      LookRow(
        direct: Look(0xD24B4B), indexed256: Look(167), indexed8: Look(1), monochrome: Look())
    case .bar:
      LookRow(
        direct: Look(0xD8DADD, on: 0x2F3338), indexed256: Look(252, on: 236), indexed8: Look(7, on: 4),
        monochrome: Look())
    case .keyName:
      LookRow(
        direct: Look(0x8CCBFF, on: 0x2F3338).adding(.bold), indexed256: Look(117, on: 236).adding(.bold),
        indexed8: Look(3, on: 4).adding(.bold), monochrome: Look().adding(.bold))
    case .warning:
      LookRow(
        direct: Look(0x000000, on: 0xD9A441), indexed256: Look(16, on: 179), indexed8: Look(0, on: 3),
        monochrome: Look().adding([.bold, .underline]))
    case .input:
      LookRow(
        direct: Look(0xFFFFFF, on: 0x14506E), indexed256: Look(231, on: 24), indexed8: Look(7, on: 4),
        monochrome: Look().adding(.underline))
    }
  }

  /// The rows that differ: blue and orange for green and red, and another accent, since blue now means something.
  private static func colourblindRow(_ role: Role) -> LookRow? {
    switch role {
    case .positive:
      LookRow(
        direct: Look(0x000000, on: 0x62AEDD), indexed256: Look(16, on: 74), indexed8: Look(7, on: 4),
        monochrome: Look())
    case .positiveStrong:
      LookRow(
        direct: Look(0xFFFFFF, on: 0x1B62A8), indexed256: Look(231, on: 25), indexed8: Look(7, on: 4),
        monochrome: Look())
    case .negative:
      LookRow(
        direct: Look(0x000000, on: 0xE0A050), indexed256: Look(16, on: 179), indexed8: Look(0, on: 3),
        monochrome: Look())
    case .negativeStrong:
      LookRow(
        direct: Look(0xFFFFFF, on: 0xAB5A08), indexed256: Look(231, on: 130), indexed8: Look(0, on: 3),
        monochrome: Look())
    case .positiveText:
      LookRow(
        direct: Look(0x0A7FD1), indexed256: Look(32), indexed8: Look(4), monochrome: Look())
    case .negativeText:
      LookRow(
        direct: Look(0xC96A12), indexed256: Look(166), indexed8: Look(3), monochrome: Look())
    case .accent:
      LookRow(
        direct: Look(0xA762D0).adding(.bold), indexed256: Look(134).adding(.bold),
        indexed8: Look(5).adding(.bold), monochrome: Look().adding(.bold))
    case .bar:
      LookRow(
        direct: Look(0xD8DADD, on: 0x2F3338), indexed256: Look(252, on: 236), indexed8: Look(0, on: 6),
        monochrome: Look())
    case .keyName:
      LookRow(
        direct: Look(0xE0B5FF, on: 0x2F3338).adding(.bold), indexed256: Look(183, on: 236).adding(.bold),
        indexed8: Look(0, on: 6).adding(.underline), monochrome: Look().adding(.bold))
    case .warning:
      LookRow(
        direct: Look(0x000000, on: 0xE6DC5A), indexed256: Look(16, on: 185), indexed8: Look(7, on: 1),
        monochrome: Look().adding([.bold, .underline]))
    case .input:
      LookRow(
        direct: Look(0xFFFFFF, on: 0x55307A), indexed256: Look(231, on: 54), indexed8: Look(7, on: 5),
        monochrome: Look().adding(.underline))
    case .plain, .quiet, .heading, .border, .neutral, .unrated, .neutralText: nil
    }
  }
}
