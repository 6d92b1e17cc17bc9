import Testing

@testable import NcursesTerminal

/// What ncurses sends, and what is sent instead; `\u{241B}` stands for the escape.
struct FoldingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let frames: [String]
  let folded: [String]
  let location: SourceLocation

  init(
    _ name: String, _ frames: [String], _ folded: [String], location: SourceLocation = #_sourceLocation
  ) {
    testDescription = name
    self.frames = frames
    self.folded = folded
    self.location = location
  }
}

@Suite("Folding colours and attributes")
struct GraphicsFoldingTests {
  @Test("What is shown is said, once and briefly", arguments: rows)
  func folds(_ row: FoldingCase) {
    var folding = GraphicsFolding()
    var output: [UInt8] = []
    // A known beginning.
    folding.fold(Self.bytes("␛(B␛[m.")[...], into: &output)
    let folded = row.frames.map { frame in
      var output: [UInt8] = []
      folding.fold(Self.bytes(frame)[...], into: &output)
      return String(decoding: output, as: UTF8.self).replacing("\u{1B}", with: "␛")
    }
    #expect(folded == row.folded, sourceLocation: row.location)
  }

  @Test("At the start, and after the terminal was with somebody else, everything is said")
  func startsAnew() {
    var folding = GraphicsFolding()
    var output: [UInt8] = []
    folding.fold(Self.bytes("␛(B␛[0;1ma")[...], into: &output)
    folding.forget()
    folding.fold(Self.bytes("␛(B b")[...], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "\u{1B}(B\u{1B}[;1ma\u{1B}(B\u{1B}[;1m b")
  }

  static func bytes(_ text: String) -> [UInt8] {
    Array(text.replacing("␛", with: "\u{1B}").utf8)
  }

  static let rows: [FoldingCase] = [
    FoldingCase("Text without colour passes", ["abc␛[3;4Hdef\r\u{8}"], ["abc␛[3;4Hdef\r\u{8}"]),
    FoldingCase(
      "One bold letter on a fill",
      [
        "␛[38;5;16m␛[48;5;71m ␛(B␛[0;1m␛[38;5;16m␛[48;5;71m+␛(B␛[0m␛[38;5;16m␛[48;5;71m  Order ␛[39;49m␛(B␛[m "
      ],
      ["␛[38;5;16;48;5;71m ␛[1m+  ␛[22mOrder ␛[m "]),
    FoldingCase(
      "A blank is drawn in whatever is in force, if only what is behind it is right",
      ["␛(B␛[0;1m␛[38;5;32m┃␛[7;2H␛[39;49m␛(B␛[m ␛[7;21H␛(B␛[0;1m␛[38;5;32m┃"],
      ["␛[1;38;5;32m┃␛[7;2H ␛[7;21H┃"]),
    FoldingCase(
      "But not in what a blank shows", ["␛[4ma␛[m b␛[7mc␛[m d"], ["␛[4ma␛[m b␛[7mc␛[m d"]),
    FoldingCase(
      "Nor in another colour behind it, also where lines are cleared and cells repeated",
      ["␛[41ma␛[m␛[K␛[41mb␛[m␛[5Xc", "␛[41m␛[3bd␛[m␛[2P"],
      ["␛[41ma␛[m␛[K␛[41mb␛[m␛[5Xc", "␛[41m␛[3bd␛[m␛[2P"]),
    FoldingCase(
      "Settings that nothing shows are never sent, and carry over to the next frame",
      ["␛[31ma␛[39m␛(B␛[m", "␛[2;2H␛[31mb"], ["␛[31ma", "␛[2;2Hb"]),
    FoldingCase(
      "Attributes end one by one where that is shorter, and all together where it is not",
      ["␛[0;1;4m␛[38;5;99m␛[48;5;98mx␛[0;4m␛[38;5;99m␛[48;5;98my␛[0;1mz␛[mw"],
      ["␛[1;4;38;5;99;48;5;98mx␛[22my␛[;1mz␛[mw"]),
    FoldingCase(
      "Dim and bold share an end", ["␛[0;1;2ma␛[0;2mb␛[0;1mc"], ["␛[1;2ma␛[;2mb␛[;1mc"]),
    FoldingCase(
      "Bright and direct colours", ["␛[91;102ma␛[m␛[38:2::1:2:3mb␛[48;2;4;5;6mc␛[39md"],
      ["␛[91;102ma␛[;38:2::1:2:3mb␛[48;2;4;5;6mc␛[39md"]),
    FoldingCase(
      "What is not understood passes, and then all is said again",
      ["␛[1ma␛[5mb␛[31mc␛[0;32md"], ["␛[1ma␛[5mb␛[31mc␛[;32md"]),
    FoldingCase(
      "The character set is said when it changes", ["a␛(B␛[0mb␛(0q␛(Bc␛(Bd"], ["ab␛(0q␛(Bcd"]),
    FoldingCase("Shifts, too", ["a\u{F}b\u{F}c\u{E}d\u{F}e"], ["a\u{F}bc\u{E}d\u{F}e"]),
    FoldingCase("Other sequences pass", ["␛]104\u{7}␛=␛[?7h␛[4l␛7a"], ["␛]104\u{7}␛=␛[?7h␛[4l␛7a"]),
    FoldingCase("A restored cursor brings any colours", ["␛[31ma␛8b"], ["␛[31ma␛8␛[;31mb"]),
    FoldingCase("What is cut off passes", ["a␛", "a␛[3", "␛("], ["a␛", "a␛[3", "␛("]),
  ]
}
