/// Says what ncurses says about colours and attributes in fewer bytes.
///
/// ncurses starts anew for every change: where one bold letter stands on a fill, it sends the colours of the fill again
/// behind it, 50 bytes for what takes 9. Here the settings are only noted, and what differs is sent when something
/// shows it. A blank shows nothing but the colour behind it, so much is never sent at all.
///
/// Everything that reaches the terminal has to come through here, or be followed by `forget`.
struct GraphicsFolding: Sendable {
  /// What ncurses has asked for; `nil` after something that is not understood, when sequences pass as they are.
  private var wanted: Graphics? = Graphics()
  /// What the terminal was told; `nil` where that is not known.
  private var told: Graphics?
  /// Whether the character set is known to be the usual one: ncurses asks for it again with every change.
  private var hasUsualSet = false
  private var hasUsualShift = false

  private static let escape: UInt8 = 0x1B

  /// Takes note that the terminal may be in any state.
  mutating func forget() {
    told = nil
    hasUsualSet = false
    hasUsualShift = false
  }

  /// Rewrites what ncurses sent; whole sequences only.
  mutating func fold(_ frame: ArraySlice<UInt8>, into output: inout [UInt8]) {
    frame.withUnsafeBufferPointer { fold($0[...], into: &output) }
  }

  private mutating func fold(_ bytes: Graphics.Bytes, into output: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte > 0x20 {
        settle(&output)
        let start = index
        repeat { index += 1 } while index < bytes.endIndex && bytes[index] > 0x20
        output.append(contentsOf: bytes[start..<index])
      } else if byte == 0x20 || byte == 0x0A {
        // A line feed on the last row scrolls, and what comes in has the colour in force.
        settleBlank(&output)
        output.append(byte)
        index += 1
      } else if byte == Self.escape {
        index = foldEscape(bytes, at: index, &output)
      } else if byte == 0x0F {
        if !hasUsualShift { output.append(byte) }
        hasUsualShift = true
        index += 1
      } else {
        if byte == 0x0E { hasUsualShift = false }
        output.append(byte)
        index += 1
      }
    }
  }

  /// Handles the sequence that begins at an index; answers where the next begins.
  private mutating func foldEscape(_ bytes: Graphics.Bytes, at start: Int, _ output: inout [UInt8]) -> Int {
    guard start + 1 < bytes.endIndex else {
      output.append(bytes[start])
      return start + 1
    }
    var end = start + 2
    switch bytes[start + 1] {
    case UInt8(ascii: "["):
      while end < bytes.endIndex, (0x20...0x3F).contains(bytes[end]) { end += 1 }
      guard end < bytes.endIndex else { break }
      end += 1
      if !foldControl(bytes[start..<end], &output) { return end }
    case UInt8(ascii: "("):
      guard end < bytes.endIndex else { break }
      let isUsual = bytes[end] == UInt8(ascii: "B")
      end += 1
      if isUsual, hasUsualSet { return end }
      hasUsualSet = isUsual
    case UInt8(ascii: "]"):
      while end < bytes.endIndex, bytes[end] != 0x07 { end += 1 }
      if end < bytes.endIndex { end += 1 }
    case UInt8(ascii: "M"), UInt8(ascii: "D"): settleBlank(&output)
    case UInt8(ascii: "8"), UInt8(ascii: "c"): told = nil
    default: break
    }
    output.append(contentsOf: bytes[start..<end])
    return end
  }

  /// Handles a control sequence; answers whether it is to be sent.
  private mutating func foldControl(_ sequence: Graphics.Bytes, _ output: inout [UInt8]) -> Bool {
    switch Character(Unicode.Scalar(sequence[sequence.endIndex - 1])) {
    case "m":
      let parameters = sequence.dropFirst(2).dropLast()
      var next = wanted ?? Graphics()
      // Without knowing what was, only what begins with a zero is known.
      let isAnew = parameters.isEmpty || parameters.starts(with: [UInt8(ascii: "0")])
      if wanted != nil || isAnew, next.apply(parameters) {
        wanted = next
        return false
      }
      settle(&output)
      wanted = nil
      told = nil
      return true
    case "A", "B", "C", "D", "G", "H", "d", "h", "l", "r", "t": return true
    case "b":
      settle(&output)
      return true
    default:
      settleBlank(&output)
      return true
    }
  }

  /// Has the terminal draw as ncurses wants.
  private mutating func settle(_ output: inout [UInt8]) {
    guard let wanted, wanted != told else { return }
    output.append(Self.escape)
    output.append(UInt8(ascii: "["))
    wanted.append(to: &output, from: told)
    output.append(UInt8(ascii: "m"))
    told = wanted
  }

  /// The same for what shows no text.
  private mutating func settleBlank(_ output: inout [UInt8]) {
    if let wanted, let told, wanted.background == told.background, !wanted.isSeenOnBlanks,
      !told.isSeenOnBlanks
    {
      return
    }
    settle(&output)
  }
}
