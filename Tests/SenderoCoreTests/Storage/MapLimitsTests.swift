import TestSupport
import Testing

@testable import SenderoCore

/// What can be written can be read again; anything else is refused before a byte is written.
struct MapLimitsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func save(_ map: JourneyMap) -> FileError? {
    do throws(MapFileError) {
      _ = try MapFile.save(map, to: folder("map.json"), base: map, mayReplace: true)
      return nil
    } catch {
      if case .file(let problem) = error { return problem } else { return nil }
    }
  }

  /// Saves a map over another file, and expects that the file holds the map, or what it held if the map is beyond a limit.
  ///
  /// - Returns: Why it was not saved, if it is beyond a limit.
  private func saveOverOld(
    _ map: JourneyMap, isBeyond: Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> FileError? {
    try folder.put("old", "map.json")
    let problem = save(map)
    guard isBeyond else {
      #expect(problem == nil, sourceLocation: sourceLocation)
      #expect(try MapFile.open(folder("map.json")).read.map == map, sourceLocation: sourceLocation)
      return nil
    }
    #expect(try folder.text("map.json") == "old", sourceLocation: sourceLocation)
    let refused: FileError = try #require(problem, sourceLocation: sourceLocation)
    return refused
  }

  @Test(arguments: [0, 1]) func size(_ excess: Int) throws {
    let limit = JSONLimits.standard.size
    var map = JourneyMap(id: "m")
    map.title = "x"
    map.title = String(repeating: "x", count: limit - map.bytes.count + 1 + excess)
    try #require(map.bytes.count == limit + excess)
    let problem = try saveOverOld(map, isBeyond: excess > 0)
    #expect((problem != nil) == (excess > 0))
    guard let problem else { return }
    #expect(problem.reason == .beyondLimit(.size(limit + 1, most: limit)))
    #expect(problem.text.english.contains("65 MiB"))
  }

  @Test(arguments: [0, 1]) func depth(_ excess: Int) throws {
    let limit = JSONLimits.standard.depth
    var value = JSONValue.array([])
    // The map is the outermost, and the list the innermost.
    for _ in 0..<limit - 2 + excess { value = .array([value]) }
    var map = JourneyMap(id: "m")
    map.object["x-deep"] = value
    let problem = try saveOverOld(map, isBeyond: excess > 0)
    #expect((problem != nil) == (excess > 0))
    guard let problem else { return }
    #expect(problem.reason == .beyondLimit(.depth(limit + 1, most: limit)))
    #expect(throws: (any Error).self) { try JSONReader.read(map.bytes) }
  }
}
