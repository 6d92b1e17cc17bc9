import Glibc

/// Reads text with the sequences that style it into cells.
struct TerminalStyleParser {
  private var style = TerminalStyle()

  /// The cells of a line, filled up with blanks.
  mutating func cells(of line: Substring, width: Int) -> [TerminalCell] {
    var cells: [TerminalCell] = []
    var scalars = line.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}":
        let end = scalars.firstIndex(of: "m") ?? scalars.endIndex
        apply(scalars[scalars.index(after: scalars.startIndex)..<end].map { Character($0) })
        scalars = scalars[end...].dropFirst()
      case "\u{E}", "\u{F}": break
      default: append(scalar, to: &cells)
      }
    }
    let blank = TerminalCell(text: " ", style: TerminalStyle())
    return cells + Array(repeating: blank, count: max(0, width - cells.count))
  }

  private func append(_ scalar: Unicode.Scalar, to cells: inout [TerminalCell]) {
    let columns = Self.width(of: scalar)
    if columns == 0, let base = cells.lastIndex(where: { !$0.text.isEmpty }) {
      cells[base].text.unicodeScalars.append(scalar)
      return
    }
    cells.append(TerminalCell(text: String(Character(scalar)), style: style))
    if columns == 2 { cells.append(TerminalCell(text: "", style: style)) }
  }

  /// The width of a character in the C library, so that tests do not check the program's table against itself.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300, let locale, let wcwidth else { return 1 }
    let before = uselocale(locale)
    defer { uselocale(before) }
    return max(0, Int(wcwidth(scalar.value)))
  }

  /// Looked up by name, since its header hides it from programs that do not ask for all of POSIX; and in the library,
  /// since the program has a function of the same name.
  private static let wcwidth = dlopen("libc.so.6", RTLD_LAZY).flatMap { dlsym($0, "wcwidth") }.map {
    unsafeBitCast($0, to: (@convention(c) (UInt32) -> Int32).self)
  }

  nonisolated(unsafe) private static let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  private mutating func apply(_ sequence: [Character]) {
    var parts = String(sequence).split(whereSeparator: { $0 == ";" || $0 == ":" }).map { Int($0) ?? 0 }[...]
    if parts.isEmpty { style = TerminalStyle() }
    while let code = parts.popFirst() {
      switch code {
      case 0: style = TerminalStyle()
      case 1: style.attributes.insert(.bold)
      case 2: style.attributes.insert(.dim)
      case 3: style.attributes.insert(.italic)
      case 4: style.attributes.insert(.underline)
      case 5: style.attributes.insert(.blink)
      case 7: style.attributes.insert(.reverse)
      case 8: style.attributes.insert(.hidden)
      case 9: style.attributes.insert(.struck)
      case 22: style.attributes.subtract([.bold, .dim])
      case 24: style.attributes.remove(.underline)
      case 27: style.attributes.remove(.reverse)
      case 30...37: style.foreground = TerminalColour(index: code - 30)
      case 38: style.foreground = Self.colour(&parts)
      case 39: style.foreground = nil
      case 40...47: style.background = TerminalColour(index: code - 40)
      case 48: style.background = Self.colour(&parts)
      case 49: style.background = nil
      case 90...97: style.foreground = TerminalColour(index: code - 82)
      case 100...107: style.background = TerminalColour(index: code - 92)
      default: break
      }
    }
  }

  /// The colour after 38 or 48: `5` and an index, or `2` and three figures.
  private static func colour(_ parts: inout ArraySlice<Int>) -> TerminalColour? {
    switch parts.popFirst() {
    case 5: return parts.popFirst().map { TerminalColour(index: $0) }
    case 2:
      guard parts.count >= 3 else { return nil }
      let figures = Array(parts.prefix(3))
      parts = parts.dropFirst(3)
      return TerminalColour(red: figures[0], green: figures[1], blue: figures[2])
    default: return nil
    }
  }
}
