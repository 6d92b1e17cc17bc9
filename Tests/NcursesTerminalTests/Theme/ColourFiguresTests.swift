import SenderoCanvas
import SenderoEditor
import Testing

@testable import NcursesTerminal

/// A palette of colours on a kind of screen.
struct FiguresCase: CustomTestStringConvertible {
  let figures: ColourFigures
  var testDescription: String { "\(figures.palette), \(figures.screen.rawValue)" }

  static let all = Palette.allCases.flatMap { palette in
    ScreenColours.allCases.map { FiguresCase(figures: ColourFigures(palette, on: $0)) }
  }
  static let inManyColours = all.filter { $0.figures.screen == .xterm256 }
}

@Suite("Colour contrast and difference")
struct ColourFiguresTests {
  @Test("Two fills are distinguishable for all kinds of colour vision", arguments: FiguresCase.all)
  func fillsDiffer(_ row: FiguresCase) {
    let pairs = row.figures.pairs
    #expect(pairs.count == (row.figures.screen == .xterm256 ? 15 : 1))
    for pair in pairs {
      for sight in Sight.allCases {
        let difference = sight.difference(pair.first.colour, pair.second.colour)
        #expect(
          difference >= row.figures.bounds.difference, "\(pair.first.name), \(pair.second.name): \(sight)")
      }
    }
  }

  @Test("Text on a fill is readable", arguments: FiguresCase.all)
  func textOnFills(_ row: FiguresCase) {
    #expect(row.figures.bars.count == 10)
    for fill in row.figures.fills + row.figures.bars {
      #expect(fill.textContrast >= row.figures.bounds.text, "\(fill.name)")
    }
  }

  @Test("A rating stands out from a dark and from a light background", arguments: FiguresCase.inManyColours)
  func fillsStandOut(_ row: FiguresCase) {
    #expect(row.figures.fills.count == 6)
    for fill in row.figures.fills {
      for background in [0x000000, 0x1E1E1E, 0xFFFFFF].map(RGB.init) {
        #expect(fill.colour.contrast(with: background) >= ColourFigures.fillContrast, "\(fill.name)")
      }
    }
  }

  @Test("Neutral is never the brightest rating", arguments: FiguresCase.all)
  func neutralIsQuiet(_ row: FiguresCase) {
    let ratings = row.figures.fills.filter { $0.name != "selected" }
    let brightest = ratings.max { $0.colour.luminance < $1.colour.luminance }
    #expect(brightest.map { $0.name != "neutral" } == true)
  }

  @Test(
    "Text on an unknown background is readable on black and on white", arguments: FiguresCase.inManyColours)
  func textOnUnknown(_ row: FiguresCase) {
    for text in ColourFigures.texts {
      for background in [0x000000, 0xFFFFFF].map(RGB.init) {
        let contrast = row.figures.contrast(of: text, on: background, isKnown: false) ?? 0
        #expect(contrast >= ColourFigures.unknownContrast, "\(text.name)")
      }
    }
  }

  @Test("Text on a known background is easily readable", arguments: FiguresCase.inManyColours)
  func textOnKnown(_ row: FiguresCase) {
    for text in ColourFigures.texts {
      for background in ColourFigures.backgrounds {
        let contrast = row.figures.contrast(of: text, on: background.colour, isKnown: true) ?? 0
        #expect(contrast >= ColourFigures.knownContrast, "\(text.name) on \(background.name)")
      }
    }
  }

  @Test("Dimmed text on a known background is easily readable", arguments: Palette.allCases)
  func dimmedOnKnown(_ palette: Palette) {
    for background in ColourFigures.backgrounds {
      let theme = Theme(palette: palette, depth: .indexed256, background: background.colour)
      for role: Role in [.positive, .positiveStrong, .neutral, .negative, .negativeStrong, .quiet] {
        let text = ScreenColours.xterm256.text(of: theme.resolve(Style(role, .dim)))
        #expect(
          (text?.contrast(with: background.colour) ?? 0) >= ColourFigures.knownContrast,
          "\(role) on \(background.name)")
      }
    }
  }

  @Test("If the user chooses dark or light, text is readable on all such backgrounds")
  func chosenBackground() throws {
    for palette in Palette.allCases {
      for (choice, isDark) in [(Background.dark, true), (.light, false)] {
        let theme = Theme(palette: palette, depth: .indexed256, background: choice.colour)
        for background in ColourFigures.backgrounds where (background.colour.luminance < 0.2) == isDark {
          for role: Role in [.quiet, .border, .accent, .positiveText, .neutralText, .negativeText] {
            let text = try #require(ScreenColours.xterm256.text(of: theme.resolve(Style(role))))
            let contrast = text.contrast(with: background.colour)
            #expect(contrast >= ColourFigures.knownContrast, "\(role) on \(background.name)")
          }
        }
      }
    }
  }

  @Test("Direct colour shows the same colours as 256", arguments: Palette.allCases)
  func directIsTheSame(_ palette: Palette) {
    for background in [nil] + ColourFigures.backgrounds.map({ $0.colour }) {
      let direct = Theme(palette: palette, depth: .direct, background: background)
      let indexed = Theme(palette: palette, depth: .indexed256, background: background)
      for role in Role.allCases {
        for emphasis: Emphasis in [[], .dim, .selected] {
          let (one, other) = (direct.resolve(Style(role, emphasis)), indexed.resolve(Style(role, emphasis)))
          #expect(one == other.inDirectColour)
          #expect(
            one.foreground == ResolvedStyle.standard
              || RGB(Int(one.foreground)) == RGB(xterm: other.foreground))
        }
      }
    }
  }

  @Test("Positive is green or blue, neutral grey, negative red", arguments: FiguresCase.inManyColours)
  func hues(_ row: FiguresCase) {
    for fill in row.figures.fills {
      let colour = fill.colour
      let isStandard = row.figures.palette == .standard
      switch fill.name {
      case "positive", "strongly positive":
        #expect(
          isStandard
            ? colour.green * 2 >= colour.red * 3 && colour.green * 2 >= colour.blue * 3
            : colour.blue > colour.green && colour.green > colour.red)
      case "negative", "strongly negative":
        #expect(
          isStandard
            ? colour.red * 2 >= colour.green * 3 && colour.red * 2 >= colour.blue * 3
            : colour.red > colour.green && colour.green > colour.blue)
      case "neutral": #expect(colour.red == colour.green && colour.green == colour.blue)
      default: break
      }
    }
  }

  @Test("Contrast and difference agree with published values")
  func published() {
    #expect(abs(RGB(0x000000).contrast(with: RGB(0xFFFFFF)) - 21) < 0.001)
    // The darkest grey that WCAG allows for text on white.
    #expect(abs(RGB(0x767676).contrast(with: RGB(0xFFFFFF)) - 4.54) < 0.01)
    // Red and green of sRGB: L*a*b* (53.24, 80.09, 67.20) and (87.73, −86.18, 83.18).
    #expect(abs(Sight.normal.difference(RGB(0xFF0000), RGB(0x00FF00)) - 170.6) < 0.1)
    // People with dichromacy see greys unchanged.
    for sight in Sight.allCases {
      #expect(abs(sight.difference(RGB(0x000000), RGB(0xFFFFFF)) - 100) < 0.01)
    }
  }
}
