import SenderoCanvas
import SenderoEditor

extension Palette {
  /// Returns the look of a selected role if there are enough colours: a light fill for a deep one, and a deep
  /// fill for a light one.
  ///
  /// The selected role is not bold, because its fill is clear enough. When the selection moves, two cells
  /// are redrawn; bold text in one of them would cost a sixth of the bytes sent.
  func selected(_ role: Role) -> StylesByDepth {
    let row = row(role)
    let (direct, indexed): (ResolvedStyle, ResolvedStyle) =
      switch (role, self) {
      case (.positive, .standard): (ResolvedStyle(0xFFFFFF, on: 0x14501B), ResolvedStyle(231, on: 22))
      case (.positiveStrong, .standard): (ResolvedStyle(0x000000, on: 0x8EE08E), ResolvedStyle(16, on: 120))
      case (.positive, .colourblind): (ResolvedStyle(0xFFFFFF, on: 0x0B3A66), ResolvedStyle(231, on: 24))
      case (.positiveStrong, .colourblind):
        (ResolvedStyle(0x000000, on: 0x8CCBFF), ResolvedStyle(16, on: 117))
      case (.negative, .standard): (ResolvedStyle(0xFFFFFF, on: 0x6E1512), ResolvedStyle(231, on: 88))
      case (.negativeStrong, .standard): (ResolvedStyle(0x000000, on: 0xFF8A80), ResolvedStyle(16, on: 210))
      case (.negative, .colourblind): (ResolvedStyle(0xFFFFFF, on: 0x663300), ResolvedStyle(231, on: 94))
      case (.negativeStrong, .colourblind):
        (ResolvedStyle(0x000000, on: 0xFFB347), ResolvedStyle(16, on: 215))
      case (.neutral, _): (ResolvedStyle(0xFFFFFF, on: 0x303030), ResolvedStyle(231, on: 236))
      case (_, .standard): (ResolvedStyle(0xFFFFFF, on: 0x0A6DB5), ResolvedStyle(231, on: 25))
      case (_, .colourblind): (ResolvedStyle(0xFFFFFF, on: 0x8B48B5), ResolvedStyle(231, on: 91))
      }
    return StylesByDepth(
      direct: direct, indexed256: indexed,
      indexed16: row.indexed16, indexed8: row.indexed8, monochrome: row.monochrome)
  }

  /// Returns the look of a dimmed role: a fill becomes text in a muted tone of its hue.
  func dimmed(_ role: Role) -> StylesByDepth {
    switch role {
    case .positive, .positiveStrong, .positiveText:
      let tone =
        self == .standard
        ? (ResolvedStyle(0x5F875F), ResolvedStyle(65)) : (ResolvedStyle(0x5F87AF), ResolvedStyle(67))
      return tired(tone, like: .positiveText)
    case .neutral, .neutralText:
      return tired((ResolvedStyle(0x767676), ResolvedStyle(243)), like: .neutralText)
    case .negative, .negativeStrong, .negativeText:
      let tone =
        self == .standard
        ? (ResolvedStyle(0xAF5F5F), ResolvedStyle(131)) : (ResolvedStyle(0xAF875F), ResolvedStyle(137))
      return tired(tone, like: .negativeText)
    case .plain, .accent, .heading, .border, .unrated, .quiet: return row(.quiet)
    case .bar, .keyName, .warning, .input:
      let row = row(role)
      return StylesByDepth(
        direct: row.direct.adding(.dim), indexed256: row.indexed256.adding(.dim),
        indexed16: row.indexed16.adding(.dim), indexed8: row.indexed8.adding(.dim),
        monochrome: row.monochrome.adding(.dim))
    }
  }

  private func tired(_ tone: (direct: ResolvedStyle, indexed256: ResolvedStyle), like role: Role)
    -> StylesByDepth
  {
    let row = row(role)
    return StylesByDepth(
      direct: tone.direct, indexed256: tone.indexed256,
      indexed16: row.indexed16.adding(.dim), indexed8: row.indexed8.adding(.dim),
      monochrome: row.monochrome.adding(.dim))
  }
}
