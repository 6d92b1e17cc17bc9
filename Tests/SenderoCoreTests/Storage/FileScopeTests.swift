import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Files in a folder, while somebody who may write there changes what names lead to.
struct FileScopeTests {
  private let folder: TemporaryFolder
  private let scope: FileScope
  private let map = JourneyMap(id: "m")

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("inside")
    try folder.makeFolder("outside")
    scope = try FileScope(folder: folder("inside"))
  }

  static let rounds = ProcessInfo.processInfo.environment["SENDERO_NIGHTLY"] == nil ? 500 : 10_000

  /// About how long a save takes, in microseconds: if names were swapped faster, none would succeed.
  private static let saveTime: useconds_t = 2_000

  /// Does something over and over while two names of the folder are swapped, until it has both succeeded and failed.
  private func whileSwapping(
    _ one: String, _ other: String, pausing longest: useconds_t, rounds: Int, _ work: () throws -> Void
  ) throws {
    let swapper = Swapper(folder("inside/" + one), folder("inside/" + other), pausing: longest)
    defer { swapper.stop() }
    var done = 0
    var refused = 0
    let deadline = ContinuousClock.now + .seconds(60)
    while done + refused < rounds || done == 0 || refused == 0 {
      try #require(ContinuousClock.now < deadline, "\(done) times done, \(refused) times refused")
      do {
        try work()
        done += 1
      } catch  where error is FileError || error is MapFileError {
        refused += 1
      }
    }
    print("\(one): done \(done) times, refused \(refused) times, never outside")
  }

  @Test(arguments: ["map.json", "inner/map.json"]) func readingNeverLeavesIt(_ name: String) throws {
    try folder.put("secret", "outside/map.json")
    let isInner = name.contains("/")
    if isInner {
      try folder.makeFolder("inside/inner")
      try folder.put("own", "inside/inner/map.json")
      try folder.makeLink("inside/swapped", to: "../outside")
    } else {
      try folder.put("own", "inside/map.json")
      try folder.makeLink("inside/swapped", to: "../outside/map.json")
    }
    try whileSwapping(isInner ? "inner" : "map.json", "swapped", pausing: 0, rounds: Self.rounds) {
      let bytes = try SafeFile.read(path: name, in: scope).bytes
      #expect(String(decoding: bytes, as: UTF8.self) == "own")
    }
  }

  @Test func savingNeverLeavesIt() throws {
    try folder.put("untouched", "outside/map.json")
    try folder.put(String(decoding: map.bytes, as: UTF8.self), "inside/map.json")
    try folder.makeLink("inside/swapped", to: "../outside/map.json")
    try whileSwapping("map.json", "swapped", pausing: Self.saveTime, rounds: Self.rounds / 5) {
      _ = try MapFile.save(map, to: "map.json", in: scope, base: map, mayReplace: true)
    }
    #expect(try folder.text("outside/map.json") == "untouched")
    #expect(try folder.names(in: "outside") == ["map.json"])
  }

  @Test func aNewFileIsMadeInside() throws {
    try folder.makeFolder("inside/inner")
    try folder.makeLink("inside/swapped", to: "../outside")
    try whileSwapping("inner", "swapped", pausing: Self.saveTime, rounds: Self.rounds / 5) {
      _ = try MapFile.save(map, to: "inner/new.json", in: scope, base: map, mayReplace: true)
    }
    #expect(try folder.names(in: "outside").isEmpty)
  }

  @Test func namesThatStayInsideAreFollowed() throws {
    try folder.makeFolder("inside/inner")
    try folder.put("text", "inside/inner/map.json")
    try folder.makeLink("inside/link", to: "inner/../inner/map.json")
    try folder.makeLink("inside/folder", to: folder("inside/inner"))
    for name in ["link", "folder/map.json", "./inner//map.json", folder("inside/inner/map.json")] {
      #expect(try SafeFile.read(path: name, in: scope).bytes == Array("text".utf8), "\(name)")
    }
  }
}

/// Exchanges what two names stand for, over and over.
private final class Swapper: @unchecked Sendable {
  private let thread: Thread
  private let isDone = NSLock()

  /// Starts to exchange them.
  ///
  /// - Parameters:
  ///   - one: A path.
  ///   - other: Another one.
  ///   - longest: How long each stays in the other's place at most, in microseconds.
  init(_ one: String, _ other: String, pausing longest: useconds_t) {
    let isDone = isDone
    isDone.lock()
    let ended = DispatchSemaphore(value: 0)
    self.ended = ended
    let pause = { if longest > 0 { usleep(useconds_t.random(in: 0...longest)) } }
    thread = Thread {
      while !isDone.try() {
        rename(one, one + "-away")
        rename(other, one)
        pause()
        rename(one, other)
        rename(one + "-away", one)
        pause()
      }
      ended.signal()
    }
    thread.start()
  }

  private let ended: DispatchSemaphore

  func stop() {
    isDone.unlock()
    ended.wait()
  }
}
