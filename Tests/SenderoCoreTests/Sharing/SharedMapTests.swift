import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Several programs on one map, each a ``SharedMap`` of its own on the same files.
struct SharedMapTests {
  private let folder: TemporaryFolder
  private let map: JourneyMap

  init() throws {
    folder = try TemporaryFolder()
    map = EveryField.map(each: 3)
    try folder.put(Self.text(map), "map")
  }

  private static func text(_ map: JourneyMap) -> String { String(decoding: map.bytes, as: UTF8.self) }

  private func enter(_ number: UInt64, readOnly: Bool = false) throws -> SharedMap {
    let shared = try SharedMap(
      entering: folder("map"), as: "P\(number)", isReadOnly: readOnly, me: ParticipantID(rawValue: number))
    return shared
  }

  /// Two programs that edit the map live.
  private func pair() throws -> (SharedMap, SharedMap) {
    let (one, two) = (try enter(1), try enter(2))
    try one.start(with: map, hash: contentHash(map.bytes))
    try two.read()
    return (one, two)
  }

  private func titled(_ title: String, _ map: JourneyMap) -> JourneyMap {
    var next = map
    next[JourneyMap.fields.title] = title
    return next
  }

  private func described(_ text: String, _ map: JourneyMap) -> JourneyMap {
    var next = map
    next[JourneyMap.fields.description] = text
    return next
  }

  private var file: JourneyMap {
    get throws { try JourneyMap.read(Array(try folder.text("map").utf8)).map }
  }

  @Test func anEditReachesTheOther() throws {
    let (one, two) = try pair()
    _ = try one.share(titled("New", map), base: map)
    try two.read()
    #expect(two.map?.title == "New")
    #expect(two.takeChanges().includesMap)
    #expect(one.takeChanges().conflicts.isEmpty)
  }

  @Test func editsOfDifferentFieldsMerge() throws {
    let (one, two) = try pair()
    _ = try one.share(titled("New", map), base: map)
    let merged = try two.share(described("Else", map), base: map)
    #expect(merged.map.title == "New")
    #expect(merged.conflicts.isEmpty)
    try one.read()
    #expect(one.map == merged.map)
    #expect(one.map?.description == "Else")
  }

  @Test func bothAreToldOfAConflict() throws {
    let (one, two) = try pair()
    _ = try one.share(titled("First", map), base: map)
    _ = one.takeChanges()
    let merged = try two.share(titled("Second", map), base: map)
    #expect(merged.map.title == "Second")
    #expect(merged.conflicts.map(\.taken) == [.ours])
    try one.read()
    let conflicts = one.takeChanges().conflicts
    #expect(conflicts.map(\.taken) == [.theirs])
    #expect(conflicts.first?.ours == .string("First"))
    #expect(conflicts.first?.theirs == .string("Second"))
  }

  @Test func theLaterEditThatKnewTheEarlierIsNoConflict() throws {
    let (one, two) = try pair()
    _ = try one.share(titled("First", map), base: map)
    _ = one.takeChanges()
    try two.read()
    let known = try #require(two.map)
    #expect(try two.share(titled("Second", known), base: known).conflicts.isEmpty)
    try one.read()
    #expect(one.takeChanges().conflicts.isEmpty)
  }

  @Test func theFileIsWrittenForAll() throws {
    let (one, two) = try pair()
    let before = SharedMap.now
    _ = try one.share(titled("New", map), base: map)
    try two.read()
    #expect(one.duties(at: before + 499).isEmpty)
    #expect(one.duties(at: SharedMap.now + 500) == [.writeFile])
    // The second program writes the file only if the first does not.
    #expect(two.duties(at: before + 649).isEmpty)
    try one.writeFile()
    #expect(try file.title == "New")
    try two.read()
    two.noteFileChange()
    #expect(two.duties(at: SharedMap.now + 10_000).isEmpty)
  }

  @Test func nothingIsDueUntilSomebodyEdits() throws {
    let (one, two) = try pair()
    try one.read()
    #expect(one.nextDuty(at: SharedMap.now) == nil)
    #expect(two.nextDuty(at: SharedMap.now) == nil)
  }

