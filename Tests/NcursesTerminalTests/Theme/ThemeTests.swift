import SenderoCanvas
import SenderoEditor
import Testing

@testable import NcursesTerminal

/// The theme of a palette at a colour depth.
struct ThemeCase: CustomTestStringConvertible {
  let theme: Theme
  var testDescription: String { "\(theme.palette), \(theme.depth)" }

  static let all = Palette.allCases.flatMap { palette in
    ColourDepth.allCases.map { ThemeCase(theme: Theme(palette: palette, depth: $0)) }
  }
  static let inColour = all.filter { $0.theme.depth != .monochrome }
  static let inManyColours = all.filter(\.hasManyColours)

  var hasManyColours: Bool { theme.depth == .direct || theme.depth == .indexed256 }
}

private let experiences: [Role] = [.positive, .neutral, .negative]
private let fills: [Role] = experiences + [.positiveStrong, .negativeStrong]

@Suite("Theme")
struct ThemeTests {
  @Test("Text never has the colour of its background", arguments: ThemeCase.all)
  func textCanBeSeen(_ row: ThemeCase) {
    for style in everyStyle {
      let resolved = row.theme.resolve(style)
      let isStandard =
        resolved.foreground == ResolvedStyle.standard && resolved.background == ResolvedStyle.standard
      #expect(isStandard || resolved.foreground != resolved.background, "\(style)")
    }
  }

  @Test("The selection looks the same for every role, and unlike any other style", arguments: ThemeCase.all)
  func selectionStandsOut(_ row: ThemeCase) {
    let selected = row.theme.resolve(Style(.plain, .selected))
    for role in Role.allCases {
      #expect(row.theme.resolve(Style(role, .selected)) == selected, "\(role)")
      for emphasis: Emphasis in [[], .bold, .dim, .underline] {
        let other = row.theme.resolve(Style(role, emphasis))
        let differs =
          row.hasManyColours
          ? selected.background != other.background : selected.attributes != other.attributes
        #expect(differs, "\(role)")
      }
    }
  }

  @Test("A loud style is reversed only without colours", arguments: ThemeCase.all)
  func loudStandsOut(_ row: ThemeCase) {
    for role in Role.allCases {
      for emphasis: Emphasis in [[], .bold] {
        let plain = row.theme.resolve(Style(role, emphasis))
        let loud = row.theme.resolve(Style(role, emphasis.union(.loud)))
        #expect(!plain.attributes.contains(.reverse), "\(role)")
        #expect(loud == (row.theme.depth == .monochrome ? plain.adding(.reverse) : plain), "\(role)")
      }
    }
  }

  @Test("The three experiences have three fills", arguments: ThemeCase.inColour)
  func fillsDiffer(_ row: ThemeCase) {
    #expect(Set(experiences.map { row.theme.resolve(Style($0)).background }).count == 3)
    #expect(row.theme.resolve(Style(.unrated)).background == ResolvedStyle.standard)
  }

  @Test("A dimmed style has no fill, and differs from the plain one", arguments: ThemeCase.all)
  func dimPutsBack(_ row: ThemeCase) {
    for role in fills {
      let dimmed = row.theme.resolve(Style(role, .dim))
      #expect(dimmed.background == ResolvedStyle.standard)
      #expect(dimmed != row.theme.resolve(Style(role)))
    }
  }

  @Test("Underline is always added, bold only on some styles", arguments: ThemeCase.all)
  func emphasisAdds(_ row: ThemeCase) {
    for role in Role.allCases {
      let resolved = row.theme.resolve(Style(role, [.bold, .underline]))
      #expect(resolved.attributes.contains(.underline))
      let isBold = resolved.attributes.contains(.bold)
      switch row.theme.depth {
      case .direct, .indexed256: #expect(isBold == !fills.contains(role), "\(role)")
      // Some terminals brighten bold text, so that black becomes grey.
      case .indexed16, .indexed8: #expect(isBold == (resolved.foreground != 0), "\(role)")
      case .monochrome: #expect(isBold, "\(role)")
      }
      if fills.contains(role) {
        #expect(row.theme.resolve(Style(role, [.bold, .dim])).attributes.contains(.bold), "\(role)")
      }
    }
  }

  @Test("Every colour exists at the colour depth", arguments: ThemeCase.all)
  func coloursAreInRange(_ row: ThemeCase) {
    let limit: Int32 =
      switch row.theme.depth {
      case .direct: 1 << 24
      case .indexed256: 256
      case .indexed16: 16
      case .indexed8: 8
      case .monochrome: 0
      }
    for style in everyStyle {
      let resolved = row.theme.resolve(style)
      #expect((ResolvedStyle.standard..<limit).contains(resolved.foreground), "\(style)")
      #expect((ResolvedStyle.standard..<limit).contains(resolved.background), "\(style)")
    }
  }

  @Test(
    "The number of colours determines the colour depth",
    arguments: [
      (0, ColourDepth.monochrome), (-1, .monochrome), (2, .monochrome), (8, .indexed8), (16, .indexed16),
      (88, .indexed16), (256, .indexed256), (32768, .indexed256), (1 << 24, .direct),
    ])
  func depths(_ colours: Int, _ depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }

  private var everyStyle: [Style] {
    Role.allCases.flatMap { role in
      (0..<UInt8(32)).map { Style(role, Emphasis(rawValue: $0)) }
    }
  }
}
