import Foundation
import SenderoCore
import TestSupport

/// A round in which keys drive the editor, another program writes to the same file, and the editor is killed; then
/// the file and the recovery copies are checked.
struct KillRound {
  /// The activity at the time of the kill.
  enum Phase {
    case typing, committing, saving, merging, resting
    /// Keys arrive without end.
    case flood

    static let usual = [typing, committing, saving, merging, resting]
  }

  /// The result of one or several rounds.
  struct Outcome: CustomStringConvertible {
    var rounds = 0
    /// Edits that were on the screen for 200 ms, and those of them that are lost.
    var promised = 0, broken = 0
    /// All edits that were on the screen, and those of them that are lost.
    var seen = 0, lost = 0
    /// Rounds that left a recovery copy, and those in which the editor itself recovered the edits.
    var copies = 0, recovered = 0
    var faults: [String] = []

    var description: String {
      """
      killed \(rounds) times: of \(promised) edits answered 200 ms before, \(broken) lost; of \(seen) answered at all, \
      \(lost) lost; \(copies) copies, \(recovered) brought back by the editor
      """
    }

    static func + (one: Outcome, other: Outcome) -> Outcome {
      Outcome(
        rounds: one.rounds + other.rounds, promised: one.promised + other.promised,
        broken: one.broken + other.broken, seen: one.seen + other.seen, lost: one.lost + other.lost,
        copies: one.copies + other.copies, recovered: one.recovered + other.recovered,
        faults: one.faults + other.faults)
    }
  }

  private let folder: TestFolder
  private let program: ProgramOnTerminal
  private var generator: SeededGenerator
  private let phase: Phase
  private let usesEditor: Bool
  private var chains = [NameChain.original("Poster"), .original("Web page")]
  /// The selected touchpoint, if it is known.
  private var selected: Int? = 0
  private var others: [String] = []
  private var count = 0
  private var killed = ContinuousClock.now

  private static let file = "map.journey.json"