  @Test func whatAnotherProgramWritesComesIn() throws {
    let (one, two) = try pair()
    _ = try one.share(titled("New", map), base: map)
    try folder.put(Self.text(described("By a script", map)), "map")
    one.noteFileChange()
    #expect(one.duties(at: SharedMap.now + 200) == [.writeFile])
    try one.writeFile()
    try two.read()
    for seen in [try file, try #require(one.map), try #require(two.map)] {
      #expect(seen.title == "New")
      #expect(seen.description == "By a script")
    }
  }

  @Test func anOlderContentOfTheFileTakesNothingBack() throws {
    let (one, two) = try pair()
    for title in ["A", "B", "C"] {
      _ = try one.share(titled(title, try #require(one.map)), base: try #require(one.map))
      try one.writeFile()
    }
    try folder.put(Self.text(map), "map")
    try two.read()
    try two.writeFile()
    #expect(try file.title == "C")
    #expect(two.map?.title == "C")
  }

  @Test func aScriptThatReadAnOlderFileTakesNothingBack() throws {
    let (one, two) = try pair()
    _ = try one.share(titled("A", map), base: map)
    try one.writeFile()
    let read = try file
    _ = try one.share(titled("B", read), base: read)
    try one.writeFile()
    try folder.put(Self.text(described("By a script", read)), "map")
    try two.writeFile()
    #expect(try file.title == "B")
    #expect(try file.description == "By a script")
  }

  @Test func twoWhoSeeTheSameChangeBringItInOnce() throws {
    let (one, two) = try pair()
    try folder.put(Self.text(described("By a script", map)), "map")
    try one.writeFile()
    try two.writeFile()
    try one.read()
    #expect(one.map?.description == "By a script")
    #expect(one.map == two.map)
  }

  @Test func anUnreadableFileIsNotWritten() throws {
    let (one, _) = try pair()
    _ = try one.share(titled("New", map), base: map)
    try folder.put("<<<<<<< ours", "map")
    #expect(throws: MapFileError.self) { try one.writeFile() }
    #expect(try folder.text("map") == "<<<<<<< ours")
    try folder.put(Self.text(map), "map")
    try one.writeFile()
    #expect(try file.title == "New")
  }

  @Test func whoDiesIsMissed() throws {
    let one = try enter(1)
    var two: SharedMap? = try enter(2)
    try one.read()
    #expect(one.workshop.participants.map(\.name) == ["P1", "P2"])
    two = nil
    _ = two
    one.noteClosing()
    #expect(one.duties(at: SharedMap.now) == [.send([.left(ParticipantID(rawValue: 2))])])
    try one.send([.left(ParticipantID(rawValue: 2))])
    #expect(one.workshop.participants.map(\.name) == ["P1"])
  }

  @Test func theLastOneWritesAndClearsAway() throws {
    let (one, two) = try pair()
    _ = try one.share(titled("New", map), base: map)
    try one.leave()
    #expect(try file.title == map.title)
    try two.read()
    #expect(two.workshop.participants.map(\.name) == ["P2"])
    try two.leave()
    #expect(try file.title == "New")
    #expect(try folder.names() == ["map"])
  }

  @Test func editsOfADeadSessionGoToTheFile() throws {
    do {
      let (one, _) = try pair()
      _ = try one.share(titled("New", map), base: map)
    }
    #expect(try file.title == map.title)
    let next = try enter(3)
    #expect(try file.title == "New")
    #expect(next.workshop.participants.map(\.name) == ["P3"])
    #expect(!next.isLive)
    try next.leave()
    #expect(try folder.names() == ["map"])
  }

  @Test func whoEntersLateHasEverything() throws {
    let (one, _) = try pair()
    for number in 0..<600 {
      let known = try #require(one.map)
      _ = try one.share(titled("\(number)", known), base: known)
    }
    try one.writeFile()
    let known = try #require(one.map)
    _ = try one.share(titled("last", known), base: known)
    let three = try enter(3)
    #expect(three.map?.title == "last")
    #expect(three.workshop.participants.map(\.name) == ["P1", "P2", "P3"])
    let base = try #require(three.map)
    _ = try three.share(described("late", base), base: base)
    try one.read()
    #expect(one.map?.description == "late")
  }

  @Test func whoOnlyWatchesLeavesNoFiles() throws {
    #expect(throws: FileError(path: folder("map"), operation: .find, reason: .missing)) {
      try enter(1, readOnly: true)
    }
    #expect(try folder.names() == ["map"])
    let one = try enter(2)
    let two = try enter(3, readOnly: true)
    try one.read()
    #expect(one.workshop.participants.map(\.isReadOnly) == [false, true])
    #expect(two.hasOthers)
  }

  @Test func othersAreSeenWithoutEntering() throws {
    #expect(SharedMap.participants(of: folder("map")).isEmpty)
    let one = try enter(1)
    #expect(SharedMap.participants(of: folder("map")).map(\.name) == ["P1"])
    try one.leave()
    #expect(SharedMap.participants(of: folder("map")).isEmpty)
  }

  struct Planted: CustomTestStringConvertible, Sendable {
    let name: String
    let plant: @Sendable (TemporaryFolder, String) throws -> Void
    var testDescription: String { name }
  }

  static let planted = [
    Planted(name: "another file") { try $0.put("hello", $1) },
    Planted(name: "an empty file") { try $0.put("", $1) },
    Planted(name: "a link to a file") {
      try $0.put("precious", "other")
      try $0.check("symlink", symlink($0("other"), $0($1)))
    },
    Planted(name: "a link to nothing") { try $0.check("symlink", symlink("/nowhere", $0($1))) },
    Planted(name: "a FIFO") { try $0.check("mkfifo", mkfifo($0($1), 0o666)) },
    Planted(name: "a huge file") {
      try $0.put("", $1)
      try $0.check("truncate", truncate($0($1), 1 << 30))
    },
    Planted(name: "a log of nonsense") {
      try $0.put(
        "{\"format\":\"sendero.live\",\"version\":1}\n{\"by\":7}\n{\"by\":\"0000000000000001\",\"n\":1\n\u{0}\u{1b}[2J\n",
        $1)
    },
    Planted(name: "a log with an invalid map") {
      try $0.put(
        "{\"format\":\"sendero.live\",\"version\":1}\n{\"by\":\"00000000000000aa\",\"n\":1,\"at\":1,\"snapshot\":{}}\n{\"stages\":7}\n",
        $1)
    },
  ]

  @Test(arguments: planted) func whatSomebodyPlantedIsPassedOver(_ row: Planted) throws {
    try row.plant(folder, LogFile.name(for: "map"))
    #expect(SharedMap.participants(of: folder("map")).isEmpty)
    let (one, two) = try pair()
    _ = try one.share(titled("New", map), base: map)
    try two.read()
    #expect(two.map?.title == "New")
    if row.name == "a link to a file" { #expect(try folder.text("other") == "precious") }
  }

  @Test(.enabled(if: SmallDisk.isPossible)) func aFullDiskTakesNothing() throws {
    let disk = try SmallDisk()
    let path = disk.folder("map")
    let map = JourneyMap(id: "small")
    try disk.folder.put(Self.text(map), "map")
    let one = try SharedMap(entering: path, as: "P1", me: ParticipantID(rawValue: 1))
    let two = try SharedMap(entering: path, as: "P2", me: ParticipantID(rawValue: 2))
    try one.start(with: map, hash: contentHash(map.bytes))
    try disk.fill()
    var refused = false
    var last = map
    for number in 0..<400 {
      let known = try #require(one.map)
      let next = titled(String(repeating: "\(number % 10)", count: 200), known)
      do throws(FileError) { last = try one.share(next, base: known).map } catch {
        #expect(error.reason == .full)
        refused = true
        break
      }
    }
    #expect(refused)
    try two.read()
    #expect(two.map == last)
    disk.empty()
    let known = try #require(two.map)
    _ = try two.share(titled("After", known), base: known)
    try one.read()
    #expect(one.map?.title == "After")
    try one.writeFile()
    #expect(try JourneyMap.read(Array(try disk.folder.text("map").utf8)).map.title == "After")
  }
}
