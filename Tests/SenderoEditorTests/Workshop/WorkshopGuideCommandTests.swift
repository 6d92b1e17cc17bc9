import Foundation
import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The commands in `docs/workshop.md`, run in the order of the page in a workshop of three.
struct WorkshopGuideCommandTests {
  /// The lines of the code blocks that contain commands of the editor.
  private static func commands() throws -> [String] {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../docs/workshop.md"), encoding: .utf8)
    var commands: [String] = []
    var isInside = false
    for line in page.split(separator: "\n") {
      if line == "```sendero" {
        isInside = true
      } else if line == "```" {
        isInside = false
      } else if isInside {
        commands.append(String(line))
      }
    }
    return commands
  }

  @Test func everyCommandCanBeRun() throws {
    let map = BoardNotation.map("A: [a?] b- | B: c+").map
    var session = WorkshopSession(map, size: Size(width: 120, height: 40))
    let commands = try Self.commands()
    #expect(commands.count > 15)
    for command in commands {
      // Leave the screen and the prompt of the previous command.
      try session.play("Esc Esc Esc")
      if command.hasPrefix(":merge") { try session.play("V j") }
      try session.play(": \"\(command.dropFirst())\" Enter")
      let message = session.editor.message
      #expect(message?.kind != .problem, "\(command): \(message?.text.english ?? "")")
      #expect(session.editor.prompt?.input(for: .command) == nil, "\(command) is not accepted.")
    }
  }
}