  /// Runs rounds in parallel.
  ///
  /// In every fourth round, the editor itself recovers and saves the edits; in the others, a merge does so directly.
  ///
  /// - Parameters:
  ///   - rounds: The number of rounds.
  ///   - lanes: The number of rounds that run at once.
  ///   - seed: The seed of the random generator.
  ///   - phase: The activity at the kill; `nil` for each one in turn.
  /// - Returns: The result of all rounds.
  /// - Throws: An error if the program fails before it is killed.
  static func run(_ rounds: Int, lanes: Int, seed: UInt64, in phase: Phase? = nil) async throws -> Outcome {
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      for lane in 0..<lanes {
        group.addTask {
          try stride(from: lane, to: rounds, by: lanes).reduce(Outcome()) { sum, number in
            let phase = phase ?? Phase.usual[number % Phase.usual.count]
            return try sum + run(number, seed: seed, in: phase, usesEditor: number % 4 == 0)
          }
        }
      }
      return try await group.reduce(Outcome()) { $0 + $1 }
    }
  }

  private static func run(_ number: Int, seed: UInt64, in phase: Phase, usesEditor: Bool) throws -> Outcome {
    var round = try KillRound(number, seed: seed, in: phase, usesEditor: usesEditor)
    try round.edit()
    return try round.look("round \(number), \(round.phase), SENDERO_SEED=\(seed)")
  }

  private init(_ number: Int, seed: UInt64, in phase: Phase, usesEditor: Bool) throws {
    folder = try TestFolder()
    generator = SeededGenerator(seed: seed &+ UInt64(number) &* 7919)
    self.phase = phase
    self.usesEditor = usesEditor
    let map = Maps.map("Killed", ["One": ["Poster", "Web page"], "Two": ["Elsewhere"]])
    try folder.write(map, to: Self.file)
    program = try ProgramOnTerminal(["sendero", Self.file], in: folder)
    try program.wait(for: "Elsewhere")
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  // MARK: Editing

  private mutating func edit() throws {
    for _ in 0..<pick(0...6) {
      switch pick(0...7) {
      case 0: try save()
      case 1: try writeAsAnother()
      default:
        let (chain, keys) = nextEdit()
        try program.type(keys)
        try program.wait(until: "the edit is shown") { isAnswered(chain, on: $0) }
        note(chain)
      }
    }
    // In half of the rounds, earlier edits are on the screen long enough to be promised.
    if pick(0...1) == 0 { pass(microseconds: 220_000) }
    try lastAct()
    program.send(signal: SIGKILL)
    killed = ContinuousClock.now
    _ = try program.waitForEnd()
  }

  /// Performs the activity during which the kill comes.
  private mutating func lastAct() throws {
    let (chain, keys) = nextEdit()
    switch phase {
    case .typing:
      let bytes = Array(keys.utf8)
      let part = bytes.prefix(pick(0...bytes.count - 1))
      dropLast(of: chain)
      try program.type(String(decoding: part, as: UTF8.self))
      pass(microseconds: pick(0...5_000))
    case .committing:
      try program.type(keys)
      pass(microseconds: pick(0...30_000), watching: chain)
    case .saving:
      try program.type(keys)
      if pick(0...1) == 0 {
        try program.wait(until: "the edit is shown") { isAnswered(chain, on: $0) }
        note(chain)
      }
      try program.type("w")
      pass(microseconds: pick(0...25_000), watching: chain)
    case .merging:
      try program.type(keys)
      try program.wait(until: "the edit is shown") { isAnswered(chain, on: $0) }
      note(chain)
      try writeAsAnother()
      if pick(0...1) == 0 { try program.type("w") }
      pass(microseconds: pick(0...40_000))
    case .resting:
      try program.type(keys)
      try program.wait(until: "the edit is shown") { isAnswered(chain, on: $0) }
      note(chain)
      pass(microseconds: pick(200_000...350_000))
    case .flood:
      try program.type(keys)
      try program.wait(until: "the edit is shown") { isAnswered(chain, on: $0) }
      note(chain)
      let end = ContinuousClock.now + .microseconds(pick(0...500_000))
      let flood = ["lh", "jk", "?jk?", "\u{1}"][pick(0...3)]
      try program.flood(with: flood, until: "its time is over") { ContinuousClock.now > end }
    }
  }

  /// Removes an edit that was typed only in part.
  private mutating func dropLast(of chain: Int) {
    chains[chain].names.removeLast()
    chains[chain].seen.removeLast()
    if chains[chain].names.isEmpty { chains.remove(at: chain) }
  }

  private mutating func nextEdit() -> (chain: Int, keys: String) {
    count += 1
    let kind = selected == nil ? 0 : pick(0...5)
    if let selected, kind == 1 || kind == 2 {
      chains[selected].change(to: "Renamed\(count)x")
      return (selected, "i\u{15}Renamed\(count)x\r")
    }
    if let selected, kind == 3 {
      chains[selected].change(to: nil)
      self.selected = nil
      return (selected, "d")
    }
    chains.append(.added("Added\(count)x"))
    selected = chains.count - 1
    return (chains.count - 1, "oAdded\(count)x\r\r")
  }

  /// Whether an edit is on the screen and no prompt is open.
  private func isAnswered(_ chain: Int, on screen: TerminalEmulator) -> Bool {
    let names = chains[chain].names
    guard !screen.contains("Enter accepts"), !screen.contains("Enter adds") else { return false }
    if let name = names[names.count - 1] { return screen.contains(name) }
    let gone = names[names.count - 2] ?? ""
    return !screen.lines.dropLast().contains { $0.contains(gone) }
  }

  private mutating func note(_ chain: Int) {
    chains[chain].seen[chains[chain].seen.count - 1] = ContinuousClock.now
  }

  private mutating func save() throws {
    try program.type("w")
    try program.wait(for: "Saved \(Self.file)")
    for index in chains.indices { chains[index].saved = chains[index].seen(by: .now) }
  }

  private mutating func writeAsAnother() throws {
    count += 1
    try AnotherWriter.add("Other\(count)x", to: folder.path(Self.file))
    others.append("Other\(count)x")
    // Mostly do not wait, so that the merge may happen at any time.
    if pick(0...2) == 0 { try program.wait(for: "Other\(count)x") }
  }

  /// Waits, and notes an edit that appears meanwhile.
  private mutating func pass(microseconds: Int, watching chain: Int? = nil) {
    let end = ContinuousClock.now + .microseconds(microseconds)
    while ContinuousClock.now < end {
      program.takeOutput()
      if let chain, chains[chain].seen.last == .some(nil), isAnswered(chain, on: program.screen) {
        note(chain)
      }
    }
  }

  // MARK: Checking

  private func look(_ name: String) throws -> Outcome {
    var outcome = Outcome(rounds: 1)
    let bytes = Array(try folder.text(Self.file).utf8)
    let file: JourneyMap
    do {
      file = try JourneyMap.read(bytes).map
    } catch {
      outcome.faults.append("\(name): the file is not a map: \(error)")
      return outcome
    }
    if file.bytes != bytes { outcome.faults.append("\(name): the file is not as the program writes it") }
    let inFile = Set(file.touchpointNames)
    for chain in chains {
      if let force = chain.inForce(in: inFile), force >= chain.saved { continue }
      outcome.faults.append("\(name): \(chain.names) was saved and is not in \(inFile)")
    }
    let brought = try bringBack(file, &outcome, name)
    if Set(brought.touchpointNames).count != brought.touchpointNames.count {
      outcome.faults.append("\(name): a name occurs twice: \(brought.touchpointNames)")
    }
    compare(Set(brought.touchpointNames), &outcome, name)
    return outcome
  }

  /// The map in the file with the recovered edits.
  private func bringBack(
    _ file: JourneyMap, _ outcome: inout Outcome, _ name: String
  ) throws -> JourneyMap {
    let state = folder.home + "/.local/state/sendero"
    let copies = RecoveryFolder(stateFolder: state).abandoned()
    guard let copy = copies.first else { return file }
    outcome.copies = 1
    if copies.count > 1 { outcome.faults.append("\(name): \(copies.count) copies") }
    let printed = try ProgramRun(
      [TerminalSession.programPath, "recover", "--print", "1"], in: folder.work,
      environment: folder.environment())
    if printed.status != 0 || Array(printed.output.utf8) != copy.copy.map.bytes {
      outcome.faults.append("\(name): recover --print gives something else: \(printed.errors)")
    }
    guard usesEditor else {
      return JourneyMap.merging(
        base: copy.copy.base ?? file, ours: file, theirs: copy.copy.map, preferring: .theirs
      ).map
    }
    let editor = try ProgramOnTerminal(["sendero", Self.file], in: folder)
    try editor.wait(for: "r recover")
    try editor.type("r")
    try editor.wait(until: "the edits are recovered") {
      $0.contains("Recovered") || $0.contains("already") || $0.contains("Nothing")
    }
    try editor.type(":wq\r")
    let ending = try editor.waitForEnd()
    if ending.status != 0 { outcome.faults.append("\(name): recovering ended with \(ending)") }
    if !RecoveryFolder(stateFolder: state).abandoned().isEmpty {
      outcome.faults.append("\(name): a copy was left after its edits were saved")
    }
    outcome.recovered = 1
    return try JourneyMap.read(Self.file, in: folder)
  }

  private func compare(_ names: Set<String>, _ outcome: inout Outcome, _ name: String) {
    for other in others where !names.contains(other) {
      outcome.faults.append("\(name): \(other), which another program wrote, is gone")
    }
    for chain in chains {
      guard let force = chain.inForce(in: names) else {
        outcome.faults.append("\(name): more than one of \(chain.names) in \(names)")
        continue
      }
      let promised = chain.seen(by: killed - .milliseconds(200))
      let seen = chain.seen(by: killed)
      let isNew = chain.names.first != "Poster" && chain.names.first != "Web page"
      let start = isNew ? 0 : 1
      outcome.promised += promised - min(start, promised)
      outcome.seen += seen - min(start, seen)
      outcome.lost += max(0, seen - force)
      if promised > force {
        outcome.broken += promised - force
        outcome.faults.append("\(name): of \(chain.names) only \(force) of \(promised) are in \(names)")
      }
    }
  }
}
