import SenderoCanvas

/// A terminal of the xterm kind, in memory: what it shows after some bytes, and the modes that a program has set.
///
/// It supports only what the program should send and records anything else as a surprise; after a surprise, its
/// screen is unreliable.
public struct TerminalEmulator: Sendable {
  /// A cell: its text, empty if a wide character to its left covers it, and the graphics in force.
  public struct Cell: Hashable, Sendable {
    /// A character with its marks.
    public var text = " "
    /// The numbers of SGR in force, in order; see `TerminalGraphics`.
    public var graphics: [Int] = []

    /// Makes a cell.
    public init(text: String = " ", graphics: [Int] = []) {
      self.text = text
      self.graphics = graphics
    }
  }

  /// How many columns there are.
  public let width: Int
  /// How many rows there are.
  public let height: Int
  /// The cells, row by row.
  public private(set) var cells: [[Cell]]
  /// The private modes that are on, by their numbers: 7 wraps lines, 25 is a visible cursor, 1049 the alternate screen.
  public private(set) var modes: Set<Int>
  /// The output that a program should never send: unknown sequences, control strings, control characters in texts.
  public private(set) var surprises: [String] = []
  /// The number of requests for the terminal's status.
  public private(set) var questions = 0
  /// The number of requests for the terminal's background.
  public private(set) var colourQuestions = 0
  /// The number of bytes read.
  public private(set) var count = 0
  /// The cursor's row.
  public private(set) var row = 0
  /// The cursor's column; the width itself after a character in the last column, which does not wrap at once.
  public private(set) var column = 0

  /// Whether erased cells get the background colour in force.
  private let erasesInColour: Bool
  /// The width that the terminal gives recent characters; 0 leaves them out.
  private let widthOfRecent: Int?
  private var graphics: TerminalGraphics
  /// The rows that scroll.
  private var region: ClosedRange<Int>
  private var last: Unicode.Scalar = " "
  private var saved: (column: Int, row: Int, graphics: TerminalGraphics)
  private var rest: [UInt8] = []

  /// Makes a blank screen.
  ///
  /// - Parameters:
  ///   - width: How many columns there are.
  ///   - height: How many rows there are.
  ///   - wraps: Whether long lines wrap; if not, text beyond the last column is a surprise.
  ///   - erasesInColour: Whether erased cells get the background colour in force.
  ///   - takesBack: Whether attributes can be reset one by one.
  ///   - widthOfRecent: The width that the terminal gives recent characters; `nil` for the present one.
  public init(
    width: Int, height: Int, wraps: Bool = true, erasesInColour: Bool = true, takesBack: Bool = true,
    widthOfRecent: Int? = nil
  ) {
    self.widthOfRecent = widthOfRecent
    (self.width, self.height) = (width, height)
    self.erasesInColour = erasesInColour
    modes = wraps ? [7, 25] : [25]
    graphics = TerminalGraphics(takesBack: takesBack)
    saved = (0, 0, graphics)
    region = 0...height - 1
    cells = Array(repeating: Array(repeating: Cell(), count: width), count: height)
  }

  /// Whether the cursor is visible.
  public var isCursorVisible: Bool { modes.contains(25) }

  /// The column that the cursor is seen in: after a character in the last column, still that one.
  public var cursorColumn: Int { min(column, width - 1) }

  /// The text of a row.
  public func text(_ row: Int) -> String { cells[row].map(\.text).joined() }

  /// The text, a line a row.
  public var lines: [String] { cells.indices.map(text) }

  /// Whether a text is on one of the lines.
  public func contains(_ text: String) -> Bool {
    text.isEmpty || lines.contains { $0.contains(text) }
  }

  /// The first line with a text, or an empty one.
  public func line(with text: String) -> String { lines.first { $0.contains(text) } ?? "" }

  /// Whether a line has the name of a touchpoint or a stage after the mark of the selection.
  public func hasSelected(_ name: String) -> Bool {
    lines.contains { line in
      line.split(separator: "┃", omittingEmptySubsequences: false).dropFirst().contains { $0.contains(name) }
    }
  }

  // MARK: Reading

