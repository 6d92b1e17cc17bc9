import CNcurses
import SenderoCanvas
import SenderoEditor
import Testing

@testable import NcursesTerminal

/// A control sequence or string from the terminal that is not a key.
struct SequenceCase: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    testDescription = name
    self.bytes = bytes
  }
}

/// Control sequences and strings of the terminal never become keys, however they are split.
@Suite("Control sequences and strings")
struct ControlSequenceTests {
  @Test("A whole sequence yields no event, and the next key arrives", arguments: Self.sequences)
  func yieldsNothing(_ row: SequenceCase) {
    #expect(events(of: [row.bytes + [x]]) == [.key(.character("x"))])
  }

  @Test("A sequence in two parts yields no event", arguments: Self.sequences)
  func yieldsNothingInTwoParts(_ row: SequenceCase) {
    for cut in row.bytes.indices.dropFirst(row.shortest) {
      let parts = [Array(row.bytes[..<cut]), Array(row.bytes[cut...]), [x]]
      #expect(events(of: parts) == [.key(.character("x"))], "cut at \(cut)")
    }
  }

  @Test("A sequence with a pause after each byte yields no event", arguments: Self.sequences)
  func yieldsNothingByteForByte(_ row: SequenceCase) {
    let start = Array(row.bytes[..<row.shortest])
    let parts = [start] + row.bytes.dropFirst(row.shortest).map { [$0] } + [[x]]
    for pause: Int64 in [1, 30, 200, 900] {
      #expect(events(of: parts, pause: pause) == [.key(.character("x"))], "\(pause) ms")
    }
  }

  @Test(
    "A sequence without an end yields no event, and keys work again after a second", arguments: Self.sequences
  )
  func recovers(_ row: SequenceCase) {
    for end in row.bytes.indices.dropFirst(row.shortest) {
      var decoder = InputDecoder(screen: Self.screen)
      let cut = row.bytes[..<end].flatMap { decoder.decode(Int32($0), at: 0) } + decoder.endOfInput()
      #expect(cut.isEmpty, "cut at \(end)")
      // The two bytes of a character are not taken for a control character.
      let later = "ñx".utf8.flatMap { decoder.decode(Int32($0), at: 1_001) }
      #expect(later == [.key(.character("ñ")), .key(.character("x"))], "cut at \(end)")
    }
  }

  @Test("A key ends an incomplete sequence", arguments: Self.sequences)
  func isBrokenOff(_ row: SequenceCase) {
    for end in row.bytes.indices.dropFirst(row.shortest) {
      #expect(events(of: [row.bytes[..<end] + Array("\u{1B}[A".utf8)]) == [.key(.up)], "cut at \(end)")
      #expect(events(of: [Array(row.bytes[..<end])], then: KEY_UP) == [.key(.up)], "cut at \(end)")
    }
  }

  @Test(
    "A key of one control byte is ignored within a string", arguments: [KEY_BACKSPACE, KEY_DC, KEY_ENTER])
  func dropsControlBytes(_ code: Int32) {
    #expect(events(of: [Array("\u{1B}P1$r".utf8)], then: code).isEmpty)
    #expect(events(of: [], then: code).count == 1)
  }

  private let x = UInt8(ascii: "x")
  private static let screen = Size(width: 80, height: 24)

  private func events(of batches: [[UInt8]], pause: Int64 = 30, then code: Int32? = nil) -> [Event] {
    var decoder = InputDecoder(screen: Self.screen)
    var events: [Event] = []
    for (index, batch) in batches.enumerated() {
      for byte in batch { events += decoder.decode(Int32(byte), at: Int64(index) * pause) }
      events += decoder.endOfInput()
    }
    if let code { events += decoder.decode(code, at: Int64(batches.count) * pause) }
    return events
  }

  private static let sequences: [SequenceCase] = introducers.flatMap { introducer in
    introducer.bodies.flatMap { body in
      introducer.ends.flatMap { end in
        let name = "\(introducer.name) \(body.debugDescription)"
        return [
          SequenceCase("\(name), 7 bits", [0x1B, introducer.letter] + body.utf8 + end.sevenBit),
          SequenceCase("\(name), 8 bits", [introducer.letter + 0x40] + body.utf8 + end.eightBit),
          SequenceCase(
            "\(name), 8 bits in UTF-8", [0xC2, introducer.letter + 0x40] + body.utf8 + end.inUTF8),
        ]
      }
    }
  }

  private struct End {
    var sevenBit: [UInt8]
    var eightBit: [UInt8]
    var inUTF8: [UInt8]

    static let none = End([])
    static let bell = End([0x07])
    static let terminator = End([0x1B, UInt8(ascii: "\\")], [0x9C], [0xC2, 0x9C])

    init(_ sevenBit: [UInt8], _ eightBit: [UInt8]? = nil, _ inUTF8: [UInt8]? = nil) {
      self.sevenBit = sevenBit
      self.eightBit = eightBit ?? sevenBit
      self.inUTF8 = inUTF8 ?? sevenBit
    }
  }

  private static let introducers: [(name: String, letter: UInt8, bodies: [String], ends: [End])] = [
    ("CSI", UInt8(ascii: "["), ["?64;1;2c", "12;40R", "0n", "?2004;1$y", "1;5A", "I", "8;24;80t"], [.none]),
    ("SS3", UInt8(ascii: "O"), ["j", "X", "w"], [.none]),
    (
      "OSC", UInt8(ascii: "]"), ["11;rgb:1e1e/1e1e/1e1e", "52;c;Z2dn", "4;1;rgb:00/00/00“✜”", "gdqy"],
      [.bell, .terminator]
    ),
    (
      "DCS", UInt8(ascii: "P"), ["1$r0m", ">|XTerm(354)", "!|00000000", "1+r436f=38", "gy\rd\u{7}q"],
      [.terminator]
    ),
    ("PM", UInt8(ascii: "^"), ["gyr:q!\r", "日本\t"], [.terminator]),
    ("APC", UInt8(ascii: "_"), ["Gi=31;OK", "gyr"], [.terminator]),
    ("SOS", UInt8(ascii: "X"), ["gyr", "0"], [.terminator]),
  ]
}

extension SequenceCase {
  /// The length of the shortest prefix that is neither the Esc key nor half a character.
  var shortest: Int { bytes[0] == 0x1B || bytes[0] == 0xC2 ? 2 : 1 }
}
