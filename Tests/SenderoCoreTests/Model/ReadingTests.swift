import Testing

@testable import SenderoCore
import TestSupport

/// Reading of maps: ids are added, newer versions flagged, and invalid files refused.
struct ReadingTests {
  @Test func missingIdsAreGivenAndCounted() throws {
    let read = try read(
      #"""
      {"format": "sendero.journey-map", "version": 1, "title": "By hand",
       "stages": [{"name": "A", "touchpoints": [{"name": "a"}, {"id": "", "name": "b"}, {"id": null, "name": "c"}]}],
       "notes": [{"id": "n", "text": "kept"}]}
      """#)
    #expect(read.idsGiven == 5)
    #expect(read.idsRepeated == 0)
    let ids = ids(of: read.map)
    #expect(ids.count == 6)
    #expect(Set(ids).count == 6)
    #expect(ids.allSatisfy { !$0.isEmpty })
    #expect(read.map.notes[0].id == "n")
    #expect(try self.read(read.map.bytes).idsGiven == 0)
  }

  @Test func aRepeatedIdIsReplacedWhereItStandsAgain() throws {
    let read = try read(
      #"""
      {"format": "sendero.journey-map", "version": 1, "id": "x",
       "stages": [{"id": "x", "name": "A", "touchpoints": [{"id": "t", "name": "a"}, {"id": "t", "name": "b"}]}]}
      """#)
    #expect(read.idsRepeated == 2)
    #expect(read.idsGiven == 0)
    let ids = ids(of: read.map)
    #expect(Set(ids).count == ids.count)
    #expect(try self.read(read.map.bytes).idsRepeated == 0)
  }

  @Test func givenIdsFollowFromWhatItemsSay() throws {
    func ids(_ touchpoints: String) throws -> [String] {
      let text =
        #"{"format": "sendero.journey-map", "version": 1, "id": "m", "stages": [{"id": "s", "name": "A","#
      return try read(text + " \"touchpoints\": [\(touchpoints)]}]}").map.stages[0].touchpoints.map(\.id)
    }
    let (one, two) = (#"{"name": "Wait"}"#, #"{"id": "t", "name": "Pay"}"#)
    let first = try ids("\(one), \(two), \(two)")
    #expect(try ids("\(one), \(two), \(two)") == first)
    #expect(Set(first).count == 3)
    #expect(try ids("{\"name\": \"New\"}, \(one), \(two), \(two)").dropFirst() == first[...])
    #expect(first.allSatisfy { $0 == "t" || ($0.count == 8 && $0.first?.isLetter == true) })
    // A saved id is not given to another item of the same name that was inserted before it.
    let saved = "{\"id\": \"\(first[0])\", \"name\": \"Wait\"}"
    #expect(try ids("\(one), \(saved)")[1] == first[0])
  }

  @Test func aMissingNameIsEmptyAndWritten() throws {
    let map = try read(
      #"{"format": "sendero.journey-map", "version": 1, "id": "m", "stages": [{"id": "s"}, {"id": "u", "name": null}]}"#
    ).map
    #expect(map.stages.map(\.name) == ["", ""])
    #expect(map.stages[0].object["name"] == .string(""))
    #expect(map.stages[1].object["name"] == .string(""))
  }

  @Test func aNewerVersionIsFlagged() throws {
    let text = #"{"format": "sendero.journey-map", "version": 2, "id": "m"}"#
    let read = try read(text)
    #expect(read.newerVersion == 2)
    #expect(read.map.object["version"] == .number("2"))
    #expect(try self.read(#"{"format": "sendero.journey-map", "version": 1, "id": "m"}"#).newerVersion == nil)
  }

  @Test func valuesThatNoFieldTakesAreKept() throws {
    let text = #"""
      {"format": "sendero.journey-map", "version": 1, "id": "m", "state": "someday",
       "stages": [{"id": "s", "name": "A", "touchpoints": [{"id": "t", "name": "a", "experience": "great",
       "momentOfTruth": "yes", "fulfilment": 400, "thoughts": "one", "personas": ["nobody"]}]}]}
      """#
    let map = try read(text).map
    let touchpoint = map.stages[0].touchpoints[0]
    #expect(touchpoint.experience == nil)
    #expect(touchpoint.momentOfTruth == false)
    #expect(touchpoint.thoughts == [])
    #expect(touchpoint.object["experience"] == .string("great"))
    #expect(touchpoint.object["momentOfTruth"] == .string("yes"))
    #expect(touchpoint.object["fulfilment"] == .number("400"))
    #expect(touchpoint.object["thoughts"] == .string("one"))
    #expect(map.object["state"] == .string("someday"))
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let problem: MapError.Problem
    let path: String
    let place: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ problem: MapError.Problem, _ path: String, _ place: String) {
      (self.name, self.text, self.problem, self.path, self.place) = (name, text, problem, path, place)
    }
  }

  static let head = "{\"format\": \"sendero.journey-map\", \"version\": 1,\n"

  static let refusals: [Refusal] = [
    Refusal("a list", "[]", .notAMap, "$", "1:1"),
    Refusal("a text", "\"sendero\"", .notAMap, "$", "1:1"),
    Refusal("an unrelated object", "{\"a\": 1}", .notAMap, "$", "1:1"),
    Refusal("another format", "{\"a\": 1,\n \"format\": \"other\"}", .notAMap, "$.format", "2:12"),
    Refusal("a format that is not a text", "{\"format\": 1}", .notAMap, "$.format", "1:12"),
    Refusal("no version", "{\"format\": \"sendero.journey-map\"}", .noVersion, "$", "1:1"),
    Refusal(
      "version 0", "{\"format\": \"sendero.journey-map\",\n\"version\": 0}", .noVersion, "$.version", "2:12"),
    Refusal(
      "version 1.5", "{\"format\": \"sendero.journey-map\", \"version\": 1.5}", .noVersion, "$.version",
      "1:46"),
    Refusal(
      "version \"1\"", "{\"format\": \"sendero.journey-map\", \"version\": \"1\"}", .noVersion, "$.version",
      "1:46"),
    Refusal(
      "version -1", "{\"format\": \"sendero.journey-map\", \"version\": -1}", .noVersion, "$.version", "1:46"),
    Refusal("stages that are not a list", head + "\"stages\": {}}", .notAList, "$.stages", "2:11"),
    Refusal("notes that are not a list", head + "\"notes\": \"a\"}", .notAList, "$.notes", "2:10"),
    Refusal(
      "a stage that is not an object", head + "\"stages\": [\n 7]}", .notAnObject, "$.stages[0]", "3:2"),
    Refusal(
      "a measurement that is a text", head + "\"measurements\": [\"81 %\"]}", .notAnObject,
      "$.measurements[0]", "2:18"),
    Refusal(
      "a stage that is null", head + "\"stages\": [{\"name\": \"A\"}, null]}", .notAnObject, "$.stages[1]",
      "2:27"),
    Refusal("an id that is not a text", head + "\"id\": 5}", .notText, "$.id", "2:7"),
    Refusal(
      "a stage's name that is not a text", head + "\"stages\": [{\"name\": [\"A\"]}]}", .notText,
      "$.stages[0].name",
      "2:21"),
    Refusal(
      "touchpoints that are not a list", head + "\"stages\": [{\"name\": \"A\", \"touchpoints\": 1}]}",
      .notAList,
      "$.stages[0].touchpoints", "2:41"),
    Refusal(
      "a pain point's text that is not a text",
      head + "\"stages\": [{\"touchpoints\": [{},\n{\"painPoints\": [{\"text\": true}]}]}]}", .notText,
      "$.stages[0].touchpoints[1].painPoints[0].text", "3:26"),
    Refusal(
      "a branch's target that is not a text",
      head + "\"stages\": [{\"touchpoints\": [{\"next\": [{\"to\": 7}]}]}]}", .notText,
      "$.stages[0].touchpoints[0].next[0].to", "2:46"),
    Refusal(
      "an objective's statement that is not a text", head + "\"objectives\": [{\"statement\": 7}]}", .notText,
      "$.objectives[0].statement", "2:30"),
  ]

  @Test(arguments: refusals) func itIsRefusedWithItsPlace(_ row: Refusal) {
    #expect {
      try read(row.text)
    } throws: { error in
      guard let error = error as? MapError else { return false }
      #expect(error.problem == row.problem)
      #expect("\(error.path)" == row.path)
      #expect("\(error.place.line):\(error.place.column)" == row.place)
      #expect(!error.text.english.isEmpty && !error.text.spanish.isEmpty)
      #expect(error.text.english != error.text.spanish)
      return true
    }
  }

  @Test func aKeyThatStandsTwiceIsRefusedWithBothPlaces() {
    #expect {
      try read(Self.head + "\"stages\": [{\"name\": \"A\",\n   \"name\": \"B\"}]}")
    } throws: { error in
      guard let error = error as? MapError, case .syntax(let syntax) = error.problem,
        case .duplicateKey("name", _) = syntax.kind
      else { return false }
      #expect(error.place.line == 3)
      #expect(error.place.column == 4)
      #expect(error.firstPlace?.line == 2)
      #expect(error.firstPlace?.column == 13)
      #expect("\(error.path)".hasPrefix("$.stages[0]"))
      #expect(error.text.english.contains("2:13"))
      return true
    }
  }

  @Test func brokenJSONIsRefusedWithItsPlace() {
    #expect {
      try read(Self.head + "\"title\": }")
    } throws: { error in
      guard let error = error as? MapError, case .syntax = error.problem else { return false }
      return error.place.line == 2 && error.place.column == 10
    }
  }

  private func ids(of map: JourneyMap) -> [String] {
    var ids: [String] = []
    JourneyMap.kind.walkIDs(map.object) { ids.append($0) }
    return ids
  }

  private func read(_ text: String) throws -> ReadMap { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) throws -> ReadMap {
    return try JourneyMap.read(bytes)
  }
}
