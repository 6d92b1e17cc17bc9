import Foundation
import Synchronization
import TestSupport
import Testing

@testable import SenderoCore

@Suite("Recovery writer")
struct RecoveryWriterTests {
  /// A timeout that only a failure reaches.
  private static let ample = Duration.seconds(60)

  private func titles(_ folder: TemporaryFolder) throws -> [String] {
    try RecoverySample.tree(folder.recovery).filter { $0.hasSuffix(".json") }.compactMap {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.recovery.path + "/" + $0))
      return RecoveryCopy.read(Array(bytes))?.copy.map.title
    }.sorted()
  }

  @Test("Without unsaved maps, no folder is created")
  func lazy() throws {
    let folder = try TemporaryFolder()
    let writer = RecoveryWriter(folder: folder.recovery)
    writer.keep([])
    #expect(writer.flush())
    writer.finish()
    #expect(try folder.names() == [])
  }

  @Test("After many lists, the newest is on the disk")
  func newestWins() throws {
    let folder = try TemporaryFolder()
    let writer = RecoveryWriter(folder: folder.recovery)
    for index in 0..<500 {
      writer.keep([
        (RecoverySample.copy("a\(index)", path: "/a"), index), (RecoverySample.copy("b", path: "/b"), 1),
      ])
    }
    #expect(writer.flush(timeout: Self.ample))
    #expect(try titles(folder) == ["a499", "b"])
    writer.keep([(RecoverySample.copy("b", path: "/b"), 1)])
    #expect(writer.flush(timeout: Self.ample))
    #expect(try titles(folder) == ["b"])
    writer.keep([])
    #expect(writer.flush(timeout: Self.ample))
    #expect(try titles(folder) == [])
    writer.finish(timeout: Self.ample)
    #expect(RecoverySample.tree(folder.recovery) == [])
    #expect(writer.problem == nil)
  }

  @Test("A clean end deletes the copies, and later lists are not written")
  func finishes() throws {
    let folder = try TemporaryFolder()
    let writer = RecoveryWriter(folder: folder.recovery)
    writer.keep([(RecoverySample.copy("one"), 1)])
    #expect(writer.flush(timeout: Self.ample))
    #expect(try titles(folder) == ["one"])
    writer.finish(timeout: Self.ample)
    writer.keep([(RecoverySample.copy("two"), 2)])
    writer.finish()
    #expect(RecoverySample.tree(folder.recovery) == [])
  }

  @Test("A failure is reported once, and cleared by the next successful write")
  func reportsProblem() throws {
    let folder = try TemporaryFolder()
    // A file is in the place of the folder, so not even the superuser can write there.
    try folder.put("", "recovery")
    var ends: [Int32] = [-1, -1]
    try folder.check("pipe", pipe(&ends))
    defer { for end in ends { close(end) } }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    let writer = RecoveryWriter(folder: folder.recovery, wake: ends[1])
    for revision in 1...3 {
      writer.keep([(RecoverySample.copy("\(revision)"), revision)])
      #expect(!writer.flush(timeout: Self.ample))
    }
    #expect(writer.problem != nil)
    var woken = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    #expect(poll(&woken, 1, 60_000) == 1)
    var bytes = [UInt8](repeating: 1, count: 16)
    #expect(read(ends[0], &bytes, bytes.count) == 1)
    #expect(bytes[0] == 0)

    try folder.check("unlink", unlink(folder("recovery")))
    #expect(writer.flush(timeout: Self.ample))
    #expect(writer.problem == nil)
    #expect(try titles(folder) == ["3"])
    writer.finish(timeout: Self.ample)
  }

  @Test("Pending copies are reported until they are written")
  func saysPending() throws {
    final class Log: Sendable { let entries = Mutex<[Bool]>([]) }
    let log = Log()
    let folder = try TemporaryFolder()
    let writer = RecoveryWriter(folder: folder.recovery) { pending in
      log.entries.withLock { $0.append(pending) }
    }
    writer.keep([(RecoverySample.copy("one"), 1)])
    #expect(log.entries.withLock { $0.first } == true)
    #expect(writer.flush(timeout: Self.ample))
    #expect(log.entries.withLock { $0.last } == false)
    let count = log.entries.withLock { $0.count }
    writer.keep([(RecoverySample.copy("one"), 1)])
    #expect(log.entries.withLock { $0.count } == count)
    writer.finish(timeout: Self.ample)
  }

  @Test("A sync waits for a pause, up to a limit")
  func schedules() {
    var schedule = SyncSchedule()
    #expect(schedule.due == nil)
    schedule.wrote(at: 0)
    #expect(schedule.due == RecoveryWriter.pause)
    schedule.wrote(at: 100_000_000)
    #expect(schedule.due == 100_000_000 + RecoveryWriter.pause)
    schedule.wrote(at: 990_000_000)
    #expect(schedule.due == RecoveryWriter.longestPause)
    #expect(schedule.latest == RecoveryWriter.longestPause)
  }

  @Test("A list is synced without a flush")
  func syncsByItself() throws {
    let folder = try TemporaryFolder()
    let writer = RecoveryWriter(folder: folder.recovery)
    writer.keep([(RecoverySample.copy("new"), 1)])
    try waitUntil("the list is synced") { writer.queue.access { $0.synced } >= 1 }
    #expect(try titles(folder) == ["new"])
    writer.finish(timeout: Self.ample)
  }
}
