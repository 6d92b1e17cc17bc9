import SenderoCore
import TestSupport

/// Another user who writes to a map's file in the same way as the program.
enum AnotherWriter {
  /// Adds a touchpoint at the end of a stage.
  static func add(_ name: String, to path: String, stage: Int = 1) throws {
    let opened = try MapFile.open(path)
    var map = opened.read.map
    map.stages[stage].touchpoints.append(Touchpoint(id: "others " + name, name: name))
    _ = try MapFile.save(map, to: path, base: opened.read.map)
  }

  /// Renames the first touchpoint.
  static func rename(_ name: String, in path: String) throws {
    let opened = try MapFile.open(path)
    var map = opened.read.map
    map.stages[0].touchpoints[0].name = name
    _ = try MapFile.save(map, to: path, base: opened.read.map)
  }
}

extension JourneyMap {
  /// The names of all touchpoints, in order.
  var touchpointNames: [String] { self.stages.flatMap { $0.touchpoints.map { $0.name } } }

  /// Reads a map from a file in a test's folder.
  static func read(_ name: String, in folder: TestFolder) throws -> JourneyMap {
    try JourneyMap.read(Array(folder.text(name).utf8)).map
  }
}
