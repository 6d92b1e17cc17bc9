import Foundation
import TestSupport
import Testing

extension TestsOneByOne {
  /// A slow save does not block the editor.
  ///
  /// The save waits for a lock that the test holds.
  struct SlowSaveTests {
    private let folder: TestFolder
    private let program: ProgramOnTerminal
    private let lock: Int32

    init() throws {
      folder = try TestFolder()
      try folder.write(Maps.small, to: "map.journey.json")
      program = try ProgramOnTerminal(["sendero", "map.journey.json"], in: folder)
      try program.wait(for: "Web page")
      lock = open(folder.work, O_RDONLY | O_CLOEXEC)
      try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    }

    /// Releases the lock, even if a process that another test has just started still has the descriptor.
    private func unlock() {
      _ = flock(lock, LOCK_UN)
      close(lock)
    }

    private func saved() throws -> String { try folder.text("map.journey.json") }

    @Test func keysAreAnsweredDuringASave() throws {
      try program.add("Before the save")
      try program.type("w", thenWaitFor: "Saving…")
      try program.add("During the save")
      #expect(try !saved().contains("Before the save"))
      unlock()
      try program.wait(for: "Saved map.journey.json")
      #expect(try saved().contains("Before the save"))
      #expect(try !saved().contains("During the save"))
      try program.type("w")
      try program.wait(until: "the second edit is saved") { _ in
        (try? saved().contains("During the save")) == true
      }
      try program.type("q")
      #expect(try program.waitForEnd().status == 0)
    }

    @Test func aSecondSaveFollowsTheFirst() throws {
      try program.add("First")
      try program.type("w", thenWaitFor: "Saving…")
      try program.add("Second")
      try program.type("w", thenWaitFor: "Saving…")
      unlock()
      try program.wait(until: "both edits are saved") { _ in (try? saved().contains("Second")) == true }
      try program.type("q")
      #expect(try program.waitForEnd().status == 0)
      #expect(try saved().contains("First") && saved().contains("Second"))
    }

    @Test func leavingWaitsForTheSave() throws {
      try program.add("To be saved")
      try program.type("w", thenWaitFor: "Saving…")
      try program.type("q")
      unlock()
      #expect(try program.waitForEnd().status == 0)
      #expect(try saved().contains("To be saved"))
      #expect(folder.abandonedNames.isEmpty)
    }

    @Test func theQueuedSaveIsMadeWhenLaterEditsAreDropped() throws {
      try program.add("First")
      try program.type("w", thenWaitFor: "Saving…")
      try program.add("Second")
      try program.type("w", thenWaitFor: "Saving…")
      try program.add("Third")
      try program.type(":q!\r")
      try program.settle()
      unlock()
      #expect(try program.waitForEnd().status == 0)
      #expect(try saved().contains("First") && saved().contains("Second"))
      #expect(try !saved().contains("Third"))
      #expect(folder.abandonedNames.isEmpty)
    }

    @Test func aSaveOfAMapThatWasLeftIsMade() throws {
      try folder.write(Maps.small, to: "other.journey.json")
      try program.add("First")
      try program.type("w", thenWaitFor: "Saving…")
      try program.add("Second")
      try program.type("w", thenWaitFor: "Saving…")
      try program.type(":e other.journey.json\r")
      try program.wait(until: "the other map is open") { !$0.shows("Second") && $0.shows("Web page") }
      unlock()
      try program.wait(for: "Saved map.journey.json")
      try program.type("q")
      #expect(try program.waitForEnd().status == 0)
      #expect(try saved().contains("First") && saved().contains("Second"))
      #expect(folder.abandonedNames.isEmpty)
    }

    @Test func aLateFailureOfAMapThatWasLeftNamesItsFile() throws {
      try folder.write(Maps.small, to: "other.journey.json")
      try program.add("First")
      try program.type("w", thenWaitFor: "Saving…")
      try program.type(":e other.journey.json\r")
      try program.wait(until: "the other map is open") { !$0.shows("First") && $0.shows("Web page") }
      try folder.write(Array("no map".utf8), to: "map.journey.json")
      unlock()
      try program.wait(for: "map.journey.json:1:")
      try program.type("q", thenWaitFor: "There are unsaved edits")
      try program.type("g")
      try program.wait(until: "the map with the edit is shown") { $0.shows("First") }
      #expect(program.screen.contains("● unsaved"))
    }

    @Test func theProgramSleepsDuringASave() throws {
      try program.add("First")
      try program.type("w", thenWaitFor: "Saving…")
      try program.settle()
      try program.type(":q!\r")
      try program.settle()
      unlock()
      #expect(try program.waitForEnd().status == 0)
      #expect(try saved().contains("First"))
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalKeepsTheEdits(_ signal: Int32) throws {
      try program.add("Not saved yet")
      try program.type("w", thenWaitFor: "Saving…")
      program.send(signal: signal)
      #expect(try program.waitForEnd().signal == signal)
      #expect(program.settings == program.settingsBefore)
      #expect(folder.abandonedNames.contains("Not saved yet"))
      unlock()
    }

    @Test func whatOthersWriteMeanwhileIsMerged() throws {
      try program.add("Mine")
      try program.type("w", thenWaitFor: "Saving…")
      let theirs = String(decoding: Maps.small, as: UTF8.self)
        .replacingOccurrences(of: "Web page", with: "Their page")
      try folder.write(theirs, to: "map.journey.json")
      unlock()
      try program.wait(for: "Their page")
      try program.wait(until: "the file has both edits") { _ in
        (try? saved().contains("Their page") && saved().contains("Mine")) == true
      }
      try program.type("q")
      #expect(try program.waitForEnd().status == 0)
    }
  }
}
