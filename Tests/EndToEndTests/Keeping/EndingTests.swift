import Foundation
import SenderoCore
import TestSupport
import Testing

/// Whichever way a session ends, the edits are stored and the terminal is restored.
struct EndingTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  struct Signal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let number: Int32
  }

  static let signals = [
    Signal(testDescription: "SIGTERM", number: SIGTERM), Signal(testDescription: "SIGHUP", number: SIGHUP),
    Signal(testDescription: "SIGINT", number: SIGINT), Signal(testDescription: "SIGQUIT", number: SIGQUIT),
    Signal(testDescription: "SIGSEGV", number: SIGSEGV), Signal(testDescription: "SIGABRT", number: SIGABRT),
    Signal(testDescription: "SIGILL", number: SIGILL), Signal(testDescription: "SIGBUS", number: SIGBUS),
    Signal(testDescription: "SIGFPE", number: SIGFPE), Signal(testDescription: "SIGTRAP", number: SIGTRAP),
  ]

  @Test(arguments: signals) func aSignalEndsIt(_ signal: Signal) throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    #expect(program.settings != program.settingsBefore, "The program has not changed the terminal.")
    #expect(program.screen.modes.isSuperset(of: [1000, 1002, 1006, 1049, 2004]))
    try program.add("Added kept")
    program.send(signal: signal.number)
    let ending = try program.waitForEnd()
    #expect(ending.signal == signal.number && ending.status == nil)
    #expect(program.settings == program.settingsBefore)
    #expect(program.isGivenBack, "\(program.screen.modes)")
    #expect(program.screen.surprises.isEmpty)
    let output = String(decoding: program.transcript, as: UTF8.self).components(separatedBy: "\u{1B}[?1049l")
    #expect(output.count == 2)
    #expect(output.last?.contains("unsaved edits are stored in \(folder.home)/.local/state/sendero") == true)
    #expect(folder.abandonedNames.contains("Added kept"))
    #expect(try folder.text("map.journey.json").utf8.elementsEqual(Maps.small))
  }

  @Test(arguments: signals.prefix(2)) func withNothingUnsavedNothingIsSaid(_ signal: Signal) throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    program.send(signal: signal.number)
    #expect(try program.waitForEnd().signal == signal.number)
    #expect(program.settings == program.settingsBefore && program.isGivenBack)
    #expect(!String(decoding: program.transcript, as: UTF8.self).contains("sendero:"))
    #expect(folder.abandoned.isEmpty)
  }

  struct HangUp: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let isControlling: Bool
  }

  @Test(arguments: [
    HangUp(testDescription: "with SIGHUP", isControlling: true),
    HangUp(testDescription: "without a signal", isControlling: false),
  ])
  func theOtherSideGoes(_ row: HangUp) throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder, isControlling: row.isControlling)
    try program.add("Added kept")
    program.hangUp()
    let ending = try program.waitForEnd(reading: false)
    #expect(ending.status == 128 + SIGHUP || row.isControlling && ending.signal == SIGHUP)
    #expect(folder.abandonedNames.contains("Added kept"))
  }

  @Test(arguments: signals.prefix(4)) func aStalledTerminalHoldsNothingUp(_ signal: Signal) throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    program.stall()
    try program.type("oAdded kept\r\r")
    let sessions = folder.home + "/.local/state/sendero/recovery"
    try waitUntil("the edit is on the disk") { folder.holds("Added kept", in: sessions) }
    program.send(signal: signal.number)
    // The program ends although its output is never read.
    let ending = try program.waitForEnd(reading: false)
    #expect(ending.signal == signal.number)
    #expect(program.settings == program.settingsBefore)
    #expect(folder.abandonedNames.contains("Added kept"))
  }

  /// This shell does not change the settings of the terminal.
  @Test func aStopGivesTheTerminalBackForAWhile() throws {
    try folder.write(Maps.small, to: "map.journey.json")
    let script = #"set -m; "$@"; echo stopped; read line; fg; echo over; read line"#
    let shell = try ProgramOnTerminal(
      ["sh", "-c", script, "sh", TerminalSession.programPath, "map.journey.json"], in: folder)
    try shell.wait(for: "Web page")
    try shell.add("Added kept")
    let children = "/proc/\(shell.process)/task/\(shell.process)/children"
    let child = try #require(
      Int32(try String(contentsOfFile: children, encoding: .utf8).split(separator: " ").first ?? ""))
    kill(child, SIGTSTP)
    try shell.wait(for: "stopped")
    #expect(shell.settings == shell.settingsBefore)
    #expect(shell.isGivenBack, "\(shell.screen.modes)")
    try shell.type("\r")
    try shell.wait(until: "the map is shown again") {
      $0.modes.isSuperset(of: [1000, 1002, 1006, 1049, 2004]) && $0.contains("● unsaved")
    }
    // SIGCONT without a stop before it.
    kill(child, SIGCONT)
    try shell.add("Another")
    try shell.type(":wq\r", thenWaitFor: "over")
    #expect(shell.settings == shell.settingsBefore && shell.isGivenBack)
    #expect(try JourneyMap.read("map.journey.json", in: folder).touchpointNames.contains("Another"))
  }

  struct WayOut: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: [String]
    let isSaved: Bool
  }

  static let waysOut = [
    WayOut(testDescription: ":q!", keys: [":q!\r"], isSaved: false),
    WayOut(testDescription: ":wq", keys: [":wq\r"], isSaved: true),
    WayOut(testDescription: ":x", keys: [":x\r"], isSaved: true),
    WayOut(testDescription: "q and d", keys: ["q", "There are unsaved edits.", "d"], isSaved: false),
    WayOut(testDescription: "q and s", keys: ["q", "There are unsaved edits.", "s"], isSaved: true),
    WayOut(
      testDescription: "Ctrl-C and d", keys: ["\u{3}", "There are unsaved edits.", "d"], isSaved: false),
    WayOut(testDescription: "w and q", keys: ["w", "Saved map.journey.json", "q"], isSaved: true),
  ]

  @Test(arguments: waysOut) func leavingLeavesNothingBehind(_ way: WayOut) throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try program.add("Added kept")
    try program.type(way.keys[0])
    if way.keys.count > 1 {
      try program.wait(for: way.keys[1])
      try program.type(way.keys[2])
    }
    #expect(try program.waitForEnd().status == 0)
    #expect(program.settings == program.settingsBefore)
    #expect(program.isGivenBack, "\(program.screen.modes)")
    let names = try JourneyMap.read("map.journey.json", in: folder).touchpointNames
    #expect(names.contains("Added kept") == way.isSaved)
    #expect(folder.abandoned.isEmpty)
    let output = String(decoding: program.transcript, as: UTF8.self)
    #expect(output.contains("sendero: the discarded edits are stored for a day") == !way.isSaved)
    #expect(folder.discarded.count == (way.isSaved ? 0 : 1))
  }
}
