import SenderoEditor

/// The shortest way to have the cursor stand elsewhere (ECMA-48, 8.3).
enum CursorMove {
  /// Erases from the cursor to the edge of the screen.
  static let eraseToTheEdge: [UInt8] = Array("\u{1B}[K".utf8)

  /// Appends what moves the cursor.
  ///
  /// - Parameters:
  ///   - place: Where it is; `nil` where that is not known.
  ///   - target: Where it is to be.
  ///   - frame: Where that is appended.
  static func append(from place: Canvas.Position?, to target: Canvas.Position, into frame: inout [UInt8]) {
    guard let place else { return appendAbsolute(target, into: &frame) }
    guard place != target else { return }
    let down = target.row - place.row
    let right = target.column - place.column
    if cost(down) + sidewaysCost(right, to: target.column)
      > 4 + digits(target.row + 1) + digits(target.column + 1)
    {
      return appendAbsolute(target, into: &frame)
    }
    if down != 0 { frame.appendControl(abs(down), UInt8(ascii: down > 0 ? "B" : "A")) }
    appendSideways(right, to: target.column, into: &frame)
  }

  private static func appendAbsolute(_ target: Canvas.Position, into frame: inout [UInt8]) {
    frame += [0x1B, UInt8(ascii: "[")]
    frame.append(decimal: target.row + 1)
    frame.append(UInt8(ascii: ";"))
    frame.append(decimal: target.column + 1)
    frame.append(UInt8(ascii: "H"))
  }

  private static func appendSideways(_ right: Int, to column: Int, into frame: inout [UInt8]) {
    if right > 0 {
      frame.appendControl(right, UInt8(ascii: "C"))
    } else if right < 0, column == 0 {
      frame.append(0x0D)
    } else if right < 0, -right <= cost(right) {
      frame.append(contentsOf: repeatElement(0x08, count: -right))
    } else if right < 0 {
      frame.appendControl(-right, UInt8(ascii: "D"))
    }
  }

  /// The bytes of a move by so many rows or columns in a sequence of its own.
  private static func cost(_ distance: Int) -> Int {
    switch abs(distance) {
    case 0: 0
    case 1: 3
    default: 3 + digits(abs(distance))
    }
  }

  private static func sidewaysCost(_ right: Int, to column: Int) -> Int {
    right < 0 ? column == 0 ? 1 : min(-right, cost(right)) : cost(right)
  }

  private static func digits(_ number: Int) -> Int {
    number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : 5
  }
}

extension [UInt8] {
  /// Appends a control sequence with a count, which is left out where it is 1.
  mutating func appendControl(_ count: Int, _ final: UInt8) {
    append(0x1B)
    append(UInt8(ascii: "["))
    if count != 1 { append(decimal: count) }
    append(final)
  }

  /// Appends the digits of a number that is not negative.
  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends a Unicode scalar as UTF-8.
  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return append(UInt8(ascii: "?")) }
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
