import Foundation
import SenderoCore
import TestSupport
import Testing

/// Over a real ssh whose client is killed, edits that were shown are offered when the map is opened again.
@Suite(.enabled(if: SecureShell.isPossible, "There is no sshd; install openssh-server."))
struct BrokenConnectionTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func noEditIsLost() throws {
    var generator = SeededGenerator.fromEnvironment(default: 22)
    let shell = try SecureShell(in: folder)
    var edits = 0
    for round in 1...20 {
      let name = "map\(round).journey.json"
      try folder.write(Maps.small, to: name)
      let command = SecureShell.command([TerminalSession.programPath, name], in: folder)
      let client = try shell.connect("echo $$ > '\(folder.path("process"))'; " + command)
      try client.wait(for: "Web page")
      let program = try #require(Int32(folder.text("process").split(separator: "\n").first ?? ""))
      let names = (1...Int.random(in: 1...4, using: &generator)).map { "Added \(round) \($0)" }
      for name in names { try client.add(name) }
      edits += names.count
      client.send(signal: SIGKILL)
      _ = try client.waitForEnd(reading: false)
      try waitUntil("the program has ended with its line") { kill(program, 0) != 0 }
      let editor = try ProgramOnTerminal(["sendero", name], in: folder)
      try editor.wait(for: "Unsaved edits of")
      try editor.type("r", thenWaitFor: "Recovered \(names.count) change")
      try editor.type(":wq\r")
      #expect(try editor.waitForEnd().status == 0)
      let saved = Set(try JourneyMap.read(name, in: folder).touchpointNames)
      #expect(saved == Set(names + ["Poster", "Web page", "Call"]))
      #expect(folder.abandoned.isEmpty)
    }
    print("20 connections cut, \(edits) edits answered, all of them there.")
  }

  @Test func aForcedCommandLeadsNowhereElse() throws {
    let secret = "{\"secret\": true}\n"
    try folder.write(secret, to: folder.root + "/secret.json")
    try folder.write(Maps.small, to: "map.journey.json")
    for (link, target) in ["out.json": "../secret.json", "new.json": "../made.json", "up": ".."] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(link), withDestinationPath: target)
    }
    let forced = SecureShell.command(
      [TerminalSession.programPath, "map.journey.json", "--restricted", folder.work], in: folder,
      ["EDITOR": "touch \(folder.root)/edited"])
    let shell = try SecureShell(in: folder, forced: forced)
    let client = try shell.connect("touch '\(folder.root)/shelled'")
    try client.wait(for: "Web page")
    try client.add("Mine")
    for path in ["/etc/passwd", "../secret.json", "out.json", "up/secret.json"] {
      // If all keys arrived at once, they would be taken for pasted text.
      try client.type(":e! \(path)", thenWaitFor: ":e! \(path)")
      try client.type("\r", thenWaitFor: "lies outside the folder")
      try client.dismiss("lies outside")
    }
    for path in ["../made.json", "out.json", "new.json", "up/made.json", "\(folder.root)/made.json"] {
      for command in ["w", "w!"] {
        try client.type(":\(command) \(path)", thenWaitFor: ":\(command) \(path)")
        try client.type("\r", thenWaitFor: "lies outside the folder")
        try client.dismiss("lies outside")
      }
    }
    try client.type("\r", thenWaitFor: "Expectation")
    try client.type("e", thenWaitFor: "No other program can be started")
    try client.dismiss("No other program can be started")
    try client.type("\u{1B}", thenWaitFor: "o add")
    try client.type(":wq\r")
    #expect(try client.waitForEnd().status == 0)
    #expect(try JourneyMap.read("map.journey.json", in: folder).touchpointNames.contains("Mine"))
    #expect(try folder.text("../secret.json") == secret)
    for name in ["made.json", "edited", "shelled"] { #expect(!folder.has("../" + name)) }
  }
}