  /// Reads output of a program; a sequence may continue in the next call.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    rest += bytes
    var index = 0
    while let length = length(at: index) {
      take(rest[index..<index + length])
      index += length
    }
    count += index
    rest.removeFirst(index)
  }

  /// How long the character or the sequence is that begins here; `nil` if its end is missing.
  private func length(at start: Int) -> Int? {
    guard start < rest.count else { return nil }
    let first = rest[start]
    if first == 0x1B {
      guard start + 1 < rest.count else { return nil }
      switch rest[start + 1] {
      case UInt8(ascii: "["):
        return rest[(start + 2)...].firstIndex { (0x40...0x7E).contains($0) }.map { $0 - start + 1 }
      case UInt8(ascii: "]"):
        return rest[(start + 2)...].firstIndex { $0 == 0x07 || $0 == UInt8(ascii: "\\") }.map {
          $0 - start + 1
        }
      case UInt8(ascii: "("): return start + 2 < rest.count ? 3 : nil
      default: return 2
      }
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return start + length <= rest.count ? length : nil
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if !text.utf8.elementsEqual(bytes) { surprises.append("invalid UTF-8: \(Array(bytes))") }
    switch first {
    case 0x1B: obey(text)
    case 0x08: column = max(0, cursorColumn - 1)
    case 0x09: column = min(width - 1, (column / 8 + 1) * 8)
    case 0x0A: moveDown()
    case 0x0D: column = 0
    // Selects the usual character set.
    case 0x0F: break
    default: for scalar in text.unicodeScalars { put(scalar) }
    }
  }

  private mutating func moveDown() {
    if row == region.upperBound { scroll(region, up: 1) } else { row = min(height - 1, row + 1) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      return surprises.append("U+" + String(scalar.value, radix: 16))
    default: break
    }
    var columns = TextWidth.width(of: scalar)
    if let widthOfRecent, TextWidth.isRecent(scalar) {
      guard widthOfRecent > 0 else { return }
      columns = widthOfRecent
    }
    guard columns > 0 else { return addMark(scalar) }
    if column + columns > width {
      guard modes.contains(7) else { return surprises.append("beyond the last column: \(scalar)") }
      column = 0
      moveDown()
    }
    last = scalar
    set(column, Cell(text: String(scalar), graphics: graphics.numbers))
    if columns == 2 { set(column + 1, Cell(text: "", graphics: graphics.numbers), isCover: true) }
    column += columns
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    var base = column - 1
    while base > 0, cells[row][base].text.isEmpty { base -= 1 }
    if base >= 0 { cells[row][base].text.unicodeScalars.append(scalar) }
  }

  /// Sets a cell; the other half of a wide character that it overwrites becomes blank.
  private mutating func set(_ column: Int, _ cell: Cell, isCover: Bool = false) {
    if !isCover, cells[row][column].text.isEmpty, column > 0 { cells[row][column - 1].text = " " }
    if column + 1 < width, cells[row][column + 1].text.isEmpty { cells[row][column + 1].text = " " }
    cells[row][column] = cell
  }

  // MARK: Sequences

  private mutating func obey(_ sequence: String) {
    switch sequence.dropFirst().first {
    case "[": control(sequence.dropFirst(2))
    case "(", ")", "=", ">": break
    case "]" where sequence == "\u{1B}]11;?\u{1B}\\": colourQuestions += 1
    case "7": saved = (column, row, graphics)
    case "8": (column, row, graphics) = saved
    case "M": if row == region.lowerBound { scroll(region, up: -1) } else { row = max(0, row - 1) }
    default: surprises.append("ESC " + sequence.dropFirst())
    }
  }

  private mutating func control(_ sequence: Substring) {
    guard let final = sequence.last else { return }
    let parameters = sequence.dropLast()
    // The cursor style on the Linux console.
    if parameters.hasPrefix("?"), final == "c" { return }
    if parameters.hasPrefix("?") { return setModes(parameters.dropFirst(), final, of: sequence) }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    let second = numbers.count > 1 ? numbers[1] : 0
    let place = cursorColumn
    switch final {
    case "H":
      row = min(height, count) - 1
      column = min(width, max(1, second)) - 1
    case "A": (row, column) = (max(0, row - count), place)
    case "B": (row, column) = (min(height - 1, row + count), place)
    case "C": column = min(width - 1, column + count)
    case "D": column = max(0, place - count)
    case "G": column = min(width, count) - 1
    case "d": (row, column) = (min(height, count) - 1, place)
    case "b": for _ in 0..<count { put(last) }
    case "X": erase(place..<min(width, place + count), in: row)
    case "K": erase(numbers.first == 1 ? 0..<place + 1 : place..<width, in: row)
    case "J":
      erase(numbers.first == 2 ? 0..<width : place..<width, in: row)
      for other in numbers.first == 2 ? 0..<height : row + 1..<height { erase(0..<width, in: other) }
    case "P":
      cells[row].removeSubrange(place..<min(width, place + count))
      cells[row] += Array(repeating: blank, count: width - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: blank, count: count), at: place)
      cells[row].removeLast(cells[row].count - width)
    case "m" where !parameters.hasPrefix(">"): graphics.select(parameters.isEmpty ? [] : numbers)
    case "S": scroll(region, up: count)
    case "T": scroll(region, up: -count)
    case "M": if region.contains(row) { scroll(row...region.upperBound, up: count) }
    case "L": if region.contains(row) { scroll(row...region.upperBound, up: -count) }
    case "r":
      let top = min(height, count)
      region = top - 1...max(top, second > 0 ? min(height, second) : height) - 1
      (row, column) = (0, 0)
    case "n" where numbers.first == 5: questions += 1
    case "t": break
    // Insert mode, and the cursor style in tmux.
    case "h" where numbers == [4] || numbers == [34], "l" where numbers == [4] || numbers == [34]: break
    default: surprises.append("CSI " + sequence)
    }
  }

  /// Cursor keys, wrapping, cursor blinking and visibility, mouse, alternate screen, bracketed paste.
  private static let knownModes: Set<Int> = [1, 7, 12, 25, 1000, 1002, 1006, 1049, 2004]

  private mutating func setModes(_ parameters: Substring, _ final: Character, of sequence: Substring) {
    for mode in parameters.split(separator: ";").compactMap({ Int($0) }) {
      guard Self.knownModes.contains(mode), final == "h" || final == "l" else {
        surprises.append("CSI " + sequence)
        continue
      }
      if final == "h" { modes.insert(mode) } else { modes.remove(mode) }
    }
  }

  /// An erased cell, which is never reversed or underlined.
  private var blank: Cell { Cell(graphics: erasesInColour ? graphics.backgroundOnly : []) }

  private mutating func erase(_ columns: Range<Int>, in row: Int) {
    for column in columns { cells[row][column] = blank }
  }

  /// Scrolls rows up, or down if the number is negative, and adds blank ones.
  private mutating func scroll(_ range: ClosedRange<Int>, up count: Int) {
    for _ in 0..<min(abs(count), range.count) {
      cells.remove(at: count > 0 ? range.lowerBound : range.upperBound)
      cells.insert(
        Array(repeating: blank, count: width), at: count > 0 ? range.upperBound : range.lowerBound)
    }
  }
}
