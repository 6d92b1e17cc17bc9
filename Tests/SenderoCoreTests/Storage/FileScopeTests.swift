import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Access limited to a folder, while another user changes the targets of names in it.
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

  /// The approximate time of a save in microseconds: if names changed faster, no save would succeed.
  private static let saveTime: UInt32 = 2_000

  /// Repeats an operation while another thread changes the target of a name, until it has both succeeded and failed.
  private func during(
    _ change: @escaping @Sendable () -> Void, rounds: Int, _ work: () throws -> Void
  ) throws {
    let changer = Changer(change)
    defer { changer.stop() }
    var done = 0
    var refused = 0
    let deadline = ContinuousClock.now + .seconds(60)
    while done + refused < rounds || done == 0 || refused == 0 {
      try #require(ContinuousClock.now < deadline, "\(done) times done, \(refused) times refused")
      do {
        try work()
        done += 1
      } catch let error where error is FileError || error is MapFileError {
        refused += 1
      }
    }
    print("Done \(done) times, refused \(refused) times, never outside")
  }

  /// Swaps two names in the folder, and then swaps them back.
  private func exchanging(_ one: String, _ other: String, pausing longest: UInt32 = 0) -> @Sendable () -> Void
  {
    let (one, other) = (folder("inside/" + one), folder("inside/" + other))
    return {
      rename(one, one + "-away")
      rename(other, one)
      Self.pause(longest)
      rename(one, other)
      rename(one + "-away", one)
      Self.pause(longest)
    }
  }

  /// Replaces a file by a link that leads out of the folder, and then the link by the file.
  ///
  /// A save may replace either of them, so both are created again each time.
  private func plantingLink(over name: String, to target: String) -> @Sendable () -> Void {
    let (path, bytes) = (folder("inside/" + name), map.bytes)
    return {
      symlink(target, path + "-new")
      rename(path + "-new", path)
      Self.pause(Self.saveTime)
      _ = FileManager.default.createFile(atPath: path + "-new", contents: Data(bytes))
      rename(path + "-new", path)
      Self.pause(Self.saveTime)
    }
  }

  private static func pause(_ longest: UInt32) {
    if longest > 0 { usleep(.random(in: 0...longest)) }
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
    try during(exchanging(isInner ? "inner" : "map.json", "swapped"), rounds: Self.rounds) {
      let bytes = try SafeFile.read(path: name, in: scope).bytes
      #expect(String(decoding: bytes, as: UTF8.self) == "own")
    }
  }

  @Test func savingNeverLeavesIt() throws {
    try folder.put("untouched", "outside/map.json")
    try folder.put(String(decoding: map.bytes, as: UTF8.self), "inside/map.json")
    try during(plantingLink(over: "map.json", to: "../outside/map.json"), rounds: Self.rounds / 5) {
      _ = try MapFile.save(map, to: "map.json", in: scope, base: map, mayReplace: true)
    }
    #expect(try folder.text("outside/map.json") == "untouched")
    #expect(try folder.names(in: "outside") == ["map.json"])
  }

  @Test func aNewFileIsMadeInside() throws {
    try folder.makeFolder("inside/inner")
    try folder.makeLink("inside/swapped", to: "../outside")
    try during(exchanging("inner", "swapped", pausing: Self.saveTime), rounds: Self.rounds / 5) {
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

/// A thread that repeats a change until it is stopped.
private final class Changer: @unchecked Sendable {
  private let thread: Thread
  private let isDone = NSLock()
  private let ended: DispatchSemaphore

  init(_ change: @escaping @Sendable () -> Void) {
    let isDone = isDone
    isDone.lock()
    let ended = DispatchSemaphore(value: 0)
    self.ended = ended
    thread = Thread {
      while !isDone.try() { change() }
      ended.signal()
    }
    thread.start()
  }

  func stop() {
    isDone.unlock()
    ended.wait()
  }
}
