import Foundation
import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("Output queue")
struct OutputQueueTests {
  private let tty: PseudoTerminal

  init() throws {
    tty = try PseudoTerminal(width: 60, height: 20)
    tty.makeRaw()
  }

  private static let much = (0..<100_000).map { UInt8(ascii: "a") + UInt8($0 % 26) }

  @Test("The file flags of the terminal do not change", arguments: [true, false])
  func leavesModes(_ opensItsOwn: Bool) throws {
    let before = fcntl(tty.slave, F_GETFL)
    let queue = try #require(OutputQueue(terminal: tty.slave, opensItsOwn: opensItsOwn))
    queue.append("x".utf8)
    queue.sendMore()
    #expect(fcntl(tty.slave, F_GETFL) == before)
    #expect((fcntl(queue.descriptor, F_GETFL) & O_NONBLOCK != 0) == opensItsOwn)
    #expect(fcntl(queue.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    #expect(tty.output() == Array("x".utf8))
  }

  @Test(
    "Output that the terminal does not accept stays queued, and arrives completely and in order",
    arguments: [true, false])
  func keepsTheRest(_ opensItsOwn: Bool) throws {
    let queue = try #require(OutputQueue(terminal: tty.slave, opensItsOwn: opensItsOwn))
    queue.append(Self.much)
    queue.sendMore()
    #expect(!queue.isEmpty)
    var seen: [UInt8] = []
    while !queue.isEmpty {
      seen += tty.takeOutput()
      queue.sendMore()
    }
    while seen.count < Self.much.count {
      let more = tty.takeOutput()
      guard !more.isEmpty else { break }
      seen += more
    }
    #expect(seen == Self.much)
  }

  @Test("Finishing waits for a terminal that reads", arguments: [true, false])
  func waitsForReader(_ opensItsOwn: Bool) throws {
    let queue = try #require(OutputQueue(terminal: tty.slave, opensItsOwn: opensItsOwn))
    queue.append(Self.much)
    queue.sendMore()
    #expect(!queue.isEmpty)
    let isRead = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [master = tty.master] in
      var left = Self.much.count
      var chunk = [UInt8](repeating: 0, count: 1 << 12)
      while left > 0, case let count = read(master, &chunk, chunk.count), count > 0 { left -= count }
      isRead.signal()
    }
    #expect(queue.finish(within: 60_000))
    #expect(queue.isEmpty)
    #expect(isRead.wait(timeout: .now() + 60) == .success)
  }

  @Test("Finishing ends although the terminal never reads", arguments: [true, false])
  func isBounded(_ opensItsOwn: Bool) throws {
    let queue = try #require(OutputQueue(terminal: tty.slave, opensItsOwn: opensItsOwn))
    queue.append(Self.much)
    #expect(!queue.finish(within: 30))
    queue.discard()
    queue.append("way back".utf8)
    #expect(queue.finish(within: 30))
    #expect(tty.output().hasSuffix(Array("way back".utf8)))
  }

  @Test("After a hang-up, output is discarded", arguments: [true, false])
  func dropsAfterHangUp(_ opensItsOwn: Bool) throws {
    let queue = try #require(OutputQueue(terminal: tty.slave, opensItsOwn: opensItsOwn))
    queue.append(Self.much)
    queue.sendMore()
    #expect(!queue.isEmpty)
    tty.hangUp()
    #expect(queue.finish(within: 60_000))
    queue.append(Self.much)
    queue.sendMore()
    #expect(queue.isEmpty)
  }
}
