import TestSupport
import Testing

@testable import SenderoEditor

/// Bursts: how input that arrives at once is collected, and how it is then classified.
struct BurstCollectorTests {
  /// Input that a terminal sends at once.
  enum Sent: Sendable {
    case typed(String)
    case pasted(String)
    case pastedTooMuch
    case key(Key)
    /// A pause in milliseconds.
    case pause(Int64)

    var events: [Event] {
      switch self {
      case .typed(let text):
        text.unicodeScalars.map { .key($0 == "\n" ? .enter : $0 == "\t" ? .tab : .character($0)) }
      case .pasted(let text): [.paste(text)]
      case .pastedTooMuch: [.pasteTooLarge(limit: 9)]
      case .key(let key): [.key(key)]
      case .pause: []
      }
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sent: [[Sent]]
    let events: [Event]

    init(_ name: String, _ sent: [Sent]..., becomes events: [Event]) {
      testDescription = name
      self.sent = sent
      self.events = events
    }
  }

  private static func keys(_ text: String) -> [Event] { Sent.typed(text).events }
  private static func inText(_ text: String) -> [Event] {
    keys(text).map { event in if case .key(let key) = event { .keyInText(key) } else { event } }
  }

  static let rows = [
    Row("a few keys", [.typed("ojq")], becomes: keys("ojq")),
    Row("a line", [.typed(":q!\n")], becomes: keys(":q!\n")),
    Row("Enter, then keys", [.typed("\nj\n")], becomes: keys("\nj\n")),
    Row("short lines", [.typed("x\n:q!\n")], becomes: inText("x\n:q!\n")),
    Row(
      "short lines with the other line end", [.typed("dd"), .key(.control("j")), .typed("d")],
      becomes: inText("dd") + [.keyInText(.control("j"))] + inText("d")),
    Row(
      "a held key", [.typed(String(repeating: "j", count: 30))],
      becomes: keys(String(repeating: "j", count: 30))),
    Row("a text", [.typed("dock is full\nquiet")], becomes: [.burst("dock is full\nquiet")]),
    Row(
      "a text with both line ends", [.typed("dock is full\n"), .key(.control("j")), .typed("x")],
      becomes: [.burst("dock is full\nx")]),
    Row(
      "a text in two pieces", [.typed("dock is full\nqu")], [.typed("iet; d")],
      becomes: [.burst("dock is full\nquiet; d")]),
    Row(
      "a text, and keys after a pause", [.typed("dock is full")], [.pause(20)], [.typed("d")],
      becomes: [.burst("dock is full"), .key(.character("d"))]),
    Row("a paste", [.pasted("a b")], becomes: [.paste("a b")]),
    Row(
      "a paste and Enter at once", [.pasted("a b")], [.typed("\n")],
      becomes: [.paste("a b"), .keyInText(.enter)]),
    Row(
      "a paste with an end mark in it", [.pasted("harmless"), .typed("dddxx:q!\nmore")],
      becomes: [.paste("harmlessdddxx:q!\nmore")]),
    Row(
      "the same in two pieces", [.pasted("harmless")], [.typed("ddd")], [.typed("xx")],
      becomes: [.paste("harmlessdddxx")]),
    Row(
      "a paste, a key of the terminal and the rest", [.pasted("a"), .key(.up), .typed("dq")],
      becomes: [.paste("a"), .keyInText(.up), .paste("dq")]),
    Row("two pastes", [.pasted("a"), .pasted("b")], becomes: [.paste("a"), .paste("b")]),
    Row(
      "too much, with an end mark in it", [.pastedTooMuch, .typed("dddxx")], [.typed("q!")],
      becomes: [.pasteTooLarge(limit: 9)]),
    Row("keys before a paste", [.typed("o"), .pasted("b")], becomes: keys("o") + [.paste("b")]),
    Row(
      "keys long after a paste", [.pasted("a")], [.pause(20)], [.typed("d")],
      becomes: [.paste("a"), .key(.character("d"))]),
    Row(
      "a control key within a text", [.typed("dock is full"), .key(.control("c")), .typed("d")],
      becomes: [.burst("dock is full"), .keyInText(.control("c")), .burst("d")]),
  ]

  @Test(arguments: rows) func becomes(_ row: Row) {
    var collector = BurstCollector()
    var now: Int64 = 100
    var events: [Event] = []
    for sent in row.sent {
      if case .pause(let milliseconds)? = sent.first { now += milliseconds }
      events += collector.takeComplete(at: now)
      events += collector.take(sent.flatMap(\.events), isDrained: true, at: now, areKeys: areKeys)
      now += 1
    }
    events += collector.takeComplete(at: now + BurstCollector.pause)
    #expect(events == row.events)
    #expect(collector.deadline == nil)
  }

  @Test(arguments: ["ojq", "jjjjjjjjjjjjjj", "jj gg rr ll"]) func keysAreNotHeld(_ text: String) {
    var collector = BurstCollector()
    let keys = Self.keys(text)
    #expect(collector.take(keys, isDrained: true, at: 0, areKeys: areKeys) == keys)
    #expect(collector.deadline == nil)
  }

  @Test func aFloodOfKeysIsNotHeld() {
    var collector = BurstCollector()
    let piece = Self.keys(String(repeating: "lh", count: 32))
    var count = 0
    for turn in 0..<100 {
      let taken = collector.take(piece, isDrained: false, at: Int64(turn), areKeys: areKeys)
      #expect(taken.allSatisfy { if case .key = $0 { true } else { false } })
      count += taken.count
    }
    #expect(count == 6400)
  }

  @Test func aTextWithoutAnEndTakesNoMoreMemoryThanTheLimit() {
    var collector = BurstCollector()
    let piece = Self.keys(String(repeating: "quit now\n", count: 7))
    for turn in 0..<(BurstCollector.limit / piece.count + 200) {
      #expect(collector.take(piece, isDrained: false, at: Int64(turn / 100), areKeys: areKeys).isEmpty)
    }
    #expect(collector.takeComplete(at: 1_000_000) == [.pasteTooLarge(limit: BurstCollector.limit)])
    #expect(
      collector.take(Self.keys("d"), isDrained: true, at: 1_000_001, areKeys: areKeys) == Self.keys("d"))
  }

  private func areKeys(_ text: String) -> Bool { !TypedText.isText(text, isStroke: "hjklgyr".contains) }
}
