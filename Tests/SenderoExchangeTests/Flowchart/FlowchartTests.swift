import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoExchange

/// Mermaid flowcharts, for tools that cannot draw journeys.
@Suite("Flowchart")
struct FlowchartTests {
  @Test("Branches, loops, ratings and moments of truth are drawn")
  func draws() throws {
    let map = try JourneyMap.read(
      Array(
        #"""
        {"format": "sendero.journey-map", "version": 1, "id": "m", "title": "A <b> \"trip\": 1",
         "personas": [{"id": "p", "name": "Ana"}],
         "stages": [
          {"id": "s", "name": "1. end", "touchpoints": [
           {"id": "a", "name": "Web", "experience": "negative", "intensity": "strong", "channel": "web"},
           {"id": "b", "name": "Pay [now]", "experience": "positive", "momentOfTruth": true,
            "next": [{"to": "c", "when": "it's paid"}, {"to": "a", "when": "\"no\"; 1. again"}, {"to": "gone"}]},
           {"id": "f", "name": "Fax", "retired": "2020-01-01"}]},
          {"id": "u", "name": "", "touchpoints": [{"id": "c", "name": "Go\non"}]}]}
        """#.utf8)
    ).map
    var text = ""
    let remarks = FlowchartFormat().write(map, FormatOptions(language: .english), to: &text)
    #expect(
      text
        == """
        ---
        title: "A ‹b> \\"trip\\": 1"
        ---
        flowchart LR
            subgraph s1["1#46; end"]
                t1x1["#45;- Web"]:::worst
                t1x2{{"#43; Pay #91;now#93;"}}:::good
            end
            subgraph s2["(no name)"]
                t2x1["? Go<br/>on"]:::none
            end
            t1x1 --> t1x2
            t1x2 -->|"it's paid"| t2x1
            t1x2 -.->|"#34;no#34;#59; 1. again"| t1x1
            classDef good fill:#e0f2e5,stroke:#36905b,color:#123d27
            classDef worst fill:#f5c0b6,stroke:#a3200f,color:#4a1009
            classDef none fill:\(RatingColours.of(nil).light.fill),stroke:\(RatingColours.of(nil).light.edge),color:\(RatingColours.of(nil).light.ink)

        """.replacing("none", with: RatingColours.of(nil).name))
    #expect(
      remarks.map(\.text.english) == [
        "1 branch leads to no touchpoint of the flowchart", "Map: the text leaves out Personas (1)",
        "Touchpoint: the text leaves out Channel (1)", "1 touchpoint that the view hides is left out",
      ])
  }

  @Test("A label contains no character with a meaning in Mermaid, HTML or Markdown, and decodes to the text")
  func labels() {
    var random = SeededGenerator.fromEnvironment(default: 21)
    for _ in 0..<500 {
      let name = MermaidRoundTripTests.name(&random)
      let label = FlowchartText.escaped(name)
      let bare = label.replacing("<br/>", with: " ").replacing(
        /#[0-9]+;/.matchingSemantics(.unicodeScalar), with: "")
      #expect(
        !bare.unicodeScalars.contains { "\"`#;:<>&%*_[]{}|~$@\\^=+\n".unicodeScalars.contains($0) }, "\(name)"
      )
      let shown = MermaidRoundTripTests.shown(name, .title)
      if !label.isEmpty { #expect(MermaidEntities.decoded(label[...]) == shown, "\(name)") }
      #expect(label.firstMatch(of: /^([0-9]+[.)]|-)/) == nil)
      #expect(!FlowchartText.title(name).contains("<"))
    }
  }

  @Test("The example matches its snapshot")
  func example() throws {
    let example = try JourneyMap.read(Template.example.bytes(in: .english)).map
    expectSnapshot(FlowchartFormat().text(example, FormatOptions(language: .english)), named: "example-en")
  }
}
