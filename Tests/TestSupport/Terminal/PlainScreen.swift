/// The text that a terminal of the xterm kind shows, without its looks, and the modes that a program has set.
///
/// It knows what the program is meant to send and no more: anything else is kept as a surprise.
public struct PlainScreen: Sendable {
  /// How many columns there are.
  public let width: Int
  /// How many rows there are.
  public let height: Int
  /// The private modes that are on, by their numbers: 25 is a visible cursor, 1049 the other screen.
  public private(set) var modes: Set<Int> = [25]
  /// What a program should never send: sequences of other kinds, controls in texts, strings to be obeyed.
  public private(set) var surprises: [String] = []
  /// How often the terminal was asked for its status.
  public private(set) var questions = 0
  /// How many bytes were taken in.
  public private(set) var count = 0

  private var rows: [[Unicode.Scalar]]
  private var row = 0
  private var column = 0
  private var region: ClosedRange<Int>
  private var last: Unicode.Scalar = " "
  private var rest: [UInt8] = []

  /// Makes a blank screen.
  public init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    region = 0...height - 1
    rows = Array(repeating: Array(repeating: " ", count: width), count: height)
  }

  /// The text, a line a row.
  public var lines: [String] {
    rows.map { row in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: row)
      return String(text)
    }
  }

  /// Whether a text is on one of the lines.
  public func contains(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard let first = wanted.first else { return true }
    return rows.contains { row in
      row.indices.contains { start in
        row[start] == first && row[start...].starts(with: wanted)
      }
    }
  }

  /// The first line with a text, or an empty one.
  public func line(with text: String) -> String { lines.first { $0.contains(text) } ?? "" }

  /// Whether the name of a touchpoint or a stage is on the line that the mark of the selection begins.
  public func hasSelected(_ name: String) -> Bool {
    lines.contains { line in
      line.split(separator: "┃", omittingEmptySubsequences: false).dropFirst().contains { $0.contains(name) }
    }
  }

  // MARK: Reading

  /// Takes in what a program has sent; a sequence may go on with the next call.
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

  /// How long the character or the sequence is that begins here; `nil` where its end has not come.
  private func length(at start: Int) -> Int? {
    guard start < rest.count else { return nil }
    let first = rest[start]
    if first == 0x1B {
      guard start + 1 < rest.count else { return nil }
      switch rest[start + 1] {
      case UInt8(ascii: "["):
        return rest[(start + 2)...].firstIndex { (0x40...0x7E).contains($0) }.map { $0 - start + 1 }
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
    if !text.utf8.elementsEqual(bytes) { surprises.append("bytes that are no text: \(Array(bytes))") }
    switch first {
    case 0x1B: obey(text)
    case 0x08: column = max(0, min(width - 1, column) - 1)
    case 0x09: column = min(width - 1, (column / 8 + 1) * 8)
    case 0x0A: if row == region.upperBound { scroll(region, up: 1) } else { row = min(height - 1, row + 1) }
    case 0x0D: column = 0
    default: for scalar in text.unicodeScalars { put(scalar) }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      surprises.append("U+" + String(scalar.value, radix: 16))
    case .nonspacingMark, .enclosingMark: break
    default:
      if column >= width {
        column = 0
        row = min(height - 1, row + 1)
      }
      rows[row][column] = scalar
      last = scalar
      column += 1
    }
  }

  // MARK: Sequences

  private mutating func obey(_ sequence: String) {
    switch sequence.dropFirst().first {
    case "[": control(sequence.dropFirst(2))
    case "(", "=", ">", "7", "8": break
    case "M": if row == region.lowerBound { scroll(region, up: -1) } else { row = max(0, row - 1) }
    default: surprises.append("ESC " + sequence.dropFirst())
    }
  }

  private mutating func control(_ sequence: Substring) {
    guard let final = sequence.last else { return }
    let parameters = sequence.dropLast()
    if parameters.hasPrefix("?") { return setModes(parameters.dropFirst(), final, of: sequence) }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    let second = numbers.count > 1 ? numbers[1] : 0
    let place = min(column, width - 1)
    switch final {
    case "H":
      row = min(height, count) - 1
      column = min(width, max(1, second)) - 1
    case "A": row = max(0, row - count)
    case "B": row = min(height - 1, row + count)
    case "C": column = min(width - 1, column + count)
    case "D": column = max(0, place - count)
    case "G": column = min(width, count) - 1
    case "d": row = min(height, count) - 1
    case "b": for _ in 0..<count { put(last) }
    case "X": erase(place..<min(width, place + count), in: row)
    case "K": erase(numbers.first == 1 ? 0..<place + 1 : place..<width, in: row)
    case "J":
      erase(numbers.first == 2 ? 0..<width : place..<width, in: row)
      for other in numbers.first == 2 ? 0..<height : row + 1..<height { erase(0..<width, in: other) }
    case "P":
      rows[row].removeSubrange(place..<min(width, place + count))
      rows[row] += Array(repeating: " ", count: width - rows[row].count)
    case "@":
      rows[row].insert(contentsOf: Array(repeating: " ", count: count), at: place)
      rows[row].removeLast(rows[row].count - width)
    case "S": scroll(region, up: count)
    case "T": scroll(region, up: -count)
    case "M": scroll(row...max(row, region.upperBound), up: count)
    case "L": scroll(row...max(row, region.upperBound), up: -count)
    case "r":
      region = max(1, numbers.first ?? 1) - 1...(second > 0 ? min(height, second) : height) - 1
      (row, column) = (0, 0)
    case "n" where numbers.first == 5: questions += 1
    case "m", "t": break
    // Inserting as one types.
    case "h" where numbers == [4], "l" where numbers == [4]: break
    default: surprises.append("CSI " + sequence)
    }
  }

  /// The cursor keys, its blinking and its being seen, wrapping, the mouse, the other screen, marks around pastes.
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

  private mutating func erase(_ columns: Range<Int>, in row: Int) {
    for column in columns { rows[row][column] = " " }
  }

  private mutating func scroll(_ range: ClosedRange<Int>, up count: Int) {
    for _ in 0..<min(abs(count), range.count) {
      rows.remove(at: count > 0 ? range.lowerBound : range.upperBound)
      rows.insert(
        Array(repeating: " ", count: width), at: count > 0 ? range.upperBound : range.lowerBound)
    }
  }
}
