import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoExchange

/// Plain text for the body of a mail.
@Suite("Plain text")
struct TextTests {
  @Test("The example matches its snapshot, in both languages", arguments: Language.allCases)
  func example(_ language: Language) throws {
    let example = try JourneyMap.read(Template.example.bytes(in: language)).map
    expectSnapshot(
      TextFormat().text(example, FormatOptions(language: language)), named: "example-" + language.rawValue)
  }

  @Test(
    "No line is wider than the width or ends with spaces", arguments: [1, 40, 60, 76, 10_000])
  func width(_ width: Int) throws {
    var random = SeededGenerator.fromEnvironment(default: 9)
    let map = try MarkdownTests.hostileMap(&random)
    let text = TextFormat().text(map, FormatOptions(language: .spanish, width: width, showsRetired: true))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { TextLayout.width(of: $0) > min(max(width, 40), 76) } == [])
    #expect(lines.filter { $0.hasSuffix(" ") } == [])
  }

  @Test("Every name is written, and omitted fields are reported by kind of item")
  func leavesOut() throws {
    let map = try JourneyMap.read(
      Array(
        #"""
        {"format": "sendero.journey-map", "version": 1, "id": "m", "title": "T", "owner": "Eva",
         "personas": [{"id": "p", "name": "Ana", "quote": "q"}],
         "stages": [{"id": "s", "name": "Find", "goal": "g", "phase": "before", "touchpoints": [
           {"id": "t", "name": "Web", "channel": "web", "experience": "negative", "intensity": "strong",
            "momentOfTruth": true, "personas": ["p"], "painPoints": [{"id": "x", "text": "Slow"}],
            "opportunities": [{"id": "o", "text": "Faster?"}], "thoughts": ["Hm"], "description": "d"},
           {"id": "u", "name": "Shop", "thoughts": ["Hm"]}, {"id": "v", "name": "Fax", "retired": "2020-01-01"}]}]}
        """#.utf8)
    ).map
    var text = ""
    let remarks = TextFormat().write(map, FormatOptions(language: .english), to: &text)
    #expect(
      text == """
        T
        =

        Owner: Eva

        1 stage, 2 touchpoints: 1 negative, 1 not rated

        Stage                                                       +    =    -    ?
        ----------------------------------------------------------------------------
        1. Find                                                               1    1


        1. Find (before the purchase)
        -----------------------------

        --  Web (moment of truth)                           web, Ana
            ! Slow
            * Faster?
        ?   Shop


        + positive  = neutral  - negative  (doubled: strongly)  ? not rated
        ! pain point  * opportunity

        """)
    #expect(
      remarks.map(\.text.english) == [
        "Persona: the text leaves out Quote (1)", "Stage: the text leaves out Goal (1)",
        "Touchpoint: the text leaves out Description, Thoughts (2)",
      ])
  }
}
