import NcursesTerminal
import SenderoEditor

/// The page with the colours of the palettes and their figures.
enum ColoursPage {
  /// The page as Markdown.
  static var text: String {
    let bounds = ColourFigures(.standard, on: .xterm256).bounds
    let sections = Palette.allCases.flatMap { palette in
      ["## \(palette.title.english)", "`--palette \(palette.rawValue)`"]
        + many(ColourFigures(palette, on: .xterm256)) + few(palette)
    }
    return """
      \(GeneratedNotice.text)
      # Colours

      The fill of a touchpoint shows its rating. No meaning depends on colour alone: the sign in the cell says the same. This
      page lists the colours of each palette and how well they can be told apart, also by people who see no difference between
      red and green. A test compares all figures with their bounds.

      - *Contrast* is that of WCAG 2.2, from 1 to 21. Text on a fill has at least \(figure(bounds.text)). The fill of a rating has
        at least \(figure(ColourFigures.fillContrast)) with a black, a nearly black and a white background.
      - *Difference* is ΔE*ab of CIE 1976. Two fills differ by at least \(figure(bounds.difference)) in normal vision, and for protan
        and deutan vision as simulated by Machado et al. (2009) at severity 1.0.
      - Text on the terminal's own background has at least \(figure(ColourFigures.unknownContrast)) with both black and white. If
        the terminal reports its background (OSC 11), or if `--background` is given, its tone is chosen to have at least
        \(figure(ColourFigures.knownContrast)).
      - With direct colour, the same colours are used. With 8 or 16 colours the terminal decides how they look: the figures are
        for the colours of VGA and of xterm. Neutral has no fill there, since grey would be the brightest colour.
      - Without colours, the sign of a negative rating is reversed, and the whole first line of a strongly negative one.

      \(sections.joined(separator: "\n\n"))

      """
  }

  private static func many(_ figures: ColourFigures) -> [String] {
    let backgrounds = ["black", "#1E1E1E", "white"].compactMap { name in
      ColourFigures.backgrounds.first { $0.name == name }
    }
    let fills = (figures.fills + figures.bars).map { fill in
      [fill.name, "\(fill.number)", hex(fill.colour), figure(fill.textContrast)]
        + backgrounds.map { figure(fill.colour.contrast(with: $0.colour)) }
    }
    let pairs = figures.pairs.map { pair in
      ["\(pair.first.name), \(pair.second.name)"]
        + Sight.allCases.map { figure($0.difference(pair.first.colour, pair.second.colour)) }
    }
    return [
      "### 256 colours",
      Markdown.table(
        ["Fill", "Colour", "", "Contrast of its text"] + backgrounds.map { "With " + $0.name }, fills),
      Markdown.table(["Difference of"] + Sight.allCases.map(\.rawValue), pairs),
      Markdown.table(
        ["Text on", "unknown"] + ColourFigures.backgrounds.map(\.name),
        ColourFigures.texts.map { texts(figures, $0) }),
    ]
  }

  private static func texts(_ figures: ColourFigures, _ text: ColourFigures.Text) -> [String] {
    [text.name, "\(figures.number(of: text, on: nil))"]
      + ColourFigures.backgrounds.map { background in
        let number = figures.number(of: text, on: background.colour)
        let contrast = figures.contrast(of: text, on: background.colour, isKnown: true) ?? 0
        return "\(number): \(figure(contrast))"
      }
  }

  private static func few(_ palette: Palette) -> [String] {
    let screens = [ScreenColours.vga, .xterm].map { ColourFigures(palette, on: $0) }
    let fills = (screens[0].fills + screens[0].bars).enumerated().map { index, fill in
      [fill.name, "\(fill.number)"] + screens.map { figure(($0.fills + $0.bars)[index].textContrast) }
    }
    let pairs = screens.flatMap { screen in
      screen.pairs.map { pair in
        ["\(pair.first.name), \(pair.second.name) of \(screen.screen.rawValue)"]
          + Sight.allCases.map { figure($0.difference(pair.first.colour, pair.second.colour)) }
      }
    }
    return [
      "### 8 and 16 colours",
      Markdown.table(
        ["Fill", "Colour"] + screens.map { "Contrast of its text, \($0.screen.rawValue)" }, fills),
      Markdown.table(["Difference of"] + Sight.allCases.map(\.rawValue), pairs),
    ]
  }

  private static func hex(_ colour: RGB) -> String {
    "#"
      + [colour.red, colour.green, colour.blue].map { part in
        let digits = String(part, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }

  /// A figure with one digit after the point, rounded down so that it never claims too much.
  private static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10 + 1e-9).rounded(.down))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
