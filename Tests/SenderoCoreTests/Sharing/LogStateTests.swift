import TestSupport
import Testing

@testable import SenderoCore

/// Every reader of a log has the same map, from the start of the log or from any snapshot.
struct LogStateTests {
  /// A log in memory, with several authors who have read it up to different places.
  private struct Log {
    var bytes = LogFile.header
    var authors: [ParticipantID: (number: Int, state: LogState)] = [:]

    init(_ authors: Int, _ map: JourneyMap) {
      for number in 0..<authors {
        self.authors[ParticipantID(rawValue: UInt64(number + 1))] = (0, LogState())
      }
      let first = ParticipantID(rawValue: 1)
      append(.snapshot(LogSnapshot()), by: first, map)
      for id in self.authors.keys { read(id) }
    }

    mutating func append(_ content: LogRecord.Content, by id: ParticipantID, _ map: JourneyMap? = nil) {
      authors[id]?.number += 1
      let record = LogRecord(author: id, number: authors[id]?.number ?? 0, time: 1, content: content)
      bytes += [UInt8(ascii: "\n")] + record.line
      if let map { bytes += JSONWriter.line(.object(map.object)) }
    }

    mutating func read(_ id: ParticipantID) {
      guard var state = authors[id]?.state else { return }
      LogReader.read(Array(bytes[state.place...]), into: &state) { _ in }
      authors[id]?.state = state
    }

    /// Appends an edit by an author, based on the part of the log that it has read.
    mutating func edit(_ id: ParticipantID, _ seed: UInt64) {
      guard let state = authors[id]?.state, let map = state.map else { return }
      var edits = RandomEdits(generator: SeededGenerator(seed: seed), name: "n\(seed % 10_000)")
      var next = map
      edits.edit(&next, times: 2)
      let patch = ItemPatch(from: map.object, to: next.object, JourneyMap.kind)
      append(.edit(LogEdit(patch: patch, base: state.place)), by: id)
    }

    mutating func snapshot(_ id: ParticipantID) {
      guard let state = authors[id]?.state, let map = state.map else { return }
      append(.snapshot(state.snapshot), by: id, map)
    }
  }

  @Test func allReadersAgree() throws {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_128)
    for number in 0..<6 {
      var log = Log(4, EveryField.map(each: 2, seed: UInt64(number)))
      let ids = log.authors.keys.sorted()
      for _ in 0..<60 {
        let id = ids[Int.random(in: ids.indices, using: &generator)]
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<5: log.edit(id, generator.next())
        case 5..<9: log.read(id)
        default: log.snapshot(id)
        }
      }
      for id in ids { log.read(id) }
      let maps = ids.compactMap { log.authors[$0]?.state.map?.bytes }
      #expect(Set(maps).count == 1, "\(generator) case \(number)")
      let folder = try TemporaryFolder()
      try folder.put("{}", "map")
      let file = try #require(try LogFile.open(for: folder("map"), in: .everywhere))
      try file.append(Array(log.bytes.dropFirst(LogFile.header.count + 1)))
      let isSame = LogReader.state(of: file).map?.bytes == maps.first
      #expect(isSame, "\(generator) case \(number), from a snapshot")
    }
  }

  @Test func aTornRecordCountsForNobody() {
    var log = Log(2, EveryField.map())
    let ids = log.authors.keys.sorted()
    let before = log.authors[ids[1]]?.state.map
    log.edit(ids[0], 7)
    log.bytes.removeLast(9)
    log.authors[ids[0]]?.number -= 1
    log.read(ids[1])
    let isUnchanged = log.authors[ids[1]]?.state.map == before
    #expect(isUnchanged)
    log.edit(ids[1], 8)
    for id in ids { log.read(id) }
    let maps = ids.map { log.authors[$0]?.state.map?.bytes }
    #expect(Set(maps).count == 1)
    #expect(Set(maps) != [before?.bytes])
  }

  @Test func aRecordThatIsWrittenTwiceCountsOnce() {
    var log = Log(2, EveryField.map())
    let ids = log.authors.keys.sorted()
    let start = log.bytes.count
    log.edit(ids[0], 7)
    let record = Array(log.bytes[start...])
    log.read(ids[1])
    let once = log.authors[ids[1]]?.state.map
    log.edit(ids[1], 9)
    log.bytes += record
    log.read(ids[1])
    log.read(ids[0])
    let isSame = log.authors[ids[0]]?.state.map == log.authors[ids[1]]?.state.map
    #expect(isSame)
    #expect(once != nil)
  }

  @Test func anEditWithABaseOfLongAgoIsStale() throws {
    var log = Log(2, EveryField.map())
    let ids = log.authors.keys.sorted()
    for seed in 0..<260 {
      log.edit(ids[0], UInt64(seed))
      log.read(ids[0])
    }
    let state = try #require(log.authors[ids[1]]?.state)
    let map = try #require(state.map)
    var next = map
    next[JourneyMap.fields.title] = "late"
    let start = log.bytes.count
    log.append(
      .edit(LogEdit(patch: ItemPatch(from: map.object, to: next.object, JourneyMap.kind), base: state.place)),
      by: ids[1])
    var reader = try #require(log.authors[ids[0]]?.state)
    var isStale = false
    LogReader.read(Array(log.bytes[start...]), into: &reader) { if $0.isStale { isStale = true } }
    #expect(isStale)
    let isUnchanged = reader.map == log.authors[ids[0]]?.state.map
    #expect(isUnchanged)
  }
}
