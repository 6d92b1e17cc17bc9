import Glibc
import SenderoCanvas
import SenderoEditor
import Testing

@testable import NcursesTerminal

/// A palette at a colour depth.
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
  @Test("Text never has the colour that is behind it", arguments: ThemeCase.all)
  func textCanBeSeen(_ row: ThemeCase) {
    for style in everyStyle {
      let resolved = row.theme.resolve(style)
      let isStandard =
        resolved.foreground == ResolvedStyle.standard && resolved.background == ResolvedStyle.standard
      #expect(isStandard || resolved.foreground != resolved.background, "\(style)")
    }
  }

  @Test("The selection differs from everything else, whatever the role", arguments: ThemeCase.all)
  func selectionStandsOut(_ row: ThemeCase) {
    for role in Role.allCases {
      let selected = row.theme.resolve(Style(role, .selected))
      for emphasis: Emphasis in [[], .bold, .dim, .underline] {
        let other = row.theme.resolve(Style(role, emphasis))
        #expect(
          selected.background != other.background || selected.attributes.contains(.reverse), "\(role)")
        #expect(!other.attributes.contains(.reverse), "\(role)")
      }
    }
  }

  @Test("The three experiences have three fills", arguments: ThemeCase.inColour)
  func fillsDiffer(_ row: ThemeCase) {
    for emphasis: Emphasis in [[], .selected] {
      #expect(Set(experiences.map { row.theme.resolve(Style($0, emphasis)).background }).count == 3)
    }
    #expect(row.theme.resolve(Style(.unrated)).background == ResolvedStyle.standard)
  }

  @Test("What is dimmed has no fill, and looks otherwise", arguments: ThemeCase.all)
  func dimPutsBack(_ row: ThemeCase) {
    for role in fills {
      let dimmed = row.theme.resolve(Style(role, .dim))
      #expect(dimmed.background == ResolvedStyle.standard)
      #expect(dimmed != row.theme.resolve(Style(role)))
    }
  }

  @Test(
    "Bold and underline come on top, but a fill in one of many colours is not bold", arguments: ThemeCase.all)
  func emphasisAdds(_ row: ThemeCase) {
    let isColourful = row.hasManyColours
    for role in Role.allCases {
      let resolved = row.theme.resolve(Style(role, [.bold, .underline]))
      #expect(resolved.attributes.contains(.underline))
      #expect(resolved.attributes.contains(.bold) == !(isColourful && fills.contains(role)), "\(role)")
      if fills.contains(role) {
        #expect(row.theme.resolve(Style(role, [.bold, .dim])).attributes.contains(.bold), "\(role)")
      }
    }
  }

  @Test("Colours exist at their depth", arguments: ThemeCase.all)
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

  @Test("Fills can be read, and are left behind by the selection", arguments: ThemeCase.inManyColours)
  func contrast(_ row: ThemeCase) throws {
    var filled: Set<Role> = []
    for style in everyStyle where !style.emphasis.contains(.dim) {
      let resolved = row.theme.resolve(style)
      guard resolved.background != ResolvedStyle.standard else { continue }
      filled.insert(style.role)
      let text = RGB(resolved.foreground, at: row.theme.depth)
      let fill = RGB(resolved.background, at: row.theme.depth)
      #expect(text.contrast(with: fill) >= 4.5, "\(style)")
    }
    #expect(filled.isSuperset(of: fills))
    for role in fills {
      let fill = RGB(row.theme.resolve(Style(role)).background, at: row.theme.depth)
      let selected = RGB(row.theme.resolve(Style(role, .selected)).background, at: row.theme.depth)
      #expect(fill.contrast(with: selected) >= 2.5, "\(role)")
    }
  }

  @Test(
    "Text on the user's own background can be read on black and on white", arguments: ThemeCase.inManyColours)
  func contrastOnEither(_ row: ThemeCase) {
    var coloured: Set<Role> = []
    for role in Role.allCases {
      let resolved = row.theme.resolve(Style(role))
      guard resolved.background == ResolvedStyle.standard, resolved.foreground != ResolvedStyle.standard
      else { continue }
      coloured.insert(role)
      let text = RGB(resolved.foreground, at: row.theme.depth)
      #expect(text.contrast(with: RGB(red: 0, green: 0, blue: 0)) >= 3, "\(role)")
      #expect(text.contrast(with: RGB(red: 255, green: 255, blue: 255)) >= 3, "\(role)")
    }
    #expect(coloured.isSuperset(of: [.positiveText, .neutralText, .negativeText]))
  }

  @Test(
    "Good is green, indifferent is grey, bad is red; or blue and orange", arguments: ThemeCase.inManyColours)
  func hues(_ row: ThemeCase) {
    for emphasis: Emphasis in [[], .selected] {
      func fill(_ role: Role) -> RGB {
        RGB(row.theme.resolve(Style(role, emphasis)).background, at: row.theme.depth)
      }
      let good = fill(.positive)
      let grey = fill(.neutral)
      let bad = fill(.negative)
      #expect(grey.red == grey.green && grey.green == grey.blue)
      switch row.theme.palette {
      case .standard:
        #expect(good.green * 2 >= good.red * 3 && good.green * 2 >= good.blue * 3)
        #expect(bad.red * 2 >= bad.green * 3 && bad.red * 2 >= bad.blue * 3)
      case .colourblind:
        #expect(good.blue > good.green && good.green > good.red)
        #expect(bad.red > bad.green && bad.green > bad.blue)
      }
    }
  }

  @Test(
    "A number of colours counts as the step it reaches",
    arguments: [
      (0, ColourDepth.monochrome), (-1, .monochrome), (2, .monochrome), (8, .indexed8), (16, .indexed16),
      (88, .indexed16), (256, .indexed256), (32768, .indexed256), (1 << 24, .direct),
    ])
  func depths(_ colours: Int, _ depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }

  private var everyStyle: [Style] {
    Role.allCases.flatMap { role in
      (0..<UInt8(16)).map { Style(role, Emphasis(rawValue: $0)) }
    }
  }
}

/// A colour as a screen mixes it.
struct RGB: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A theme's colour; of 256, the ones above the first 16.
  init(_ colour: Int32, at depth: ColourDepth) {
    let value = Int(colour)
    if depth == .direct {
      self.init(red: value >> 16 & 255, green: value >> 8 & 255, blue: value & 255)
    } else if value >= 232 {
      let grey = 8 + (value - 232) * 10
      self.init(red: grey, green: grey, blue: grey)
    } else {
      let steps = [0, 95, 135, 175, 215, 255]
      let index = max(0, value - 16)
      self.init(red: steps[index / 36], green: steps[index / 6 % 6], blue: steps[index % 6])
    }
  }

  /// The contrast between two colours, from 1 to 21, as the WCAG reckon it, with the plain power 2.2 for its curve.
  func contrast(with other: RGB) -> Double {
    let (brighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (brighter + 0.05) / (darker + 0.05)
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ value: Int) -> Double {
    pow(Double(value) / 255, 2.2)
  }
}
