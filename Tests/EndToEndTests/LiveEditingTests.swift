import Foundation
import SenderoCore
import TestSupport
import Testing

/// Several editors of one live map, each on its own terminal: every edit reaches the others at once.
struct LiveEditingTests {
  private let folder: TestFolder
  private static let file = "map.journey.json"

  init() throws {
    folder = try TestFolder()
    try folder.write(Maps.small, to: Self.file)
  }

  private func join(_ name: String, _ arguments: String...) throws -> ProgramOnTerminal {
    let program = try ProgramOnTerminal(
      ["sendero", "--together", "live", "--as", name] + arguments + [Self.file], in: folder)
    try program.wait(for: "Web page")
    return program
  }

  /// Starts two editors, and waits until each shows the other.
  private func pair() throws -> (ProgramOnTerminal, ProgramOnTerminal) {
    let ana = try join("Ana")
    try waitForLog { $0.contains("Ana") }
    let luis = try join("Luis")
    try ana.wait(for: "Luis")
    return (ana, luis)
  }

  private func waitForLog(_ condition: (String) -> Bool) throws {
    var log: String?
    do {
      try waitUntil("the log is there") {
        log = try? folder.text(".\(Self.file).live")
        return condition(log ?? "")
      }
    } catch {
      throw SystemFailure("\(error) It is: \(log ?? "missing")")
    }
  }

  private var names: [String] {
    get throws { try JourneyMap.read(Self.file, in: folder).touchpointNames }
  }

  private func leave(_ programs: ProgramOnTerminal...) throws {
    for program in programs {
      try program.type("q")
      #expect(try program.waitForEnd().status == 0)
    }
  }

