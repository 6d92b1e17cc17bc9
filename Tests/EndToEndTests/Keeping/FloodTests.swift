import Foundation
import SenderoCore
import TestSupport
import Testing

extension TestsOneByOne {
  /// An endless flood of keys does not block the program or use more memory.
  struct FloodTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    struct Flood: CustomTestStringConvertible, Sendable {
      let testDescription: String
      /// Keys that lead to the place of the flood.
      var opening = ""
      let keys: String
      /// The number of bytes that are typed while memory is measured.
      var count = 20_000
    }

    static let floods = [
      Flood(testDescription: "the board", keys: "lh"),
      Flood(testDescription: "the details", opening: "\r", keys: "jjk"),
      Flood(testDescription: "the help", opening: "?", keys: "jk"),
      Flood(testDescription: "the personas", opening: "\t\t", keys: "jlkh"),
      Flood(testDescription: "unbound keys", keys: "\u{1}"),
      Flood(testDescription: "typed text", opening: "i", keys: "word \u{7F}\u{15}"),
      // The undo history grows by some 400 bytes with each edit.
      Flood(testDescription: "edits", keys: "grgy", count: 4_000),
      Flood(testDescription: "escapes", keys: "\u{1B}"),
      Flood(
        testDescription: "answers of the terminal", keys: "\u{1B}[0n\u{1B}P1$r0m\u{1B}\\", count: 200_000),
      Flood(
        testDescription: "a paste without an end", opening: "\u{1B}[200~", keys: "pasted\r", count: 200_000),
      Flood(testDescription: "the mouse", keys: "\u{1B}[<0;5;5M\u{1B}[<0;5;5m\u{1B}[<65;5;5M", count: 80_000),
    ]

    @Test(arguments: floods) func aFloodHoldsNothingUp(_ flood: Flood) throws {
      let program = try ProgramOnTerminal.editingSmallMap(in: folder)
      try program.add("Added kept")
      try program.type(flood.opening)
      try program.settle()
      let sessions = folder.home + "/.local/state/sendero/recovery"
      try program.flood(with: flood.keys, until: "the edit can be recovered") {
        folder.holds("Added kept", in: sessions)
      }
      program.resize(width: 90, height: 30)
      try program.flood(with: flood.keys, until: "the new size is drawn") {
        program.screen.lines[30...].allSatisfy { line in line.allSatisfy { $0 == " " } }
      }
      // By now every buffer has its final size, so more keys do not need more memory.
      let memory = program.peakMemory
      try program.flood(with: flood.keys, until: "everything is typed", most: flood.count) { false }
      let limit = flood.opening.hasSuffix("~") ? 64 << 10 : 6 << 10
      #expect(program.peakMemory - memory < limit, "from \(memory) KiB, after \(flood.count) bytes")
      program.send(signal: SIGTERM)
      // The program ends although the keys continue.
      try program.flood(with: flood.keys, until: "the program has ended") { program.ending() != nil }
      #expect(program.ending()?.signal == SIGTERM)
      #expect(program.settings == program.settingsBefore)
      #expect(folder.abandonedNames.contains("Added kept"))
    }

    @Test func killedInAFloodTheEditsAreKept() async throws {
      let seed = SeededGenerator.fromEnvironment(default: 21).seed
      let rounds = Nightly.count(40, nightly: 300)
      let outcome = try await KillRound.run(rounds, lanes: 2, seed: seed, in: .flood)
      print("In a flood: \(outcome)")
      #expect(outcome.rounds == rounds)
      #expect(outcome.promised > rounds && outcome.copies > rounds / 2)
      #expect(outcome.broken == 0)
      #expect(outcome.faults.isEmpty, "\(outcome.faults.joined(separator: "\n"))")
    }
  }
}
