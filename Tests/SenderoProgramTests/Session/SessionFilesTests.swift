import Foundation
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import SenderoProgram

/// Reading files in a session, and detecting external changes to them.
struct SessionFilesTests {
  private let scratch: TemporaryFolder
  private let path: String
  private let map = BoardNotation.map("Look: poster web").map
  private var files: SessionFiles

  init() throws {
    scratch = try TemporaryFolder()
    path = scratch.path + "/map.json"
    files = SessionFiles(try CommandContext())
    try put(map)
    _ = try files.open(path, SessionRecovery(stateFolder: nil, isReadOnly: true)).get()
  }

  private func put(_ map: JourneyMap) throws { try put(String(decoding: map.bytes, as: UTF8.self)) }

  private func put(_ text: String) throws { _ = try scratch.write(text, to: "map.json") }

  private mutating func look(at now: Int64) -> [Event] { files.externalChanges(in: [path], now: now) }

  @Test mutating func whatOthersWriteIsNoticedOnce() throws {
    #expect(look(at: 0).isEmpty)
    var theirs = map
    theirs.title = "Theirs"
    try put(theirs)
    #expect(look(at: 1) == [.externalChange(path: path, theirs)])
    #expect(look(at: 2).isEmpty)
    #expect(files.nextCheck == nil)
  }

  @Test mutating func aNewMapIsCalledAfterItsFile() throws {
    let new = scratch.path + "/v1.2 checkout.journey.json"
    let recovery = SessionRecovery(stateFolder: nil, isReadOnly: true)
    #expect(try files.open(new, recovery).get().map.title == "v1.2 checkout")
  }

  @Test func aMapToCompareIsRead() throws {
    var other = map
    other.title = "Other"
    let place = try scratch.write(String(decoding: other.bytes, as: UTF8.self), to: "other.json")
    #expect(files.readToCompare(place) == .readToCompare(path: place, other))
    guard case .failed(let problem) = files.readToCompare(scratch.path + "/no.json") else {
      Issue.record("A missing file was read.")
      return
    }
    #expect(problem.english.contains("there is no such file"))
  }

