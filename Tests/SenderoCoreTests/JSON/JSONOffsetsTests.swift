import SenderoCore
import Testing

/// The offsets of many paths, found in one pass.
struct JSONOffsetsTests {
  @Test func theyAreThoseFoundOneByOne() throws {
    let bytes = Template.example.bytes(in: .spanish)
    let map = try JourneyMap.read(bytes).map
    var paths: [JSONPath] = [JSONPath()]
    for (stage, element) in map.stages.enumerated() {
      paths.append(.stage(stage))
      for index in element.touchpoints.indices {
        paths.append(.touchpoint(index, inStage: stage))
        for key in ["name", "painPoints", "missing"] {
          paths.append(JSONPath(JSONPath.touchpoint(index, inStage: stage).steps + [.key(key)]))
        }
      }
    }
    let found = JSONReader.offsets(of: paths, in: bytes)
    for path in paths { #expect(found[path] == JSONReader.offset(of: path, in: bytes), "\(path)") }
    let places = TextLocation.locations(of: found.values, in: bytes)
    for (offset, place) in places { #expect(place == TextLocation(offset: offset, in: bytes)) }
    #expect(places.count == Set(found.values).count)
  }

  @Test(arguments: ["", "[", "[1,", "{\"a\": [}", "{\"a\" 1}", "[]", "{}", "null", "[[[1]], {\"a\": {}}]"])
  func aBrokenTextHasWhatCanBeFound(_ text: String) {
    let paths = [
      JSONPath(), JSONPath([.index(0)]), JSONPath([.key("a"), .index(0)]), JSONPath([.index(1), .key("a")]),
    ]
    for (path, offset) in JSONReader.offsets(of: paths, in: Array(text.utf8)) {
      #expect(offset <= text.utf8.count, "\(path)")
    }
  }
}
