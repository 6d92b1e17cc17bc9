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

  /// Swaps two names of the folder back and forth until the work is done.
  private func whileSwapping(_ one: String, _ other: String, _ work: () throws -> Void) rethrows {
    let swapper = Swapper(folder("inside/" + one), folder("inside/" + other))
    defer { swapper.stop() }
    try work()
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
    var read = 0
    whileSwapping(isInner ? "inner" : "map.json", "swapped") {
      for _ in 0..<Self.rounds {
        guard let bytes = try? SafeFile.read(path: name, in: scope).bytes else { continue }
        read += 1
        #expect(String(decoding: bytes, as: UTF8.self) == "own")
      }
    }
    print("\(name): read \(read) of \(Self.rounds) times, never from outside")
    #expect(read > 0)
  }

  @Test func savingNeverLeavesIt() throws {
    try folder.put("untouched", "outside/map.json")
    try folder.put(String(decoding: map.bytes, as: UTF8.self), "inside/map.json")
    try folder.makeLink("inside/swapped", to: "../outside/map.json")
    var saved = 0
    whileSwapping("map.json", "swapped") {
      for _ in 0..<Self.rounds / 5 {
        if (try? MapFile.save(map, to: "map.json", in: scope, base: map, mayReplace: true)) != nil {
          saved += 1
        }
      }
    }
    print("saved \(saved) of \(Self.rounds / 5) times, never outside")
    #expect(saved > 0)
    #expect(try folder.text("outside/map.json") == "untouched")
    #expect(try folder.names(in: "outside") == ["map.json"])
  }

  @Test func aNewFileIsMadeInside() throws {
    try folder.makeFolder("inside/inner")
    try folder.makeLink("inside/swapped", to: "../outside")
    whileSwapping("inner", "swapped") {
      for _ in 0..<Self.rounds / 5 {
        _ = try? MapFile.save(map, to: "inner/new.json", in: scope, base: map, mayReplace: true)
      }
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

  init(_ one: String, _ other: String) {
    let isDone = isDone
    isDone.lock()
    let ended = DispatchSemaphore(value: 0)
    self.ended = ended
    thread = Thread {
      while !isDone.try() {
        rename(one, one + "-away")
        rename(other, one)
        rename(one, other)
        rename(one + "-away", one)
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
