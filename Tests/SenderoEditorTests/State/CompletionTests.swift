import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Completing a text with texts from the map.
struct CompletionTests {
  /// Web four times, in two spellings; web chat once; Phone and Café twice, Fax once; owners; a metric in three places.
  private static func map() -> JourneyMap {
    var (map, _) = BoardNotation.map("A: a b c d | B: e f g h i")
    let channels = ["Fax", "web", "Web", "Web", "Phone", "Web chat", "Café", "Phone", ""]
    var rest = channels[...]
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices {
        map.stages[stage].touchpoints[index].channel = rest.popFirst() ?? ""
        map.stages[stage].touchpoints[index].owner = index == 0 ? "Ana Ruiz" : ""
      }
    }
    var persona = Persona(object: MapList.personas.item(id: "p", name: "Pepa"))
    persona.channels = ["Café", "Web", "  "]
    map.personas.append(persona)
    var objective = Objective(object: MapList.objectives.item(id: "o", name: "More"))
    objective.metric = "NPS"
    objective.owner = "Luis"
    map.objectives.append(objective)
    var evidence = Evidence(object: JSONObject([.init(key: "id", value: .string("e"))]))
    evidence.metric = "nps"
    map.stages[0].touchpoints[0].evidence.append(evidence)
    return map
  }

  private func typed(_ session: EditorSession) -> String? {
    guard case .text(let prompt)? = session.editor.prompt else { return nil }
    return prompt.input.text
  }

  @Test func tabGoesThroughThem() throws {
    var driver = DetailsDriver(Self.map(), size: Size(width: 120, height: 40))
    let path = JSONPath([.key("stages"), .index(1), .key("touchpoints"), .index(4)])
    try driver.open(path)
    try driver.go(to: "channel", of: path)
    driver.press(.enter)
    let line = CanvasSnapshot(driver.editor.draw()).description
    #expect(line.contains("Tab: Web · "))
    driver.type("wE")
    driver.press(.tab)
    #expect(driver.textPrompt?.input.text == "Web")
    driver.press(.tab)
    #expect(driver.textPrompt?.input.text == "Web chat")
    driver.press(.tab)
    #expect(driver.textPrompt?.input.text == "Web")
    driver.press(.backTab)
    #expect(driver.textPrompt?.input.text == "Web chat")
    driver.enter()
    #expect(driver.editor.map.stages[1].touchpoints[4].channel == "Web chat")
    try driver.go(to: "channel", of: path)
    // A text without accents matches too; a text without a match stays as it is.
    driver.press(.enter)
    driver.clearInput()
    driver.type("cafe")
    driver.press(.tab)
    #expect(driver.textPrompt?.input.text == "Café")
    driver.type("!")
    driver.press(.tab)
    #expect(driver.editor.map.stages[1].touchpoints[4].channel == "Café!")
    #expect(driver.row?.field.key == "expectation")
  }

  @Test func aListIsCompletedByWhatOthersHoldOne() throws {
    var driver = DetailsDriver(Self.map(), size: Size(width: 120, height: 40))
    let path = JSONPath([.key("personas"), .index(0)])
    try driver.open(path)
    try driver.go(to: "channels", of: path)
    driver.press(.enter)
    driver.type("ph")
    driver.press(.tab, .enter)
    #expect(driver.editor.map.personas[0].channels.last == "Phone")
  }

  struct FilterRow: CustomTestStringConvertible, Sendable {
    let typed: String
    let completed: String
    /// How many touchpoints match; `nil` if there is no filter.
    var matches: Int?
    var testDescription: String { typed }
  }

  static let filters = [
    FilterRow(typed: "channel:we", completed: "channel:Web", matches: 3),
    FilterRow(typed: "canal:caf", completed: "canal:Café", matches: 1),
    FilterRow(typed: "negative channel:pho", completed: "negative channel:Phone", matches: 0),
    FilterRow(typed: "channel:web ", completed: "channel:web negative", matches: 0),
    FilterRow(typed: "owner:a", completed: "owner:\"Ana Ruiz\"", matches: 2),
    FilterRow(typed: "responsable:L", completed: "responsable:Luis", matches: 0),
    FilterRow(typed: "channel:\"web ch", completed: "channel:\"Web chat\"", matches: 1),
    FilterRow(typed: "owner:a channel:f", completed: "owner:a channel:Fax", matches: 1),
    FilterRow(typed: "channel:fax,pho", completed: "channel:fax,Phone", matches: 3),
    FilterRow(typed: "-channel:fa", completed: "-channel:Fax", matches: 8),
    FilterRow(typed: "stage:", completed: "stage:A", matches: 4),
    FilterRow(typed: "etapa:b", completed: "etapa:B", matches: 5),
    FilterRow(typed: "persona:pe", completed: "persona:Pepa", matches: 9),
    FilterRow(typed: "phase:d", completed: "phase:during", matches: 0),
    FilterRow(typed: "neg", completed: "negative", matches: 0),
    FilterRow(typed: "unr", completed: "unrated", matches: 9),
    FilterRow(typed: "sta", completed: "stage:"),
    FilterRow(typed: "sever", completed: "severity", matches: 0),
    FilterRow(typed: "unrated,neg", completed: "unrated,negative", matches: 9),
    FilterRow(typed: "-evi", completed: "-evidence", matches: 8),
    FilterRow(typed: "verd", completed: "verdad", matches: 0),
    FilterRow(typed: "", completed: "negative", matches: 0),
    FilterRow(typed: "we", completed: "we", matches: 4),
    FilterRow(typed: "unit:", completed: "unit:"),
    FilterRow(typed: "channel:zz", completed: "channel:zz", matches: 0),
  ]

  @Test(arguments: filters) func aFilterIsCompleted(_ row: FilterRow) throws {
    var session = EditorSession(Self.map())
    session.send(.key(.character("f")))
    for scalar in row.typed.unicodeScalars { session.send(.key(.character(scalar))) }
    _ = session.editor.draw()
    session.send(.key(.tab))
    #expect(typed(session) == row.completed)
    session.send(.key(.enter))
    #expect(session.editor.derived.matches?.places.count == row.matches)
  }

  struct ArgumentRow: CustomTestStringConvertible, Sendable {
    let typed: String
    let completed: String
    var testDescription: String { typed }
  }

  static let arguments = [
    ArgumentRow(typed: "channel we", completed: "channel Web"),
    ArgumentRow(typed: "channel ca", completed: "channel Café"),
    ArgumentRow(typed: "lens p", completed: "lens Pepa"),
    ArgumentRow(typed: "filter neg", completed: "filter negative"),
    ArgumentRow(typed: "filter truth channel:web ", completed: "filter truth channel:web negative"),
    ArgumentRow(typed: "filter channel:pho", completed: "filter channel:Phone"),
    ArgumentRow(typed: "channel zz", completed: "channel zz"),
  ]

  @Test(arguments: arguments) func theNamesOfTheMapCompleteArguments(_ row: ArgumentRow) {
    var session = EditorSession(Self.map())
    session.send(.key(.character(":")))
    for scalar in row.typed.unicodeScalars { session.send(.key(.character(scalar))) }
    session.send(.key(.tab))
    #expect(typed(session) == row.completed)
  }

  @Test func nothingIsCollectedForOtherTexts() throws {
    var session = EditorSession(Self.map())
    for script in [#"j f "we""#, #"Esc / "we" Tab"#, #"Esc i Tab"#] {
      try session.play(script)
      guard case .text(let prompt)? = session.editor.prompt else {
        Issue.record("There is no prompt.")
        return
      }
      #expect(prompt.used == nil)
    }
  }
}
