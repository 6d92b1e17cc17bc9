import SenderoCore
import TestSupport

/// One of several programs that edit a map live while others are killed, with its edits.
struct ChaosEditor {
  let program: ProgramOnTerminal
  let name: String
  /// The folder of its recovery copies; each program has its own, like a separate user.
  let stateFolder: String
  /// The touchpoints that it has added, each with its successive names.
  private(set) var chains: [NameChain] = []
  /// The number of edits.
  private(set) var count = 0
  /// Whether the last edit is still missing on the screen.
  private(set) var isWaiting = false
  /// The time at which the last edit was typed.
  private(set) var typed = ContinuousClock.now
  /// The time until which it is stopped; `nil` while it runs.
  var stoppedUntil: ContinuousClock.Instant?
  /// The time of its next edit.
  var nextEdit = ContinuousClock.now

  /// Starts a program.
  init(_ number: Int, of file: String, in folder: TestFolder) throws {
    name = "E\(number)"
    stateFolder = folder.home + "/state-\(number)"
    program = try ProgramOnTerminal(
      ["sendero", "--together", "live", "--as", name, file], in: folder,
      variables: ["XDG_STATE_HOME": stateFolder])
    try program.wait(for: "Third")
    try program.type(String(repeating: "l", count: number % 3))
  }

  /// Types a new touchpoint, or a new name for the last one.
  mutating func edit(adds: Bool) throws {
    count += 1
    let name = "\(self.name)n\(count)x"
    if adds || chains.isEmpty {
      chains.append(.added(name))
      try program.type("o\(name)\r\r")
    } else {
      chains[chains.count - 1].change(to: name)
      try program.type("i\u{15}\(name)\r")
    }
    isWaiting = true
    typed = .now
  }

  /// Checks whether the last edit is on the screen and no prompt is open.
  mutating func look() {
    program.takeOutput()
    guard isWaiting, let chain = chains.last, let name = chain.names.last ?? nil else { return }
    guard program.screen.contains(name), !program.screen.contains("Enter accepts"),
      !program.screen.contains("Enter adds")
    else { return }
    chains[chains.count - 1].seen[chain.seen.count - 1] = .now
    isWaiting = false
  }

  /// The recovery copies that it has left.
  var copies: [JourneyMap] {
    RecoveryFolder(stateFolder: stateFolder + "/sendero").abandoned().map(\.copy.map)
  }
}
