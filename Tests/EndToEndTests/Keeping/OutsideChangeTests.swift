import Foundation
import SenderoCore
import TestSupport
import Testing

/// External changes to the file of an open map appear at once, and no edit is lost.
struct OutsideChangeTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let file = "map.journey.json"

  /// The way in which a program writes a file.
  enum Way: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case renamedOver = "replaced by renaming a new file, as vim does"
    case inPlace = "truncated and written, as the shell does"
    case removedAndMade = "removed and created again, as git does"
    case backedUp = "renamed and created again, as editors with backups do"
    case sendero = "as this program does"

    var testDescription: String { rawValue }

    func write(_ bytes: [UInt8], to path: String) throws {
      switch self {
      case .renamedOver: try run(#"cat > "$1.new" && mv "$1.new" "$1""#, bytes, path)
      case .inPlace: try run(#"cat > "$1""#, bytes, path)
      case .removedAndMade: try run(#"rm "$1" && cat > "$1""#, bytes, path)
      case .backedUp: try run(#"mv "$1" "$1~" && cat > "$1""#, bytes, path)
      case .sendero: _ = try SafeFile.write(bytes, to: path)
      }
    }

    private func run(_ script: String, _ bytes: [UInt8], _ path: String) throws {
      let run = try ProgramRun(
        ["sh", "-c", script, "sh", path], environment: ProcessInfo.processInfo.environment,
        input: bytes)
      guard run.status == 0 else { throw ProgramOnTerminal.Failure(run.errors) }
    }
  }

  /// The map in the file with another touchpoint before all others.
  private func map(with name: String) throws -> [UInt8] {
    var map = try JourneyMap.read(Self.file, in: folder)
    map.stages[0].touchpoints.insert(Touchpoint(id: "theirs " + name, name: name), at: 0)
    return map.bytes
  }

  /// Waits until the touchpoint of the other program is on the board and the message reports it.
  ///
  /// On a loaded machine, the file may be missing or incomplete long enough for a warning; the message then waits
  /// until the user has read it.
  private func waitForMerge(on program: ProgramOnTerminal) throws {
    try program.wait(until: "the other touchpoint is on the board") { $0.shows("Theirs") }
    for warning in ["The file no longer exists", "cannot be read: "] { try program.dismiss(warning) }
    try program.wait(for: "Merged 1 change from others")
  }

  /// A missing file is checked again after a moment, unless its map is closed meanwhile.
  @Test func theProgramSleepsAfterTheMapOfAMissingFileIsClosed() throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try folder.write(Maps.small, to: "other.journey.json")
    try program.type(":e other.journey.json", thenWaitFor: ":e other.journey.json")
    unlink(folder.path(Self.file))
    try program.settle()
    try program.type("\r")
    try program.wait(until: "the other map is open") { !$0.contains(":e other.journey.json") }
    // By the time this file is reported as missing, the first one would be too.
    unlink(folder.path("other.journey.json"))
    try program.wait(for: "writes it again · other.journey.json")
    try program.settle()
    try program.type(":q!\r")
    #expect(try program.waitForEnd().status == 0)
  }

  @Test(arguments: Way.allCases) func isMergedOnTheScreen(_ way: Way) throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try program.type("j")
    try program.wait(until: "another touchpoint is selected") { $0.hasSelected("Web page") }
    try program.add("Mine")
    try way.write(map(with: "Theirs"), to: folder.path(Self.file))
    try waitForMerge(on: program)
    let screen = program.screen
    #expect(screen.contains("Theirs") && screen.contains("● unsaved"))
    #expect(screen.hasSelected("Mine") && !screen.hasSelected("Theirs") && !screen.hasSelected("Web page"))
    // Undo removes the user's own edit, not the external one.
    try program.type("u")
    try program.wait(until: "the own edit is undone") { !$0.shows("Mine") && $0.shows("Theirs") }
    try program.type("U")
    try program.wait(until: "the own edit is redone") { $0.shows("Mine") }
    try program.type(":undo-merge\r")
    try program.wait(until: "the external edit is undone") { $0.shows("Mine") && !$0.shows("Theirs") }
    try program.type("u")
    try program.wait(until: "the external edit is redone") { $0.shows("Theirs") }
    try program.type("w", thenWaitFor: "Saved")
    #expect(
      try JourneyMap.read(Self.file, in: folder).touchpointNames == [
        "Theirs", "Poster", "Web page", "Mine", "Call",
      ])
  }

  @Test(arguments: [#"touch "$1""#, #"cp "$1" "$1.new" && mv "$1.new" "$1""#])
  func theSameContentSaysNothing(_ script: String) throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try program.add("Mine")
    let path = folder.path(Self.file)
    let run = try ProgramRun(["sh", "-c", script, "sh", path], environment: folder.environment())
    #expect(run.status == 0)
    // The next change is the first one that is reported.
    try AnotherWriter.add("Theirs", to: path, stage: 0)
    try program.wait(for: "Merged 1 change from others")
    #expect(program.screen.contains("Mine") && program.screen.contains("● unsaved"))
    let parts = String(decoding: program.transcript, as: UTF8.self).components(
      separatedBy: "Merged 1 change from others")
    #expect(parts.count == 2)
  }

  @Test func aFileThatIsGoneIsSaidAndWrittenAnew() throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try program.add("Mine")
    try program.type("w", thenWaitFor: "Saved")
    unlink(folder.path(Self.file))
    try program.wait(for: "The file no longer exists: w writes it again · map.journey.json")
    #expect(program.screen.contains("● unsaved"))
    try program.type("w", thenWaitFor: "Saved")
    #expect(
      try JourneyMap.read(Self.file, in: folder).touchpointNames == ["Poster", "Mine", "Web page", "Call"])
    try program.type("q")
    #expect(try program.waitForEnd().status == 0)
  }

  @Test func whatCannotBeReadIsSaidAndMergedOnceItCan() throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try program.add("Mine")
    let mended = try map(with: "Theirs")
    try folder.write(Array(mended.prefix(mended.count / 2)), to: Self.file)
    try program.wait(for: "The changes from others cannot be read: ")
    #expect(program.screen.contains("Mine") && program.screen.contains("● unsaved"))
    #expect(!program.screen.contains("nothing was written"))
    // A save does not overwrite the file. The warning names it too, so wait for the text of the save's message.
    try program.type("w", thenWaitFor: "nothing was written")
    #expect(try folder.text(Self.file).utf8.count == mended.count / 2)
    try folder.write(mended, to: Self.file)
    try program.wait(until: "the other touchpoint is on the board") { $0.shows("Theirs") }
    try program.dismiss("nothing was written")
    try program.wait(for: "Merged 1 change from others")
    #expect(program.screen.contains("Mine") && program.screen.contains("Theirs"))
    try program.type("w", thenWaitFor: "Saved")
    #expect(
      try JourneyMap.read(Self.file, in: folder).touchpointNames == [
        "Theirs", "Poster", "Mine", "Web page", "Call",
      ])
  }

  @Test func nothingIsPulledAwayFromUnderTheHands() throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try program.type("oHalf", thenWaitFor: "Half")
    try AnotherWriter.add("Theirs", to: folder.path(Self.file), stage: 0)
    try program.type(" a name", thenWaitFor: "Half a name")
    #expect(!program.screen.contains("Theirs"))
    // The second Enter closes the prompt for another name.
    try program.type("\r\r", thenWaitFor: "Theirs")
    #expect(program.screen.hasSelected("Half a name"))
  }
}
