import CNcurses
import SenderoCanvas

@testable import NcursesTerminal

/// What a terminal of the xterm kind shows after some bytes: as much of it as ncurses makes use of.
struct VirtualScreen {
  /// A cell: its text, empty where a wide character to its left covers it, and the graphics in force.
  struct Cell: Hashable {
    var text = " "
    var graphics: [Int] = []
  }

  let width: Int
  let height: Int
  /// Whether what is erased takes the colour behind text.
  let erasesInColour: Bool
  /// Whether attributes can be taken back one by one.
  let takesBack: Bool
  private(set) var cells: [[Cell]]
  /// The cursor's column; the width itself after a character in the last column, which does not wrap at once.
  private(set) var column = 0
  private(set) var row = 0
  private(set) var isCursorVisible = true
  /// Sequences that this screen does not know: a test that meets any has seen nothing.
  private(set) var unknown: [String] = []
  /// How often the terminal was asked for its status.
  private(set) var questions = 0
  /// The rows that scroll.
  private var region: ClosedRange<Int>
  private var graphics: [Int] = []
  private var last = ""
  private var saved: (column: Int, row: Int, graphics: [Int]) = (0, 0, [])

  init(width: Int, height: Int, erasesInColour: Bool = true, takesBack: Bool = true) {
    self.width = width
    self.height = height
    self.erasesInColour = erasesInColour
    self.takesBack = takesBack
    region = 0...height - 1
    cells = Array(repeating: Array(repeating: Cell(), count: width), count: height)
  }

  /// The text of a row.
  func text(_ row: Int) -> String {
    cells[row].map(\.text).joined()
  }

