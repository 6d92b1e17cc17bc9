import SenderoCanvas
import SenderoEditor

/// A screen as a picture in SVG, in the colours that a terminal with 256 colours shows.
package struct CanvasPicture {
  private let theme: Theme
  private let background: RGB
  private let foreground: RGB

  /// The width of a cell and the height of a line, in pixels: the advance of usual monospaced fonts at the size.
  private static let cell = (width: 8.4, height: 18.0)
  private static let fontSize = 14
  /// The distance of the baseline from the top of the line, in pixels.
  private static let baseline = 13.5
  private static let margin = 10.0

  /// Makes a picture of a palette on a dark terminal.
  package init(palette: Palette) {
    background = RGB(0x1E1E1E)
    foreground = RGB(0xD4D4D4)
    theme = Theme(palette: palette, depth: .indexed256, background: background)
  }

  /// Returns the picture of a canvas.
  ///
  /// Each run of cells in one style is one text, stretched to the width of its cells, so that columns are aligned
  /// in every font.
  ///
  /// - Parameters:
  ///   - canvas: The screen.
  ///   - title: The title of the picture, for readers who cannot see it.
  /// - Returns: An SVG document.
  package func svg(of canvas: Canvas, title: String) -> String {
    let width = Double(canvas.size.width) * Self.cell.width + 2 * Self.margin
    let height = Double(canvas.size.height) * Self.cell.height + 2 * Self.margin
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
      width="\(Self.number(width))" height="\(Self.number(height))" role="img">
      <title>\(Self.escaped(title))</title>
      <rect width="100%" height="100%" rx="8" fill="\(Self.hex(background))"/>
      <g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="\(Self.fontSize)" \
      fill="\(Self.hex(foreground))" xml:space="preserve">

      """
    for (row, cells) in canvas.rows.enumerated() {
      for run in runs(of: cells) { svg += element(run, row: row) }
    }
    return svg + "</g>\n</svg>\n"
  }

  /// A run of cells in one style.
  private struct Run {
    var column: Int
    var width = 0
    var text = ""
    var style: ResolvedStyle
  }

  private func runs(of cells: [Cell]) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      let style = theme.resolve(cell.style)
      if runs.last?.style != style { runs.append(Run(column: column, style: style)) }
      runs[runs.count - 1].width += Int(cell.width)
      cell.append(to: &runs[runs.count - 1].text)
    }
    return runs
  }

  private func element(_ run: Run, row: Int) -> String {
    let attributes = run.style.attributes
    var text = ScreenColours.xterm256.text(of: run.style) ?? foreground
    var fill = ScreenColours.xterm256.fill(of: run.style)
    if attributes.contains(.reverse) { (text, fill) = (fill ?? background, text) }
    let x = Self.margin + Double(run.column) * Self.cell.width
    let y = Self.margin + Double(row) * Self.cell.height
    let width = Double(run.width) * Self.cell.width
    var element = ""
    if let fill {
      // Slightly larger than its cells, so that no seam shows between two fills.
      element += """
        <rect x="\(Self.number(x))" y="\(Self.number(y))" width="\(Self.number(width + 0.3))" \
        height="\(Self.number(Self.cell.height + 0.3))" fill="\(Self.hex(fill))"/>

        """
    }
    // Blanks at the ends would be stretched too, but they show nothing.
    let blanks = run.text.prefix { $0 == " " }.count
    let shown = run.text.dropFirst(blanks).trimmingSuffix(while: { $0 == " " })
    guard !shown.isEmpty else { return element }
    let cells = run.width - blanks - (run.text.count - blanks - shown.count)
    var looks = text == foreground ? "" : " fill=\"\(Self.hex(text))\""
    if attributes.contains(.bold) { looks += " font-weight=\"bold\"" }
    if attributes.contains(.underline) { looks += " text-decoration=\"underline\"" }
    if attributes.contains(.dim) { looks += " opacity=\"0.6\"" }
    element += """
      <text x="\(Self.number(x + Double(blanks) * Self.cell.width))" y="\(Self.number(y + Self.baseline))" \
      textLength="\(Self.number(Double(cells) * Self.cell.width))" lengthAdjust="spacingAndGlyphs"\
      \(looks)>\(Self.escaped(String(shown)))</text>

      """
    return element
  }

  private static func hex(_ colour: RGB) -> String {
    let digits = String(colour.number, radix: 16)
    return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// A number with at most one decimal.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      // XML allows neither, even as an entity.
      case "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, matches(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
