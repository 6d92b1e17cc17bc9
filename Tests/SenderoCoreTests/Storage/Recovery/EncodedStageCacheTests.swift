import Testing

@testable import SenderoCore

@Suite("Cache of encoded stages")
struct EncodedStageCacheTests {
  /// An edit of a map between two writes.
  struct Edit: CustomTestStringConvertible, Sendable {
    let name: String
    let make: @Sendable (inout JourneyMap) -> Void
    var testDescription: String { name }
  }

  static func map(stages: Int) -> JourneyMap {
    var map = JourneyMap(id: "m")
    map.title = "A \"map\""
    map.object.members.append(.init(key: "unknown", value: .array([.null, .string("é\n")])))
    for number in 0..<stages {
      var stage = Stage(id: "s\(number)", name: "Stage \(number)")
      stage.touchpoints.append(Touchpoint(id: "t\(number)", name: "Touchpoint \(number)"))
      map.stages.append(stage)
    }
    return map
  }

  static let edits = [
    Edit(name: "nothing") { _ in },
    Edit(name: "the map's title") { $0.title = "Another" },
    Edit(name: "the first stage") { $0.stages[0].name = "Other" },
    Edit(name: "a touchpoint of the last stage") { $0.stages[3].touchpoints[0].channel = "web" },
    Edit(name: "a stage added in the middle") { $0.stages.insert(Stage(id: "new", name: "New"), at: 1) },
    Edit(name: "two stages removed") { $0.stages.removeSubrange(1...2) },
    Edit(name: "a stage twice") { $0.stages.append($0.stages[1]) },
    Edit(name: "stages swapped") { $0.stages.swapAt(0, 3) },
    Edit(name: "a stage removed and another changed") {
      $0.stages.remove(at: 0)
      $0.stages[2].name = "Last"
    },
    Edit(name: "all stages gone") { $0.stages = ItemList() },
    Edit(name: "stages that are not a list") { $0.object["stages"] = .string("none") },
  ]

  @Test("The output after an edit has the content of the map", arguments: edits)
  func saysWhatTheMapSays(edit: Edit) throws {
    var map = Self.map(stages: 4)
    var pieces = EncodedStageCache()
    for _ in 0..<2 {
      #expect(try JSONReader.read(pieces.bytes(of: map)).object.map(Self.sorted) == Self.sorted(map.object))
      edit.make(&map)
      let bytes = pieces.bytes(of: map)
      #expect(try JSONReader.read(bytes).object.map(Self.sorted) == Self.sorted(map.object))
      var anew = EncodedStageCache()
      #expect(bytes == anew.bytes(of: map))
      map = Self.map(stages: 4)
    }
  }

  @Test("The output is read as the same map", arguments: edits.dropLast())
  func readsBack(edit: Edit) throws {
    var map = Self.map(stages: 4)
    edit.make(&map)
    var pieces = EncodedStageCache()
    #expect(try JourneyMap.read(pieces.bytes(of: map)).map == JourneyMap.read(map.bytes).map)
  }

  @Test("A map can have nothing but stages")
  func onlyStages() throws {
    let object = JSONObject([.init(key: "stages", value: .array([.object(JSONObject())]))])
    var pieces = EncodedStageCache()
    #expect(try JSONReader.read(pieces.bytes(of: JourneyMap(object: object))) == .object(object))
  }

  private static func sorted(_ object: JSONObject) -> JSONObject {
    JSONObject(object.members.sorted { $0.key < $1.key })
  }
}

extension EncodedStageCache {
  fileprivate mutating func bytes(of map: JourneyMap) -> [UInt8] { Array(pieces(of: map).joined()) }
}
