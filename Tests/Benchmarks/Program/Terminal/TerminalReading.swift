/// A simple interpreter of terminal output, which recognizes text and answers questions.
///
/// It does not emulate a screen: text is stored in the order of output, with a line feed for each cursor movement.
struct TerminalReading {
  /// The text that was printed since `printed` was last cleared, in UTF-8.
  var printed: [UInt8] = []
  /// The answers of the terminal, in the order of the questions.
  var answers: [UInt8] = []
  /// The position of the cursor, counted from 1, according to cursor movements and printed characters.
  private(set) var row = 1, column = 1
  private var state = State.text
  private var sequence: [UInt8] = []

  private enum State {
    case text, escape, controlSequence, string, stringEscape, charset
  }

  /// Reads the next bytes, which may end anywhere.
  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: readText(byte)
    case .escape: readEscape(byte)
    case .controlSequence:
      sequence.append(byte)
      if (0x40...0x7E).contains(byte) {
        state = .text
        obey(String(decoding: sequence, as: UTF8.self))
      }
    case .string:
      if byte == 0x07 {
        endString()
      } else if byte == 0x1B {
        state = .stringEscape
      } else {
        sequence.append(byte)
      }
    case .stringEscape: endString()
    case .charset: state = .text
    }
  }

  private mutating func readText(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x0D:
      column = 1
      printed.append(0x0A)
    case 0x0A:
      row += 1
      printed.append(0x0A)
    case 0x08:
      column = max(1, column - 1)
      printed.append(0x0A)
    case 0x20...0x7E, 0x80...0xFF:
      printed.append(byte)
      // Only the first byte of a character moves the cursor.
      if byte & 0xC0 != 0x80 { column += 1 }
    default: break
    }
  }

  private mutating func readEscape(_ byte: UInt8) {
    sequence = []
    state =
      switch byte {
      case UInt8(ascii: "["): .controlSequence
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): .string
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"), UInt8(ascii: "%"): .charset
      default: .text
      }
  }

  private mutating func endString() {
    state = .text
    let text = String(decoding: sequence, as: UTF8.self)
    for (colour, value) in [("10", "ffff/ffff/ffff"), ("11", "0000/0000/0000")] where text == "\(colour);?" {
      answer("\u{1B}]\(colour);rgb:\(value)\u{1B}\\")
    }
  }

  private mutating func obey(_ sequence: String) {
    switch sequence {
    case "5n": return answer("\u{1B}[0n")
    case "6n": return answer("\u{1B}[\(row);\(column)R")
    case "c", "0c": return answer("\u{1B}[?62;22c")
    // Report an old version, since programs ask newer ones more questions.
    case ">c", ">0c": return answer("\u{1B}[>0;95;0c")
    default: break
    }
    guard let last = sequence.last, last != "m" else { return }
    move(
      last, sequence.dropLast().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 1 })
    printed.append(0x0A)
  }

  private mutating func move(_ command: Character, _ numbers: [Int]) {
    let count = numbers.first ?? 1
    switch command {
    case "H", "f":
      row = count
      column = numbers.count > 1 ? numbers[1] : 1
    case "d": row = count
    case "G": column = count
    case "A": row = max(1, row - count)
    case "B": row += count
    case "C": column += count
    case "D": column = max(1, column - count)
    default: break
    }
  }

  private mutating func answer(_ text: String) {
    answers += Array(text.utf8)
  }
}
