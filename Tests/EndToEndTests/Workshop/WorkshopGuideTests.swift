import Foundation
import SenderoCore
import TestSupport
import Testing

/// The time limit for a command of the guide, on a machine that runs all other tests at the same time.
private let patience = Duration.seconds(120)

/// Every command in `docs/workshop.md`, run in the order of the page.
@Suite(
  .enabled(
    if: WorkshopHost.isPossible, "Namespaces, overlays, sshd or apt-get are missing."))
struct WorkshopGuideTests {
  /// The blocks of shell commands in a page.
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
    let package = try DebianPackage.built.get().path
    try FileManager.default.copyItem(
      atPath: package, toPath: folder.path((package as NSString).lastPathComponent))
    let blocks = Self.blocks(of: try Repository.text("docs/workshop.md"))
    let results =
      "cp /srv/maps/*.json maps.json; cp /srv/guests/*.json guests.json; stat -c '%G %a' /srv/maps/*.json"
    let host = try WorkshopHost(running: blocks, last: results, in: folder).terminal
    var added = 0
    for (number, block) in blocks.enumerated() {
      // Read the transcript, since the next block may have cleared the screen.
      let mark = "== \(number) =="
      try host.wait(until: "the output has “\(mark)”", timeout: patience) { _ in
        host.transcript.contains(mark)
      }
      for line in block.split(separator: "\n") {
        if line.hasPrefix("passwd ") {
          try host.enterPassword(after: "New password:")
          try host.enterPassword(after: "Retype new password:")
        } else if line.hasPrefix("ssh ") {
          if added == 0 {
            try host.wait(for: "Are you sure you want to continue connecting", timeout: patience)
            try host.type("yes\r")
          }
          try host.enterPassword(after: "'s password:")
          added += 1
          try edit("Added \(added)", host)
        } else if line.hasPrefix("sendero --read-only --follow ") {
          try leave(host)
        }
      }
    }
    try host.wait(for: "== done ==", timeout: patience)
    #expect(host.screen.contains("workshop 664"))
    #expect(try host.waitForEnd().status == 0)
    #expect(blocks.count > 10 && added == 3)
    let names = try ["maps.json", "guests.json"].map { try JourneyMap.read($0, in: folder).touchpointNames }
    #expect(Set(names[0]).isSuperset(of: ["Added 1", "Added 2"]))
    #expect(names[1].contains("Added 3"))
  }

  /// Adds a touchpoint in the editor, saves and leaves.
  private func edit(_ name: String, _ host: ProgramOnTerminal) throws {
    try host.wait(until: "the map is open") { $0.modes.contains(1049) && $0.contains("? help") }
    try host.add(name)
    try host.type("w", thenWaitFor: "Saved")
    try leave(host)
  }

  /// Waits until the map is open, and leaves.
  private func leave(_ host: ProgramOnTerminal) throws {
    try host.wait(until: "the map is open") { $0.modes.contains(1049) && $0.contains("? help") }
    try host.type("q")
    try host.wait(until: "the editor has ended") { !$0.modes.contains(1049) }
  }
}

extension ProgramOnTerminal {
  /// Types the password at its prompt.
  ///
  /// It waits until the prompt turns echo off, since input that was typed before is dropped.
  fileprivate func enterPassword(after text: String) throws {
    try wait(until: "the screen has “\(text)” and shows no input", timeout: patience) {
      $0.contains(text) && settings != settingsBefore
    }
    try type("correct-horse\r")
  }
}
