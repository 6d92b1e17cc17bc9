import SenderoEditor

/// A control sequence from a keyboard or mouse: `ESC [ parameters final`.
struct EscapeSequence: Sendable {
  /// The bytes between the bracket and the final byte.
  let parameters: [UInt8]
  /// The final byte.
  let final: UInt8

  /// Whether the sequence begins a paste.
  var startsPaste: Bool {
    final == UInt8(ascii: "~") && parameters.elementsEqual("200".utf8)
  }

  /// Whether the three bytes of an old-style mouse report follow.
  var startsOldMouseReport: Bool {
    final == UInt8(ascii: "M") && parameters.isEmpty
  }

  /// Whether the sequence is a reply to a status request.
  var isStatusReport: Bool {
    final == UInt8(ascii: "n") && (parameters.elementsEqual("0".utf8) || parameters.elementsEqual("3".utf8))
  }

  /// The key of the sequence, in the forms of xterm, the VT220, rxvt and the Linux console.
  var key: Key? {
    if parameters.elementsEqual("[".utf8) {
      return (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
        ? .function(Int(final - UInt8(ascii: "A")) + 1) : nil
    }
    guard let numbers else { return nil }
    let first = numbers.first ?? 1
    let isPlain = numbers.count < 2 || (numbers.count == 2 && numbers[1] == 1)
    let isShifted = numbers.count == 2 && numbers[1] == 2
    switch Character(Unicode.Scalar(final)) {
    case "Z": return numbers.isEmpty || isShifted ? .backTab : nil
    case "~": return isPlain ? Self.numbered[first] : nil
    case "a" where numbers.isEmpty: return .shiftUp
    case "b" where numbers.isEmpty: return .shiftDown
    case "c" where numbers.isEmpty: return .shiftRight
    case "d" where numbers.isEmpty: return .shiftLeft
    default: break
    }
    guard first == 1 else { return nil }
    if isShifted { return Self.shifted[final] }
    return isPlain ? Self.single(final: final) : nil
  }

  /// Returns the key of `ESC O final`, which is also the key of `ESC [ final`.
  static func single(final: UInt8) -> Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "M": .enter
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  /// The mouse event of an SGR report: `ESC [ < buttons ; column ; row M`, or `m` for a release.
  var mouse: MouseEvent? {
    guard parameters.first == UInt8(ascii: "<"), final == UInt8(ascii: "M") || final == UInt8(ascii: "m"),
      let numbers = EscapeSequence(parameters: Array(parameters.dropFirst()), final: final).numbers,
      numbers.count == 3
    else { return nil }
    let isRelease = final == UInt8(ascii: "m")
    // The bits for Shift, Alt and Control do not change the meaning of a mouse event.
    let action: MouseEvent.Action? =
      switch numbers[0] & ~0b11100 {
      case 0: isRelease ? .release : .press
      case 32: isRelease ? .release : .drag
      case 64: isRelease ? nil : .wheelUp
      case 65: isRelease ? nil : .wheelDown
      default: nil
      }
    return action.map { MouseEvent($0, column: numbers[1] - 1, row: numbers[2] - 1) }
  }

  /// The parameters as numbers, with 1 for each empty parameter; `nil` if any other one is not a number.
  private var numbers: [Int]? {
    if parameters.isEmpty { return [] }
    var numbers: [Int] = []
    for part in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard part.count < 7, let text = String(validating: part, as: UTF8.self) else { return nil }
      guard let number = text.isEmpty ? 1 : Int(text), number >= 0 else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static let shifted: [UInt8: Key] = [
    UInt8(ascii: "A"): .shiftUp, UInt8(ascii: "B"): .shiftDown,
    UInt8(ascii: "C"): .shiftRight, UInt8(ascii: "D"): .shiftLeft,
  ]
}
