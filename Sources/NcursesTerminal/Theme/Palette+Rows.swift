import SenderoCanvas
import SenderoEditor

// The table of colours; docs/colours.md is generated from it. `ColourFigures` measures what it has to keep:
// text on a fill has a contrast of at least 4.5 to 1, fills differ by ΔE 25 for everybody, and stand out
// from a black and from a white background.
extension Palette {
  /// Returns the look of a role.
  func row(_ role: Role) -> Look {
    switch self {
    case .standard: Self.standardRow(role)
    case .colourblind: Self.colourblindRow(role) ?? Self.standardRow(role)
    }
  }

  private static func standardRow(_ role: Role) -> Look {
    switch role {
    case .plain, .unrated: Look()
    case .heading:
      Look(
        many: Paint(TextTones(ResolvedStyle.standard), .bold), few: ResolvedStyle().adding(.bold),
        none: ResolvedStyle().adding(.bold))
    case .quiet:
      Look(
        many: Paint(TextTones(244, onDark: [248, 251], onLight: [240, 238])),
        few: ResolvedStyle().adding(.dim), none: ResolvedStyle().adding(.dim))
    case .border:
      Look(
        many: Paint(TextTones(242, onDark: [245, 248, 251], onLight: [242, 240, 238])),
        few: ResolvedStyle().adding(.dim), none: ResolvedStyle().adding(.dim))
    case .accent:
      // Of the eight colours, only magenta can be read on black and on white.
      Look(
        many: Paint(TextTones(32, onDark: [75, 117], onLight: [25, 24, 18])),
        few: ResolvedStyle(5).adding(.bold), none: ResolvedStyle().adding(.bold))
    // Pastel tones for mild ratings, full ones for strong ratings. Green is lighter than red throughout: for
    // most colour-blind people, that is the difference between the two.
    case .positive: Look(many: Paint(16, on: 114), few: ResolvedStyle(0, on: 2))
    case .positiveStrong: Look(many: Paint(16, on: 76), few: ResolvedStyle(0, on: 2))
    // With few colours a grey fill would be white, the brightest of all, so neutral has none.
    case .neutral: Look(many: Paint(16, on: 249))
    case .negative: Look(many: Paint(16, on: 131), few: ResolvedStyle(7, on: 1).adding(.bold))
    case .negativeStrong: Look(many: Paint(231, on: 160), few: ResolvedStyle(7, on: 1).adding(.bold))
    case .positiveText:
      Look(many: Paint(TextTones(28, onDark: [77, 114, 157], onLight: [28, 22])), few: ResolvedStyle(2))
    case .neutralText: Look(many: Paint(TextTones(244, onDark: [248, 251], onLight: [240, 238])))
    case .negativeText:
      Look(
        many: Paint(TextTones(167, onDark: [203, 210, 217], onLight: [160, 124, 88])),
        few: ResolvedStyle(1).adding(.bold))
    // Black on cyan is the pair of the eight colours that can be read with the most terminals' palettes. Bold
    // would turn that black into grey on some of them, and the Linux console underlines no coloured text, so
    // the names of keys have a fill of their own.
    case .bar: Look(many: Paint(252, on: 236), few: ResolvedStyle(0, on: 6))
    case .keyName:
      Look(
        many: Paint(117, on: 236), few: ResolvedStyle(7, on: 0).adding(.bold),
        none: ResolvedStyle().adding(.bold))
    case .warning:
      Look(
        many: Paint(16, on: 179), few: ResolvedStyle(0, on: 3),
        none: ResolvedStyle().adding([.bold, .underline]))
    case .input:
      Look(
        many: Paint(231, on: 24), few: ResolvedStyle(7, on: 4), none: ResolvedStyle().adding(.underline))
    // Initials say whose mark it is; the colours only have to be easy to tell from ratings.
    case .person1: person(141, few: ResolvedStyle(0, on: 6))
    case .person2: person(222, few: ResolvedStyle(0, on: 3))
    case .person3: person(80, few: ResolvedStyle(7, on: 4))
    case .person4: person(213, few: ResolvedStyle(0, on: 7))
    case .person5: person(75, few: ResolvedStyle(7, on: 0))
    case .person6: person(255, few: ResolvedStyle(0, on: 6))
    }
  }

  private static func person(_ fill: Int32, few: ResolvedStyle) -> Look {
    Look(many: Paint(16, on: fill), few: few, none: ResolvedStyle().adding(.underline))
  }

  /// Returns the look of a role whose colours differ from the standard palette; `nil` for the other roles.
  ///
  /// Blue and orange replace green and red. The accent is also different, since blue has a meaning in this
  /// palette.
  private static func colourblindRow(_ role: Role) -> Look? {
    switch role {
    case .positive: Look(many: Paint(16, on: 74), few: ResolvedStyle(7, on: 4))
    case .positiveStrong: Look(many: Paint(231, on: 25), few: ResolvedStyle(7, on: 4))
    case .neutral: Look(many: Paint(16, on: 245))
    case .negative: Look(many: Paint(16, on: 179), few: ResolvedStyle(0, on: 3))
    case .negativeStrong: Look(many: Paint(231, on: 130), few: ResolvedStyle(0, on: 3))
    case .positiveText:
      Look(many: Paint(TextTones(32, onDark: [75, 117], onLight: [25, 24, 18])), few: ResolvedStyle(4))
    case .negativeText:
      Look(many: Paint(TextTones(166, onDark: [208, 214], onLight: [130, 94, 58])), few: ResolvedStyle(3))
    case .accent:
      Look(
        many: Paint(TextTones(134, onDark: [177, 183], onLight: [91, 54]), .bold),
        few: ResolvedStyle(5).adding(.bold), none: ResolvedStyle().adding(.bold))
    case .keyName:
      Look(
        many: Paint(183, on: 236), few: ResolvedStyle(7, on: 0).adding(.bold),
        none: ResolvedStyle().adding(.bold))
    case .warning:
      Look(
        many: Paint(16, on: 185), few: ResolvedStyle(7, on: 1).adding(.bold),
        none: ResolvedStyle().adding([.bold, .underline]))
    case .input:
      Look(
        many: Paint(231, on: 54), few: ResolvedStyle(0, on: 7).adding(.underline),
        none: ResolvedStyle().adding(.underline))
    case .plain, .quiet, .heading, .border, .unrated, .neutralText, .bar, .person1, .person2, .person3,
      .person4, .person5, .person6:
      nil
    }
  }
}
