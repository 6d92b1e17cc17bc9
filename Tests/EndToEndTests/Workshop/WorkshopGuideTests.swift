import Foundation
import SenderoCore
import TestSupport
import Testing

/// Every command of `docs/workshop.md`, run in the order of the page, as a reader does.
@Suite(
  .enabled(
    if: WorkshopHost.isPossible, "This machine gives no namespaces or overlays, or has no sshd or apt-get."))
struct WorkshopGuideTests {
  private static let password = "correct-horse"

  /// The blocks of shell in a page.
  static func blocks(of page: String) -> [String] {
    var blocks: [String] = []
    var block: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```sh" {
        block = []
      } else if line == "```", let lines = block {
        blocks.append(lines.joined(separator: "\n"))
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  @Test func everyCommandWorks() throws {
    let folder = try TestFolder()
    _ = try DebianPackage.build(in: folder.work, folder)
    let blocks = Self.blocks(of: try Repository.text("docs/workshop.md"))
    let results =
      "cp /srv/maps/*.json maps.json; cp /srv/guests/*.json guests.json; stat -c '%G %a' /srv/maps/*.json"
    let host = try WorkshopHost(running: blocks, last: results, in: folder).terminal
    var added = 0
    for (number, block) in blocks.enumerated() {
      try host.wait(for: "== \(number) ==")
      for line in block.split(separator: "\n") {
        if line.hasPrefix("passwd ") {
          try host.type(Self.password + "\r", after: "New password:")
          try host.type(Self.password + "\r", after: "Retype new password:")
        } else if line.hasPrefix("ssh ") {
          if added == 0 { try host.type("yes\r", after: "Are you sure you want to continue connecting") }
          try host.type(Self.password + "\r", after: "'s password:")
          added += 1
          try edit("Added \(added)", host)
        }
      }
    }
    try host.wait(for: "== done ==")
    #expect(host.screen.contains("workshop 664"))
    #expect(try host.waitForEnd().status == 0)
    #expect(blocks.count > 10 && added == 3)
    let names = try ["maps.json", "guests.json"].map { try JourneyMap.read($0, in: folder).touchpointNames }
    #expect(Set(names[0]).isSuperset(of: ["Added 1", "Added 2"]))
    #expect(names[1].contains("Added 3"))
  }

  /// Does in the editor what a participant does, and leaves.
  private func edit(_ name: String, _ host: ProgramOnTerminal) throws {
    try host.wait(until: "the map is open") { $0.modes.contains(1049) && $0.contains("? help") }
    try host.add(name)
    try host.type("w", thenWaitFor: "Saved")
    try host.type("q")
    try host.wait(until: "the editor has ended") { !$0.modes.contains(1049) }
  }
}

extension ProgramOnTerminal {
  /// Waits until a text is on the screen, and types.
  fileprivate func type(_ keys: String, after text: String) throws {
    try wait(for: text)
    try type(keys)
  }
}