  @Test func anEditAppearsWithoutAKey() throws {
    let (ana, luis) = try pair()
    try ana.add("From Ana")
    try luis.wait(for: "From Ana")
    try luis.add("From Luis")
    try ana.wait(for: "From Luis")
    try waitUntil("the file has both") { try Set(names).isSuperset(of: ["From Ana", "From Luis"]) }
    try leave(ana, luis)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.work).filter { $0.contains("live") } == [])
  }

  @Test func oneUndoesOnlyOnesOwnEdit() throws {
    let (ana, luis) = try pair()
    try ana.add("From Ana")
    try luis.wait(for: "From Ana")
    try luis.add("From Luis")
    try ana.wait(for: "From Luis")
    try ana.type("u")
    try luis.wait(until: "Ana's edit is gone") { !$0.shows("From Ana") && $0.shows("From Luis") }
    try leave(ana, luis)
    #expect(try names.contains("From Luis") && !names.contains("From Ana"))
  }

  @Test func whatIsBeingTypedIsNotChangedAndBothAreTold() throws {
    let (ana, luis) = try pair()
    for (program, name) in [(ana, "Ana"), (luis, "Luis")] {
      try program.type("i", thenWaitFor: "Enter accepts")
      try program.type("\u{15}Typed by \(name)", thenWaitFor: "Typed by \(name)")
    }
    try luis.type("\r")
    // The edit whose record comes later wins.
    try waitForLog { $0.contains("Typed by Luis") }
    try ana.settle()
    #expect(ana.screen.contains("Typed by Ana"))
    try ana.type("\r")
    try luis.wait(for: "Typed by Ana")
    for program in [ana, luis] {
      try program.wait(for: "1 conflict")
    }
    try leave(ana, luis)
    #expect(try names.contains("Typed by Ana"))
  }

  @Test func whoIsKilledDisappears() throws {
    let (ana, luis) = try pair()
    try luis.add("From Luis")
    try ana.wait(for: "From Luis")
    luis.send(signal: SIGKILL)
    try waitForLog { $0.contains("\"message\":\"left\"") }
    try leave(ana)
    #expect(try names.contains("From Luis"))
  }

  @Test func whatAProgramWritesToTheFileComesIn() throws {
    let (ana, luis) = try pair()
    try ana.add("From Ana")
    try waitUntil("the file has it") { try names.contains("From Ana") }
    try AnotherWriter.add("By a script", to: folder.path(Self.file), stage: 0)
    for program in [ana, luis] { try program.wait(for: "By a script") }
    try leave(ana, luis)
    #expect(try Set(names).isSuperset(of: ["From Ana", "By a script"]))
  }

  @Test func editsOfASessionThatWasKilledAreInTheFileNextTime() throws {
    let (ana, luis) = try pair()
    try ana.add("From Ana")
    try luis.wait(for: "From Ana")
    for program in [ana, luis] { program.send(signal: SIGKILL) }
    for program in [ana, luis] { _ = try program.waitForEnd() }
    let next = try join("Eva")
    try next.wait(for: "From Ana")
    try leave(next)
    #expect(try names.contains("From Ana"))
  }

  @Test func aHangUpKeepsWhatWasTyped() throws {
    let (ana, luis) = try pair()
    try ana.add("From Ana")
    try ana.type("oHalf a name")
    try ana.wait(for: "Half a name")
    ana.hangUp()
    _ = try ana.waitForEnd()
    try luis.wait(for: "From Ana")
    try leave(luis)
    #expect(folder.abandonedNames.contains("Half a name"))
  }

  @Test func openingAsksHow() throws {
    let ana = try join("Ana")
    try waitForLog { $0.contains("Ana") }
    let luis = try ProgramOnTerminal(["sendero", "--as", "Luis", Self.file], in: folder)
    try luis.wait(for: "Ana has this map open")
    try luis.type("r")
    try ana.wait(for: "Luis")
    try luis.type("oNo")
    try luis.wait(for: "only watch")
    try ana.add("From Ana")
    try luis.wait(for: "From Ana")
    try leave(ana, luis)
  }

  @Test func openingAgainDoesNotAskOfOneself() throws {
    let ana = try ProgramOnTerminal(["sendero", "--as", "Ana", Self.file], in: folder)
    try ana.wait(for: "Web page")
    try waitForLog { $0.contains("Ana") }
    try ana.type(":e!\r")
    try ana.wait(until: "the prompt is closed") { !$0.contains(":e!") }
    try ana.add("From Ana alone")
    try ana.type("w", thenWaitFor: "Saved")
    try leave(ana)
  }

  @Test func openingAgainStaysLive() throws {
    let (ana, luis) = try pair()
    try luis.add("From Luis")
    try ana.wait(for: "From Luis")
    try ana.type(":e!\r")
    try ana.wait(until: "the prompt is closed") { !$0.contains(":e!") && $0.contains("From Luis") }
    try luis.add("Again from Luis")
    try ana.wait(for: "Again from Luis")
    try ana.add("Again from Ana")
    try luis.wait(for: "Again from Ana")
    try leave(ana, luis)
  }

  @Test func whoReadsFirstSeesTheOthersComeLater() throws {
    let reader = try join("Eva", "--read-only")
    let ana = try join("Ana")
    try reader.wait(for: "Ana")
    try ana.add("From Ana")
    try reader.wait(for: "From Ana")
    try leave(ana, reader)
  }

  @Test func whoEditsApartSaves() throws {
    let (ana, luis) = try pair()
    let eva = try ProgramOnTerminal(["sendero", "--together", "apart", Self.file], in: folder)
    try eva.wait(for: "Web page")
    try ana.add("From Ana")
    try eva.wait(for: "From Ana")
    try eva.add("From Eva")
    try eva.type("w")
    for program in [ana, luis] { try program.wait(for: "From Eva") }
    try leave(ana, luis, eva)
  }

  @Test func aLogThatIsDeletedIsMadeAnew() throws {
    let (ana, luis) = try pair()
    try ana.add("From Ana")
    try luis.wait(for: "From Ana")
    try FileManager.default.removeItem(atPath: folder.path(".\(Self.file).live"))
    try waitForLog { $0.contains("Ana") && $0.contains("Luis") }
    try luis.add("Later")
    try ana.wait(for: "Later")
    try leave(ana, luis)
    #expect(try Set(names).isSuperset(of: ["From Ana", "Later"]))
  }
}
