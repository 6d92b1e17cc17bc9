import TestSupport
import Testing

@testable import SenderoCore

/// Every saved map can be read again; a map beyond the limits is refused before a byte is written.
struct MapLimitsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func save(_ map: JourneyMap) throws(MapFileError) {
    _ = try MapFile.save(map, to: folder("map.json"), base: map, mayReplace: true)
  }

  /// Saves a map over another file, and expects that the file has the map.
  private func expectSaved(_ map: JourneyMap, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try folder.put("old", "map.json")
    try save(map)
    #expect(try MapFile.open(folder("map.json")).read.map == map, sourceLocation: sourceLocation)
  }

  /// Tries to save a map over another file, and expects that the file is unchanged.
  ///
  /// - Returns: The reason why the map is not saved.
  private func refusal(
    of map: JourneyMap, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> FileError {
    try folder.put("old", "map.json")
    let error = try #require(throws: MapFileError.self, sourceLocation: sourceLocation) { try save(map) }
    #expect(try folder.text("map.json") == "old", sourceLocation: sourceLocation)
    guard case .file(let problem) = error else { throw error }
    return problem
  }

  /// A map of a size in bytes.
  private func map(size: Int) throws -> JourneyMap {
    var map = JourneyMap(id: "m")
    map.title = "x"
    map.title = String(repeating: "x", count: size - map.bytes.count + 1)
    try #require(map.bytes.count == size)
    return map
  }

  /// A map of a depth.
  private func map(depth: Int) -> JourneyMap {
    var value = JSONValue.array([])
    // The map is the outermost level, and the empty list the innermost.
    for _ in 0..<depth - 2 { value = .array([value]) }
    var map = JourneyMap(id: "m")
    map.object["x-deep"] = value
    return map
  }

  @Test func theGreatestSizeIsSaved() throws {
    try expectSaved(try map(size: JSONLimits.standard.size))
  }

  @Test func aByteMoreIsRefused() throws {
    let limit = JSONLimits.standard.size
    let problem = try refusal(of: try map(size: limit + 1))
    #expect(problem.reason == .beyondLimit(.size(limit + 1, most: limit)))
    #expect(problem.text.english.contains("65 MiB"))
  }

  @Test func theGreatestDepthIsSaved() throws { try expectSaved(map(depth: JSONLimits.standard.depth)) }

  @Test func aLevelMoreIsRefused() throws {
    let limit = JSONLimits.standard.depth
    let map = map(depth: limit + 1)
    #expect(try refusal(of: map).reason == .beyondLimit(.depth(limit + 1, most: limit)))
    #expect(throws: JSONError.self) { try JSONReader.read(map.bytes) }
  }
}
