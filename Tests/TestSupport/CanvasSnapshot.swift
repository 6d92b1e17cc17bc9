import SenderoCanvas

/// A canvas as text that a person can read and compare.
///
/// The first line has the size and the cursor. Blocks with one line per row follow: the text, with each wide
/// character once and no spaces at the end; under `roles`, a letter per cell for its role; and, if any cell has an
/// emphasis, under `emphasis`, a letter per cell for it. Dots at the end of a line are left out.
///
/// - `.` plain, `q` quiet, `a` accent, `h` heading, `b` border, `l` bar (the line at the top), `k` key name, `w` warning, `i` input
/// - `p` positive, `e` neutral (even), `n` negative, `u` unrated; `g` green, `y` grey and `r` red text
/// - a capital for a selected cell; `#` for a selected plain one
/// - emphasis: `!` loud, `b` bold, `d` dim, `u` underline; `B`, `D` with underline; `x` bold and dim, `X` with underline
public struct CanvasSnapshot: Equatable, Sendable, CustomStringConvertible {
  /// The text, one line per row.
  public let text: [String]
  /// The role of each cell, one line per row.
  public let roles: [String]
  /// The emphasis of each cell, one line per row.
  public let emphasis: [String]
  private let headline: String

  /// Takes a snapshot of a canvas.
  public init(_ canvas: Canvas) {
    let rows = (0..<canvas.size.height).map { row in
      (0..<canvas.size.width).map { canvas[$0, row] }
    }
    text = rows.map { row in
      cut(row.filter { $0.width > 0 }.map(Self.shown).joined(), at: " ")
    }
    roles = rows.map { row in cut(String(row.map { Self.letter(for: $0.style) }), at: ".") }
    emphasis = rows.map { row in cut(String(row.map { Self.mark(for: $0.style.emphasis) }), at: ".") }
    let cursor = canvas.cursor.map {
      " cursor \($0.column),\($0.row)" + (canvas.cursorTypes ? " typing" : "")
    }
    headline = "\(canvas.size.width)x\(canvas.size.height)" + (cursor ?? "")
  }

  /// The whole snapshot, as it is stored in a file.
  public var description: String {
    var lines = [headline] + text + ["roles"] + roles
    if emphasis.contains(where: { !$0.isEmpty }) { lines += ["emphasis"] + emphasis }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func shown(_ cell: Cell) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in [cell.base, cell.marks.0, cell.marks.1] where scalar != "\0" { scalars.append(scalar) }
    return String(scalars)
  }

  /// The letter of a style's role.
  static func letter(for style: Style) -> Character {
    let letter: Character =
      switch style.role {
      case .plain: style.emphasis.contains(.selected) ? "#" : "."
      case .quiet: "q"
      case .accent: "a"
      case .heading: "h"
      case .border: "b"
      case .positive: "p"
      case .neutral: "e"
      case .negative: "n"
      case .unrated: "u"
      case .positiveStrong: "t"
      case .negativeStrong: "v"
      case .positiveText: "g"
      case .neutralText: "y"
      case .negativeText: "r"
      case .bar: "l"
      case .keyName: "k"
      case .warning: "w"
      case .input: "i"
      case .person1: "c"
      case .person2: "d"
      case .person3: "f"
      case .person4: "j"
      case .person5: "m"
      case .person6: "o"
      }
    return style.emphasis.contains(.selected) ? Character(letter.uppercased()) : letter
  }

  /// The letter of an emphasis, except the selection, which the letter of the role shows.
  static func mark(for emphasis: Emphasis) -> Character {
    let mark: Character
    if emphasis.contains(.loud) { return "!" }
    switch (emphasis.contains(.bold), emphasis.contains(.dim)) {
    case (true, true): mark = "x"
    case (true, false): mark = "b"
    case (false, true): mark = "d"
    case (false, false): return emphasis.contains(.underline) ? "u" : "."
    }
    return emphasis.contains(.underline) ? Character(mark.uppercased()) : mark
  }
}

private func cut(_ line: String, at filler: Character) -> String {
  var line = line
  while line.last == filler { line.removeLast() }
  return line
}
