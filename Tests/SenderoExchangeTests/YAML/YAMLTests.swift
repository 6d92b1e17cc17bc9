import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Reading YAML as JSON values, and importing it as maps.
@Suite("YAML")
struct YAMLTests {
  @Test(
    "Values are read according to YAML 1.2",
    arguments: [
      (
        "a: 1\nb: -4.50\nc: no\nd: true\ne: ~\nf:\n",
        #"{"a":1,"b":-4.50,"c":"no","d":true,"e":null,"f":null}"#
      ),
      (
        "a: \"1\"\nb: '2'\nc: !!str 3\nd: 0x1F\ne: 007\nf: 1_000\n",
        #"{"a":"1","b":"2","c":"3","d":"0x1F","e":"007","f":"1_000"}"#
      ),
      ("- a\n- [b, {c: d}]\n- |\n  two\n  lines\n", #"["a",["b",{"c":"d"}],"two\nlines\n"]"#),
      (
        "x: &one\n  a: 1\ny: *one\nz:\n  <<: *one\n  a: 2\n  b: 3\n",
        #"{"x":{"a":1},"y":{"a":1},"z":{"a":2,"b":3}}"#
      ),
      ("señal: \"日本 \\u00e9\"\n", #"{"señal":"日本 é"}"#),
    ])
  func values(_ yaml: String, _ json: String) throws {
    let read = try YAMLReader.documents(Array(yaml.utf8))
    #expect(read == [try JSONReader.read(Array(json.utf8))])
  }

  @Test("Several documents are read in order")
  func documents() throws {
    #expect(try YAMLReader.documents(Array("--- a\n--- b\n...\n".utf8)) == [.string("a"), .string("b")])
    #expect(try YAMLReader.documents([]) == [])
  }

  @Test(
    "An error is reported with its line",
    arguments: [
      ("a: [1\nb: 2\n", 2), ("a: 1\n\tb: 2\n", 2), ("a: *none\n", 1), ("a: 1\nb: 2\na: 3\n", 3),
      ("? [x]\n: 1\n", 1),
      ("a: \"open\n", 2),
    ])
  func faults(_ yaml: String, _ line: Int) {
    do {
      _ = try YAMLReader.documents(Array(yaml.utf8))
      Issue.record("The text was not refused.")
    } catch {
      #expect(abs(error.line - line) <= 1, "\(error)")
      #expect(!error.text.spanish.isEmpty)
    }
  }

  @Test("Nested aliases and deep nesting are refused")
  func bombs() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      yaml +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        + "]\n"
    }
    #expect(throws: YAMLReader.Problem.self) { try YAMLReader.documents(Array(yaml.utf8)) }
    #expect(throws: YAMLReader.Problem.self) {
      try YAMLReader.documents(Array(String(repeating: "[", count: 100_000).utf8))
    }
    #expect(throws: YAMLReader.Problem.self) {
      try YAMLReader.documents(Array(String(repeating: "- ", count: 20_000).utf8))
    }
  }

  @Test("Hostile text never crashes the reader")
  func hostile() {
    var generator = SeededGenerator.fromEnvironment(default: 6)
    let parts = [
      "a:", "- ", "[", "]", "{", "}", "&x ", "*x", "? ", ": ", "\n", "  ", "|", ">", "\"", "'", "<<: ",
      "---\n", "!!t ",
    ]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        text +=
          Bool.random(using: &generator)
          ? parts.randomElement(using: &generator) ?? "" : HostileText.random(length: 4, using: &generator)
      }
      _ = try? YAMLReader.documents(Array(text.utf8))
    }
  }

  private static let map = """
    title: Riding
    stages:
      - name: Find
        phase: awareness
        touchpoints:
          - Map
          - name: Walk
            rating: bad
      - name: Ride
        touchpoints: [Bike]

    """

  private static func read(_ text: String, pick: Int? = nil, name: String? = nil) throws -> ImportedMap {
    var source = ImportSource(Array(text.utf8), fileName: name)
    return try YAMLFormat().read(&source, ImportOptions(language: .english, pick: pick))
  }

  @Test("A map in YAML is read like one in JSON")
  func reads() throws {
    let read = try Self.read(Self.map)
    #expect(read.map.title == "Riding")
    #expect(
      MapOutline.lines(read.map) == ["Find | phase before", "  Map", "  Walk -1", "Ride", "  Bike"])
    #expect(Formats.recognizing(ImportSample(Array(Self.map.utf8)))?.name == "yaml")
    #expect(Formats.recognizing(ImportSample(Array("a: b\n".utf8), fileName: "x.yml"))?.name == "yaml")
  }

  @Test("One of several documents can be chosen")
  func picks() throws {
    let text = "---\n" + Self.map + "---\ntitle: Other\nstages: [A]\n"
    do {
      _ = try Self.read(text)
      Issue.record("The text was not refused.")
    } catch let error as ImportError {
      guard case .severalMaps(let names) = error.problem else { throw error }
      #expect(names == ["Riding", "Other"])
    }
    #expect(try Self.read(text, pick: 2).map.stages.map(\.name) == ["A"])
  }
}
