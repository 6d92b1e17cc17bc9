import Foundation
import SenderoCore
import Synchronization
import TestSupport
import Testing

@Suite struct ConcurrentWriteTests {
  private final class Counter: Sendable {
    let value = Atomic(0)
  }

  private static func content(_ writer: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(97 + writer), count: 10_000 + writer * 7_001)
  }

  @Test func threadsNeverMixContents() async throws {
    let folder = try TemporaryFolder()
    try SafeFile.write(Self.content(0), to: folder("map"))
    let finished = Counter()
    let reads = try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          defer { finished.value.add(1, ordering: .relaxed) }
          for _ in 0..<50 {
            let identity = try SafeFile.write(Self.content(writer), to: folder("map"))
            #expect(identity.contentHash == contentHash(Self.content(writer)))
            await Task.yield()
          }
        }
      }
      var reads = 0
      repeat {
        try Self.expectOneContent(folder("map"))
        reads += 1
        await Task.yield()
      } while finished.value.load(ordering: .relaxed) < 4
      try await group.waitForAll()
      return reads
    }
    #expect(reads > 1)
    #expect(try folder.names() == ["map"])
  }

  @Test func processesNeverMixContents() async throws {
    let folder = try TemporaryFolder()
    try SafeFile.write(Self.content(0), to: folder("map"))
    let finished = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        group.addTask {
          defer { finished.value.add(1, ordering: .relaxed) }
          await #expect(processExitsWith: .success) {
            [path = folder("map") as String, writer = writer as Int] in
            for _ in 0..<50 { try SafeFile.write(Self.content(writer), to: path) }
          }
        }
      }
      repeat {
        try Self.expectOneContent(folder("map"))
        await Task.yield()
      } while finished.value.load(ordering: .relaxed) < 3
      try await group.waitForAll()
    }
    #expect(try folder.names() == ["map"])
  }

  private static func expectOneContent(_ path: String) throws {
    let bytes = try SafeFile.read(path: path).bytes
    let writer = Int(try #require(bytes.first)) - 97
    #expect(bytes == content(writer), "\(bytes.count) bytes of writer \(writer)")
  }
}
