import SenderoEditor

extension Palette {
  /// How a role looks under the selection, where there are colours enough for one of its own: light where the fill is
  /// deep, and deep where it is light.
  ///
  /// Not bold: the fill says enough, and bold on one cell of two costs a sixth of the bytes of moving the selection.
  func selected(_ role: Role) -> LookRow {
    let row = row(role)
    let (direct, indexed): (Look, Look) =
      switch (role, self) {
      case (.positive, .standard): (Look(0xFFFFFF, on: 0x14501B), Look(231, on: 22))
      case (.positiveStrong, .standard): (Look(0x000000, on: 0x8EE08E), Look(16, on: 120))
      case (.positive, .colourblind): (Look(0xFFFFFF, on: 0x0B3A66), Look(231, on: 24))
      case (.positiveStrong, .colourblind): (Look(0x000000, on: 0x8CCBFF), Look(16, on: 117))
      case (.negative, .standard): (Look(0xFFFFFF, on: 0x6E1512), Look(231, on: 88))
      case (.negativeStrong, .standard): (Look(0x000000, on: 0xFF8A80), Look(16, on: 210))
      case (.negative, .colourblind): (Look(0xFFFFFF, on: 0x663300), Look(231, on: 94))
      case (.negativeStrong, .colourblind): (Look(0x000000, on: 0xFFB347), Look(16, on: 215))
      case (.neutral, _): (Look(0xFFFFFF, on: 0x303030), Look(231, on: 236))
      case (_, .standard): (Look(0xFFFFFF, on: 0x0A6DB5), Look(231, on: 25))
      case (_, .colourblind): (Look(0xFFFFFF, on: 0x8B48B5), Look(231, on: 91))
      }
    return LookRow(
      direct: direct, indexed256: indexed,
      indexed16: row.indexed16, indexed8: row.indexed8, monochrome: row.monochrome)
  }

  /// How a role looks when it is put back: a fill becomes text in a tired tone of its hue.
  func dimmed(_ role: Role) -> LookRow {
    switch role {
    case .positive, .positiveStrong, .positiveText:
      let tone = self == .standard ? (Look(0x5F875F), Look(65)) : (Look(0x5F87AF), Look(67))
      return tired(tone, like: .positiveText)
    case .neutral, .neutralText: return tired((Look(0x767676), Look(243)), like: .neutralText)
    case .negative, .negativeStrong, .negativeText:
      let tone = self == .standard ? (Look(0xAF5F5F), Look(131)) : (Look(0xAF875F), Look(137))
      return tired(tone, like: .negativeText)
    case .plain, .accent, .heading, .border, .unrated, .quiet: return row(.quiet)
    case .bar, .keyName, .warning, .input:
      let row = row(role)
      return LookRow(
        direct: row.direct.adding(.dim), indexed256: row.indexed256.adding(.dim),
        indexed16: row.indexed16.adding(.dim), indexed8: row.indexed8.adding(.dim),
        monochrome: row.monochrome.adding(.dim))
    }
  }

  private func tired(_ tone: (direct: Look, indexed256: Look), like role: Role) -> LookRow {
    let row = row(role)
    return LookRow(
      direct: tone.direct, indexed256: tone.indexed256,
      indexed16: row.indexed16.adding(.dim), indexed8: row.indexed8.adding(.dim),
      monochrome: row.monochrome.adding(.dim))
  }
}
