import Foundation
import SenderoCore
import TestSupport

extension ProgramOnTerminal {
  /// Opens the small map, with these arguments beside it.
  static func editingSmallMap(
    in folder: TestFolder, isControlling: Bool = true, variables: [String: String] = [:]
  ) throws -> ProgramOnTerminal {
    try folder.write(Maps.small, to: "map.journey.json")
    let program = try ProgramOnTerminal(
      ["sendero", "map.journey.json"], in: folder, isControlling: isControlling, variables: variables)
    try program.wait(for: "Web page")
    return program
  }

  /// Adds a touchpoint below the selected one and waits until that is answered.
  func add(_ name: String) throws {
    try type("o\(name)\r\r")
    try wait(until: "“\(name)” is added") { $0.contains(name) && !$0.contains("Enter adds") }
  }

  /// Presses a key that does nothing until a problem has been on the screen for long enough to be taken away.
  ///
  /// One key at a time: the next one would take away the message that follows.
  func dismiss(_ problem: String) throws {
    let deadline = ContinuousClock.now + .patience
    while screen.contains(problem) {
      guard ContinuousClock.now < deadline else { throw failure("“\(problem)” stays.") }
      try type("\u{C}")
      try settle()
    }
  }

  /// Presses keys and waits for what they bring to the screen.
  func type(_ keys: String, thenWaitFor text: String) throws {
    try type(keys)
    try wait(for: text)
  }

  /// Whether the terminal is as a shell wants it: its own screen, the cursor seen, no mouse, no marks around pastes.
  var isGivenBack: Bool { screen.modes.contains(25) && screen.modes.isSubset(of: [7, 25]) }
}

extension TerminalEmulator {
  /// Whether a text is anywhere but on the last line, where messages quote it.
  func shows(_ text: String) -> Bool { lines.dropLast().contains { $0.contains(text) } }
}

extension TestFolder {
  /// Whether a text is in any file in a folder, or below it.
  func holds(_ text: String, in folder: String) -> Bool {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return false }
    return names.contains { name in
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return false }
      return String(decoding: data, as: UTF8.self).contains(text)
    }
  }

  /// The edits that sessions left behind and that their users did not discard.
  var abandoned: [FoundRecovery] { kept.filter { !$0.copy.isDiscarded } }

  /// The edits that users discarded.
  var discarded: [FoundRecovery] { kept.filter(\.copy.isDiscarded) }

  private var kept: [FoundRecovery] {
    RecoveryFolder(stateFolder: home + "/.local/state/sendero").abandoned()
  }

  /// The touchpoints in the newest of the edits that sessions left behind.
  var abandonedNames: [String] { abandoned.first?.copy.map.touchpointNames ?? [] }
}
