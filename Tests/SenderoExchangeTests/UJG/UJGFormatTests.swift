import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Exporting maps as user journey graphs.
///
/// The tests check their structure. If `SENDERO_UJG_SPEC` names a copy of the specification's repository, its contexts
/// and shapes check the same graphs too, with `pyld` and `pyshacl`.
@Suite("User journey graphs")
struct UJGFormatTests {
  private static func document(_ map: JourneyMap) throws -> JSONObject {
    let text = UJGFormat().text(map, FormatOptions(language: .english, showsRetired: true))
    return try #require(try JSONReader.read(Array(text.utf8)).object)
  }

  private static func maps() throws -> [JourneyMap] {
    var generator = SeededGenerator.fromEnvironment(default: 21)
    var hostile = EveryField.map(each: 3, seed: 9)
    for stage in hostile.stages.indices {
      hostile.stages[stage].name = HostileText.random(length: 12, using: &generator)
      for index in hostile.stages[stage].touchpoints.indices {
        hostile.stages[stage].touchpoints[index].channel = HostileText.random(length: 12, using: &generator)
      }
    }
    return try [
      JourneyMap.read(Template.example.bytes(in: .english)).map, hostile, JourneyMap(id: "m"),
      JourneyMap(id: "a b/ü"),
    ]
  }

  @Test("References lead to nodes of the right kind, and required members exist")
  func structure() throws {
    let kinds = [
      "defaultEntryRef": "JourneyEntry", "entryRefs": "JourneyEntry", "stateRefs": "State",
      "transitionRefs": "Transition",
      "stateRef": "State", "from": "State", "to": "State", "phaseRef": "Phase",
      "touchpointRefs": "Touchpoint",
      "experienceRefs": "ExperienceStep",
    ]
    let required = [
      "Journey": ["defaultEntryRef", "entryRefs", "stateRefs"], "JourneyEntry": ["stateRef"],
      "State": ["label"],
      "Transition": ["from", "to"], "Phase": ["label"], "Touchpoint": ["label"],
      "ExperienceStep": ["label", "stateRefs"], "PainPoint": ["label", "experienceRefs"],
    ]
    var severities = 0
    for map in try Self.maps() {
      let document = try Self.document(map)
      #expect(document.members.map(\.key) == ["@context", "@id", "@type", "nodes"])
      let nodes = try #require(document["nodes"]?.array).compactMap(\.object)
      var types: [String: String] = [:]
      for node in nodes {
        let id = try #require(node["@id"]?.string)
        #expect(types[id] == nil, "\(id) occurs twice")
        #expect(id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`".utf8.contains($0) })
        types[id] = try #require(node["@type"]?.string)
      }
      for node in nodes {
        let type = node["@type"]?.string ?? ""
        for key in required[type] ?? ["nothing"] { #expect(node[key] != nil, "\(type) without \(key)") }
        for member in node.members {
          guard let kind = kinds[member.key] else { continue }
          let targets = member.value.array ?? [member.value]
          #expect(!targets.isEmpty)
          for target in targets { #expect(types[target.string ?? ""] == kind, "\(member.key) of \(type)") }
        }
        if let severity = node["severity"]?.string.flatMap(Double.init) {
          #expect((0...1).contains(severity))
          severities += 1
        }
      }
      let touchpoints = map.stages.reduce(0) { $0 + $1.touchpoints.count }
      #expect(nodes.count { $0["@type"] == .string("ExperienceStep") } == touchpoints)
    }
    #expect(severities == 49)
  }

  @Test("Branches become transitions with conditions, and a rating is an extension")
  func branches() throws {
    var map = JourneyMap(id: "m")
    var stage = Stage(id: "s", name: "Find")
    var first = Touchpoint(id: "a", name: "A")
    var branch = Branch(object: JSONObject())
    branch.to = "c"
    branch.when = "lost"
    first.next = ItemList([branch])
    first.rating = Rating(.negative, isStrong: true)
    stage.touchpoints = ItemList([first, Touchpoint(id: "b", name: "B"), Touchpoint(id: "c", name: "C")])
    map.stages = ItemList([stage])
    let nodes = try #require(try Self.document(map)["nodes"]?.array).compactMap(\.object)
    let ways = nodes.filter { $0["@type"] == .string("Transition") }
    #expect(ways.map { $0["from"]?.string } == ["urn:sendero:m:state/a", "urn:sendero:m:state/b"])
    #expect(ways.map { $0["to"]?.string } == ["urn:sendero:m:state/c", "urn:sendero:m:state/c"])
    #expect(ways.map { $0["label"]?.string } == ["lost", nil])
    let step = try #require(nodes.first { $0["@type"] == .string("ExperienceStep") })
    #expect(step["extensions"]?.object?["sendero"]?.object?["intensity"] == .string("strong"))
  }

  @Test(
    "The shapes of the specification accept the graphs",
    .enabled(if: ProcessInfo.processInfo.environment["SENDERO_UJG_SPEC"] != nil))
  func shapes() throws {
    let spec = try #require(ProcessInfo.processInfo.environment["SENDERO_UJG_SPEC"])
    let folder = try TemporaryFolder()
    for (index, map) in try Self.maps().enumerated() {
      let text = UJGFormat().text(map, FormatOptions(language: .english, showsRetired: true))
      try folder.put(text, "graph\(index).jsonld")
      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "check.py"
      ).path
      let run = try ProgramRun(["python3", script, spec, folder("graph\(index).jsonld")])
      #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
  }
}