  mutating func feed(_ bytes: [UInt8]) {
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&scalars)
      case "\r": column = 0
      case "\n": if row == region.upperBound { scroll(region, up: 1) } else { row = min(height - 1, row + 1) }
      case "\u{8}": column = max(0, min(width - 1, column) - 1)
      case "\t": column = min(width - 1, (column / 8 + 1) * 8)
      case "\u{F}": break
      default: put(scalar)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let columns = Int(sendero_width(scalar.value))
    guard columns > 0 else {
      var base = column - 1
      while base > 0, cells[row][base].text.isEmpty { base -= 1 }
      if base >= 0 { cells[row][base].text.unicodeScalars.append(scalar) }
      return
    }
    guard column + columns <= width else {
      unknown.append("beyond the last column: \(scalar)")
      return
    }
    last = String(scalar)
    set(column, Cell(text: last, graphics: graphics))
    if columns == 2 {
      set(column + 1, Cell(text: "", graphics: graphics), isCover: true)
    }
    column += columns
  }

  /// Half of a wide character does not stay.
  private mutating func set(_ column: Int, _ cell: Cell, isCover: Bool = false) {
    if !isCover, cells[row][column].text.isEmpty, column > 0 { cells[row][column - 1].text = " " }
    if column + 1 < width, cells[row][column + 1].text.isEmpty { cells[row][column + 1].text = " " }
    cells[row][column] = cell
  }

  private mutating func escape(_ scalars: inout Substring.UnicodeScalarView) {
    switch scalars.popFirst() {
    case "[": control(&scalars)
    case "(", ")": _ = scalars.popFirst()
    case "=", ">": break
    case "7": saved = (column, row, graphics)
    case "8": (column, row, graphics) = saved
    case "M": if row == region.lowerBound { scroll(region, up: -1) } else { row = max(0, row - 1) }
    case let other: unknown.append("ESC \(other.map(String.init) ?? "")")
    }
  }

  private mutating func control(_ scalars: inout Substring.UnicodeScalarView) {
    let parameters = String(String.UnicodeScalarView(scalars.prefix { (0x20..<0x40).contains($0.value) }))
    scalars = scalars.dropFirst(parameters.unicodeScalars.count)
    guard let final = scalars.popFirst() else { return }
    if parameters.hasPrefix("?") || parameters.hasPrefix(">") {
      if parameters == "?25" { isCursorVisible = final == "h" }
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "H":
      row = min(height, max(1, numbers.first ?? 1)) - 1
      column = min(width, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "A": row = max(0, row - count)
    case "B": row = min(height - 1, row + count)
    case "C": column = min(width - 1, column + count)
    case "D": column = max(0, min(width - 1, column) - count)
    case "G": column = min(width, count) - 1
    case "d": row = min(height, count) - 1
    case "b": for _ in 0..<count { last.unicodeScalars.first.map { put($0) } }
    case "X": erase(column..<min(width, column + count), in: row)
    case "K": erase(numbers.first == 1 ? 0..<(column + 1) : column..<width, in: row)
    case "J":
      let isWhole = numbers.first == 2
      erase((isWhole ? 0 : column)..<width, in: row)
      for other in isWhole ? 0..<height : (row + 1)..<height { erase(0..<width, in: other) }
    case "P":
      cells[row].removeSubrange(column..<min(width, column + count))
      cells[row] += Array(repeating: blank, count: width - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: blank, count: count), at: column)
      cells[row].removeLast(cells[row].count - width)
    case "m": select(numbers)
    case "S": scroll(region, up: count)
    case "T": scroll(region, up: -count)
    case "M": if region.contains(row) { scroll(row...region.upperBound, up: count) }
    case "L": if region.contains(row) { scroll(row...region.upperBound, up: -count) }
    case "r":
      let top = max(1, numbers.first ?? 1)
      let bottom = numbers.count > 1 && numbers[1] > 0 ? min(height, numbers[1]) : height
      region = top - 1...max(top, bottom) - 1
      (column, row) = (0, 0)
    case "n": questions += 1
    case "h", "l", "t": break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  /// Where the cursor is seen: after a character in the last column, still on it.
  var cursorColumn: Int { min(column, width - 1) }

  /// Moves rows up, or down where the number is negative, and leaves blank ones.
  private mutating func scroll(_ rows: ClosedRange<Int>, up count: Int) {
    for _ in 0..<min(abs(count), rows.count) {
      cells.remove(at: count > 0 ? rows.lowerBound : rows.upperBound)
      cells.insert(
        Array(repeating: blank, count: width), at: count > 0 ? rows.upperBound : rows.lowerBound)
    }
  }

  /// What is erased is never reversed or underlined.
  private var blank: Cell {
    Cell(graphics: erasesInColour ? graphics.filter { $0 >= Self.colourBase[48] ?? 0 } : [])
  }

  private mutating func erase(_ columns: Range<Int>, in row: Int) {
    for column in columns { cells[row][column] = blank }
  }

  /// Keeps the graphics as the numbers in force, in order; a later colour replaces an earlier one.
  private mutating func select(_ numbers: [Int]) {
    var rest = numbers[...]
    if rest.isEmpty { graphics = [] }
    while let number = rest.popFirst() {
      switch number {
      case 0: graphics = []
      // Which characters the bytes stand for.
      case 10...12: break
      case 38, 48:
        let isIndexed = rest.first == 5
        let length = isIndexed ? 2 : 4
        let value = rest.prefix(length).dropFirst().reduce(0) { $0 * 256 + $1 }
        rest = rest.dropFirst(length)
        setColour(number, value)
      case _ where !takesBack && [22, 24, 27].contains(number): break
      case 22: graphics.removeAll { $0 == 1 || $0 == 2 }
      case 24, 27: graphics.removeAll { $0 == number - 20 }
      case 39, 49: setColour(number - 1, nil)
      case 30...37: setColour(38, number - 30)
      case 40...47: setColour(48, number - 40)
      case 90...97: setColour(38, number - 82)
      case 100...107: setColour(48, number - 92)
      default: graphics = (graphics + [number]).sorted()
      }
    }
  }

  private static let colourBase = [38: 1 << 40, 48: 1 << 41]

  private mutating func setColour(_ kind: Int, _ value: Int?) {
    let base = Self.colourBase[kind] ?? 0
    graphics.removeAll { $0 >= base && $0 < base + 1 << 32 }
    if let value { graphics = (graphics + [base + value]).sorted() }
  }

  /// How a cell with a resolved style is stored.
  static func graphics(of resolved: ResolvedStyle) -> [Int] {
    let codes: [(Attributes, Int)] = [(.bold, 1), (.dim, 2), (.underline, 4), (.reverse, 7)]
    var graphics = codes.filter { resolved.attributes.contains($0.0) }.map(\.1)
    if resolved.foreground != ResolvedStyle.standard { graphics.append((1 << 40) + Int(resolved.foreground)) }
    if resolved.background != ResolvedStyle.standard { graphics.append((1 << 41) + Int(resolved.background)) }
    return graphics
  }

  /// The index of a cell's background, or `nil` for the user's own.
  func background(column: Int, row: Int) -> Int? {
    let base = 1 << 41
    return cells[row][column].graphics.first { $0 >= base }.map { $0 - base }
  }
}
