import Foundation
import SenderoCore
import TestSupport

extension ProgramOnTerminal {
  /// Opens the small map.
  static func editingSmallMap(
    in folder: TestFolder, isControlling: Bool = true, variables: [String: String] = [:]
  ) throws -> ProgramOnTerminal {
    try folder.write(Maps.small, to: "map.journey.json")
    let program = try ProgramOnTerminal(
      ["sendero", "map.journey.json"], in: folder, isControlling: isControlling, variables: variables)
    try program.wait(for: "Web page")
    return program
  }

  /// Adds a touchpoint below the selected one and waits until it appears.
  func add(_ name: String) throws {
    try type("o\(name)\r\r")
    try wait(until: "“\(name)” is added") { $0.contains(name) && !$0.contains("Enter adds") }
  }

  /// Presses a key without effect until the program removes a problem from the screen.
  ///
  /// It waits after each key, since the next key would remove the message that follows.
  func dismiss(_ problem: String) throws {
    let deadline = ContinuousClock.now + .patience
    while screen.contains(problem) {
      guard ContinuousClock.now < deadline else { throw failure("“\(problem)” stays.") }
      try type("\u{C}")
      try settle()
    }
  }

  /// Presses keys and waits for a text on the screen.
  func type(_ keys: String, thenWaitFor text: String) throws {
    try type(keys)
    try wait(for: text)
  }

  /// Whether the modes of the terminal are reset: main screen, visible cursor, no mouse, no marks around pastes.
  var isGivenBack: Bool { screen.modes.contains(25) && screen.modes.isSubset(of: [7, 25]) }
}

extension TerminalEmulator {
  /// Whether a text is anywhere but on the last line, where messages quote it.
  func shows(_ text: String) -> Bool { lines.dropLast().contains { $0.contains(text) } }
}

extension TestFolder {
  /// Whether any file in a folder or its subfolders contains a text.
  func holds(_ text: String, in folder: String) -> Bool {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return false }
    return names.contains { name in
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return false }
      return String(decoding: data, as: UTF8.self).contains(text)
    }
  }

  /// The recovery copies of ended sessions that users did not discard.
  var abandoned: [FoundRecovery] { kept.filter { !$0.copy.isDiscarded } }

  /// The recovery copies that users discarded.
  var discarded: [FoundRecovery] { kept.filter(\.copy.isDiscarded) }

  private var kept: [FoundRecovery] {
    RecoveryFolder(stateFolder: home + "/.local/state/sendero").abandoned()
  }

  /// The touchpoints in the newest recovery copy.
  var abandonedNames: [String] { abandoned.first?.copy.map.touchpointNames ?? [] }
}
