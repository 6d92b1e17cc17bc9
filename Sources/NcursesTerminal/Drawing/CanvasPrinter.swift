import SenderoCanvas
import SenderoEditor

/// Writes canvases as lines of text, for a pipe or for a terminal in its normal mode.
public struct CanvasPrinter: Sendable {
  private let theme: Theme?

  /// Makes a printer.
  ///
  /// - Parameters:
  ///   - palette: The colours.
  ///   - background: The background of the terminal.
  ///   - colour: The colour depth; `nil` writes plain text without escape sequences.
  public init(palette: Palette, background: Background = .auto, colour: PrintedColour?) {
    theme = colour.map { Theme(palette: palette, depth: $0.depth, background: background.colour) }
  }

  /// Returns the lines of a canvas without trailing blanks, each ending with a line feed.
  public func text(of canvas: Canvas) -> String {
    guard let theme else { return canvas.plainText }
    var text = ""
    for row in canvas.rows {
      let end = row.lastIndex { !isBlank($0, theme) }.map { $0 + 1 } ?? 0
      write(row[..<end], theme, to: &text)
      text += "\n"
    }
    return text
  }

  private func write(_ cells: ArraySlice<Cell>, _ theme: Theme, to text: inout String) {
    var resolved = ResolvedStyle()
    var style: Style?
    for cell in cells where cell.width > 0 {
      let next = cell.style == style ? resolved : theme.resolve(cell.style)
      style = cell.style
      if next != resolved {
        text += Self.sequence(for: next, theme.depth)
        resolved = next
      }
      cell.append(to: &text)
    }
    if resolved != ResolvedStyle() { text += Self.sequence(for: ResolvedStyle(), .monochrome) }
  }

  /// Returns whether a cell shows nothing.
  private func isBlank(_ cell: Cell, _ theme: Theme) -> Bool {
    guard cell.isBlank else { return false }
    let resolved = theme.resolve(cell.style)
    return resolved.background == ResolvedStyle.standard
      && resolved.attributes.isDisjoint(with: [.reverse, .underline])
  }

  /// Returns a complete Select Graphic Rendition sequence (ECMA-48, 8.3.117), independent of the current
  /// state.
  static func sequence(for resolved: ResolvedStyle, _ depth: ColourDepth) -> String {
    var codes = ["0"]
    if resolved.attributes.contains(.bold) { codes.append("1") }
    if resolved.attributes.contains(.dim) { codes.append("2") }
    if resolved.attributes.contains(.underline) { codes.append("4") }
    if resolved.attributes.contains(.reverse) { codes.append("7") }
    if resolved.foreground != ResolvedStyle.standard {
      codes.append(code(resolved.foreground, depth, first: 30))
    }
    if resolved.background != ResolvedStyle.standard {
      codes.append(code(resolved.background, depth, first: 40))
    }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private static func code(_ colour: Int32, _ depth: ColourDepth, first: Int32) -> String {
    switch depth {
    case .direct:
      "\(first + 8);2;\(colour >> 16 & 0xFF);\(colour >> 8 & 0xFF);\(colour & 0xFF)"
    case .indexed256: "\(first + 8);5;\(colour)"
    case .indexed16, .indexed8, .monochrome:
      colour < 8 ? "\(first + colour)" : "\(first + 60 + colour - 8)"
    }
  }
}
