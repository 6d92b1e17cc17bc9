import SenderoCanvas
import SenderoEditor

/// The figures of a palette on a screen: how well its text can be read and its fills can be distinguished.
///
/// `docs/colours.md` shows them, and a test compares them with the bounds below.
package struct ColourFigures: Sendable {
  /// A fill with its text.
  package struct Fill: Sendable {
    /// The meaning of the fill.
    package let name: String
    /// The number of the colour.
    package let number: Int32
    /// The colour.
    package let colour: RGB
    /// The contrast of the text on it.
    package let textContrast: Double
  }

  /// A colour of text on the background of the terminal.
  package struct Text: Sendable {
    /// The meaning of the text.
    package let name: String
    /// The role of the text.
    let role: Role
  }

  /// The bounds that a palette keeps on a screen.
  package struct Bounds: Sendable {
    /// The least ΔE*ab between two fills, for every kind of vision.
    package let difference: Double
    /// The least contrast of text on a fill.
    package let text: Double
  }

  /// The least contrast of a fill with a black, a nearly black and a white background.
  package static let fillContrast = 1.7
  /// The least contrast of text with a black or white background that is not known.
  package static let unknownContrast = 3.0
  /// The least contrast of text with a known background.
  package static let knownContrast = TextTones.leastContrast

  /// Backgrounds that terminals have, by the names of their colour schemes.
  package static let backgrounds: [(name: String, colour: RGB)] = [
    ("black", RGB(0x000000)), ("#1E1E1E", RGB(0x1E1E1E)), ("Ubuntu", RGB(0x300A24)),
    ("Solarized dark", RGB(0x002B36)), ("Gruvbox dark", RGB(0x282828)), ("Dracula", RGB(0x282A36)),
    ("One Dark", RGB(0x282C34)), ("Nord", RGB(0x2E3440)), ("Zenburn", RGB(0x3F3F3F)),
    ("white", RGB(0xFFFFFF)), ("Solarized light", RGB(0xFDF6E3)), ("Gruvbox light", RGB(0xFBF1C7)),
    ("#E0E0E0", RGB(0xE0E0E0)),
  ]

  /// The palette.
  package let palette: Palette
  /// The screen.
  package let screen: ScreenColours

  /// Makes the figures of a palette on a screen.
  package init(_ palette: Palette, on screen: ScreenColours) {
    (self.palette, self.screen) = (palette, screen)
  }

  /// The bounds on this screen; the sixteen colours of a terminal cannot be chosen.
  package var bounds: Bounds {
    screen == .xterm256 ? Bounds(difference: 25, text: 4.5) : Bounds(difference: 20, text: 4)
  }

  /// The fills of ratings, as far as they have a colour of their own on this screen, and the selection.
  ///
  /// With few colours, the two strengths of a rating share one, and the selection is reversed.
  package var fills: [Fill] {
    let styles: [(name: String, style: Style)] = [
      ("positive", Style(.positive)), ("strongly positive", Style(.positiveStrong)),
      ("neutral", Style(.neutral)), ("negative", Style(.negative)),
      ("strongly negative", Style(.negativeStrong)), ("selected", Style(.positive, .selected)),
    ]
    var fills: [Fill] = []
    for case let fill? in styles.map({ fill($0.name, $0.style) })
    where !fills.contains(where: { $0.colour == fill.colour }) {
      fills.append(fill)
    }
    return fills
  }

  /// The pairs of fills that have to be distinguishable.
  package var pairs: [(first: Fill, second: Fill)] {
    let fills = fills
    return fills.indices.flatMap { first in
      fills[(first + 1)...].map { (fills[first], $0) }
    }
  }

  /// The text on fills other than ratings.
  package var bars: [Fill] {
    [
      ("bar", Role.bar), ("key name", .keyName), ("warning", .warning), ("input", .input),
      ("person 1", .person1), ("person 2", .person2), ("person 3", .person3), ("person 4", .person4),
      ("person 5", .person5), ("person 6", .person6),
    ]
    .compactMap { fill($0, Style($1)) }
  }

  /// The text on the background of the terminal.
  package static let texts = [
    Text(name: "hint", role: .quiet), Text(name: "line", role: .border), Text(name: "accent", role: .accent),
    Text(name: "positive", role: .positiveText), Text(name: "neutral", role: .neutralText),
    Text(name: "negative", role: .negativeText),
  ]

  /// Returns the number of the colour of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - background: The background, if the terminal has reported it.
  /// - Returns: The number in xterm's palette.
  package func number(of text: Text, on background: RGB?) -> Int32 {
    Theme(palette: palette, depth: screen.depth, background: background).resolve(Style(text.role)).foreground
  }

  /// Returns the contrast of a text with a background.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - background: The background.
  ///   - isKnown: Whether the terminal has reported it.
  /// - Returns: The contrast; `nil` for text in the default colour.
  package func contrast(of text: Text, on background: RGB, isKnown: Bool) -> Double? {
    let theme = Theme(palette: palette, depth: screen.depth, background: isKnown ? background : nil)
    return screen.text(of: theme.resolve(Style(text.role)))?.contrast(with: background)
  }

  private func fill(_ name: String, _ style: Style) -> Fill? {
    let resolved = Theme(palette: palette, depth: screen.depth).resolve(style)
    guard let colour = screen.fill(of: resolved), let text = screen.text(of: resolved) else { return nil }
    return Fill(
      name: name, number: resolved.background, colour: colour, textContrast: text.contrast(with: colour))
  }
}