  @Test func theLinksOfAMapWithoutAFileStayInTheWorkingFolder() {
    let outside = "../no-such.journey.json"
    #expect(files.linkedMap(outside, from: nil) == LinkedMap(unreadPath: outside))
    #expect(
      files.linkedMap("no-such.journey.json", from: nil) != LinkedMap(unreadPath: "no-such.journey.json"))
  }

  @Test mutating func anotherOrderOfKeysIsNoNews() throws {
    let text = #"{"format": "sendero.journey-map", "version": 1, "id": "m", "title": "T", \#("")"#
    try put(text + #""x_b": {"d": 1, "c": [{"f": 1, "e": 2}]}, "x_a": 2}"#)
    let known = try files.open(path, SessionRecovery(stateFolder: nil, isReadOnly: true)).get().map
    try put(text + #""x_a": 2, "x_b": {"c": [{"e": 2, "f": 1}], "d": 1}}"#)
    #expect(look(at: 1).isEmpty)
    // Another value is a change; members that have only moved are not.
    var theirs = known
    theirs.title = "Theirs"
    try put(
      #"{"format": "sendero.journey-map", "version": 1, "id": "m", "title": "Theirs", "x_a": 2, "x_b": {"c": [{"e": 2, "f": 1}], "d": 1}}"#
    )
    #expect(look(at: 2) == [.externalChange(path: path, theirs)])
  }

  @Test mutating func smallFaultsAreListedWhenAMapIsOpened() throws {
    try put(
      #"{"format": "sendero.journey-map", "version": 1, "stages": [{"name": "S", "touchpoints": [{"name": "a", "experience": "Negative", "painPoints": ["Slow"]}]}]}"#
    )
    let document = try files.open(path, SessionRecovery(stateFolder: nil, isReadOnly: true)).get()
    let repairs = try #require(document.repairs)
    #expect(repairs.count == 6)
    #expect(
      repairs.lines.map(\.english) == [
        "Pain points of “a”: the text “Slow” is now an item (pain point)",
        "Experience of “a”: “Negative” is now “negative”",
        "Ids: 4 missing added · save to keep them",
      ])
    #expect(repairs.asWritten?.stages[0].touchpoints[0].object["experience"] == .string("Negative"))
  }

  @Test(arguments: [
    (
      3, 0, "Ids: 3 missing added · save to keep them",
      "Ids: 3 que faltaban, añadidos · al guardar se conservan"
    ),
    (
      0, 1, "Ids: 1 repeated replaced · save to keep them",
      "Ids: 1 repetido, sustituido · al guardar se conservan"
    ),
    (
      1, 2, "Ids: 1 missing added, 2 repeated replaced · save to keep them",
      "Ids: 1 que faltaba, añadido; 2 repetidos, sustituidos · al guardar se conservan"
    ),
  ]) func onlyIdsThatChangedAreCounted(given: Int, repeated: Int, english: String, spanish: String) {
    #expect(CommandPhrase.idsMended(given: given, repeated: repeated) == LocalizedText(english, spanish))
  }

  @Test mutating func ourOwnSaveIsNoNews() throws {
    var ours = map
    ours.title = "Ours"
    let save = files.save(ours, base: map, PendingSave(path: path, revision: 1), mayReplace: false)()
    #expect(look(at: 1).isEmpty, "While a save is under way, the file is the save's own.")
    _ = try save.result.get()
    files.finish(save)
    #expect(look(at: 1).isEmpty)
  }

  @Test mutating func whatOthersWriteDuringASaveIsNoticedAfterIt() throws {
    var ours = map
    ours.title = "Ours"
    let save = files.save(ours, base: map, PendingSave(path: path, revision: 1), mayReplace: false)()
    var theirs = ours
    theirs.description = "theirs"
    try put(theirs)
    #expect(look(at: 1).isEmpty)
    files.finish(save)
    #expect(look(at: 1) == [.externalChange(path: path, theirs)])
  }

  @Test mutating func writtenAnewAsItWasIsNoNews() throws {
    try FileManager.default.removeItem(atPath: path)
    try put(map)
    #expect(look(at: 1).isEmpty)
    #expect(files.nextCheck == nil)
  }

  @Test mutating func aFileThatIsAwayForAMomentIsNotSaidToBeGone() throws {
    try FileManager.default.removeItem(atPath: path)
    #expect(look(at: 1000).isEmpty)
    #expect(files.nextCheck == 1250)
    #expect(look(at: 1100).isEmpty)
    #expect(look(at: 1250) == [.goneOutside(path: path)])
    #expect(look(at: 2000).isEmpty)
    #expect(files.nextCheck == nil)
    var theirs = map
    theirs.title = "Back"
    try put(theirs)
    #expect(look(at: 3000) == [.externalChange(path: path, theirs)])
  }

  @Test mutating func aFileThatIsClosedIsNotWaitedFor() throws {
    try FileManager.default.removeItem(atPath: path)
    #expect(look(at: 1000).isEmpty)
    files.forgetChecks(except: [path])
    #expect(files.nextCheck == 1250)
    files.forgetChecks(except: [])
    #expect(files.nextCheck == nil)
  }

  @Test func aSaveWaitsForTheLockForHalfAMinute() {
    #expect(SessionFiles.lockTimeout == .seconds(30))
  }

  @Test mutating func halfAFileIsWaitedFor() throws {
    try put("{\"format\": ")
    #expect(look(at: 1000).isEmpty)
    try put("{\"format\": \"sendero.")
    #expect(look(at: 1200).isEmpty)
    #expect(look(at: 1300).isEmpty, "The file has changed again, so the wait starts again.")
    guard case .unreadableOutside(path, _)? = look(at: 1450).first else {
      Issue.record("The unreadable file was not reported.")
      return
    }
    #expect(look(at: 9000).isEmpty)
    try put(map)
    #expect(look(at: 9001).isEmpty, "The file has its old content again.")
    var theirs = map
    theirs.title = "Theirs"
    try put(theirs)
    #expect(look(at: 9002) == [.externalChange(path: path, theirs)])
  }

  @Test mutating func aFileOfAnotherMapIsNotLookedAt() throws {
    #expect(files.externalChanges(in: [scratch.path + "/other.json"], now: 0).isEmpty)
    #expect(files.nextCheck == nil)
  }
}
