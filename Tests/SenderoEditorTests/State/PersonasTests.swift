import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Editing in the view of personas by keys.
struct PersonasTests {
  private static func session(
    size: Size = Size(width: 80, height: 24), readOnlyReason: LocalizedText? = nil,
    language: Language = .english
  ) throws -> EditorSession {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: language, using: &generator)
    var session = EditorSession(
      map, readOnlyReason: readOnlyReason, settings: EditorSettings(language: language), size: size)
    try session.play("Tab Tab")
    #expect(session.editor.view == .personas)
    return session
  }

  /// The names, with `[…]` around the selected one.
  static func outline(_ editor: Editor, _ list: MapList = .personas) -> String {
    editor.items(of: list).enumerated().map { index, item in
      let name = list.name(of: item)
      return index == editor.front.view[list].index ? "[\(name)]" : name
    }.joined(separator: " ")
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let keys: String
    let expected: String
    var message: String?
    var testDescription: String { keys }
    init(_ keys: String, _ expected: String, _ message: String? = nil) {
      (self.keys, self.expected, self.message) = (keys, expected, message)
    }
  }

  private static let noted = #"o "B" Enter Esc o "C" Enter Esc o "D" Enter Esc"#
  static let rows: [Row] = [
    Row("", "A B C [D]"), Row("k", "A B [C] D"), Row("j", "A B C [D]"), Row("Up Up", "A [B] C D"),
    Row("Home", "[A] B C D"), Row("Home End", "A B C [D]"), Row("PgUp", "[A] B C D"),
    Row("Home PgDn", "A B C [D]"),
    Row(#"k o "x" Enter Esc"#, "A B C [x] D"), Row(#"k O "x" Enter Esc"#, "A B [x] C D"),
    Row(#"k O "x" Esc"#, "A B [C] D"), Row(#"k o "  " Enter"#, "A B [C] D"),
    Row(#"i "2" Enter"#, "A B C [D2]", "Renamed to “D2” · u undoes"), Row(#"i "2" Esc"#, "A B C [D]"),
    Row("i Ctrl-U Enter Esc", "A B C [D]"),
    Row("K", "A B [D] C", "Moved “D” · u undoes"), Row("Shift-Up K", "A [D] B C"),
    Row("J", "A B C [D]", "Nothing more in this direction"), Row("Home J", "B [A] C D"),
    Row("Home Shift-Down", "B [A] C D"),
    Row("Home K", "[A] B C D", "Nothing more in this direction"),
    Row("k x", "A B [D]", "Cut “C” · u undoes"), Row("k x p", "A B D [C]", "Pasted “C” · u undoes"),
    Row("k x P", "A B [C] D"), Row("k c P", "A B [C] C D"), Row("c", "A B C [D]", "Copied “D”"),
    Row("p", "A B C [D]", "Nothing has been cut or copied yet"),
    Row("Home d", "[B] C D", "Deleted “A” · u undoes"), Row("d", "A B [C]"),
    Row("4*d", "", "Deleted “A” · u undoes"), Row("4*d d", "", "There are no personas yet"),
    Row("k k d u", "A [B] C D", "Undone: Deleted “B” · U redoes"), Row("d u", "A B C [D]"),
    Row("k d u U", "A B [D]"), Row("k K u", "A B [C] D"), Row("4*d 4*u", "A B C [D]"),
    Row(#"@paste "x\n\n y\n""#, "A B C D x [y]"),
    Row("k k v", "A [B] C D", "v does nothing here · ? shows what does"),
  ]

  @Test(arguments: rows) func keysDo(_ row: Row) throws {
    var session = EditorSession(JourneyMap(id: "m"))
    try session.play(#"Tab Tab o "A" Enter Esc "# + Self.noted + " " + row.keys)
    #expect(Self.outline(session.editor) == row.expected)
    if let message = row.message { #expect(session.editor.message?.text.english == message) }
    _ = session.editor.draw()
    let last = session.editor.map.bytes
    while session.editor.front.openMap.history.canUndo { session.send(.key(.character("u"))) }
    #expect(session.editor.map.bytes == JourneyMap(id: "m").bytes)
    while session.editor.front.openMap.history.canRedo { session.send(.key(.character("U"))) }
    if !row.keys.hasSuffix("u") { #expect(session.editor.map.bytes == last) }
  }

  @Test func deletingTakesWhatRefersToThePersonaAlongAndUndoBringsItBack() throws {
    var session = try Self.session()
    let before = session.editor.map
    let id = before.personas[0].id
    // Only this persona meets some of the touchpoints.
    try session.play("d e")
    let text = String(decoding: session.editor.map.bytes, as: UTF8.self)
    #expect(!text.contains(id))
    let experiences = before.stages.reduce(0) { sum, stage in
      sum + stage.touchpoints.filter { $0.experiences[id] != nil }.count
    }
    #expect(experiences > 1)
    let message = try #require(session.editor.message?.text)
    #expect(message.english.hasPrefix("Deleted “Elena Robles” with \(experiences) experiences and "))
    #expect(message.spanish.hasPrefix("Se borró: «Elena Robles» con \(experiences) experiencias y "))
    #expect(message.english.hasSuffix("· u undoes"))
    try session.play("u")
    #expect(session.editor.map.bytes == before.bytes)
    #expect(Self.outline(session.editor).hasPrefix("[Elena Robles]"))
  }

  @Test func aCopyHasAnIdOfItsOwn() throws {
    var session = try Self.session()
    try session.play("c p")
    let personas = session.editor.map.personas
    #expect(personas.count == 3)
    #expect(Set(personas.map(\.id)).count == 3)
    #expect(personas[1].needs == personas[0].needs)
  }

  @Test func theLensGoesWithItsPersona() throws {
    var session = try Self.session()
    try session.play("BackTab BackTab v Tab Tab")
    #expect(session.editor.lens.persona == session.editor.map.personas[0].id)
    try session.play("d e")
    #expect(session.editor.lens.persona == nil)
    #expect(session.editor.derived.ratingCounts.whole == StageRatingCounts(session.editor.stages).whole)
  }

  @Test func whatIsCutOnTheBoardIsNotPastedHere() throws {
    var session = try Self.session()
    try session.play("BackTab BackTab c Tab Tab p")
    #expect(session.editor.message?.text == Phrase.nothingCopied)
    try session.play("c BackTab BackTab p")
    #expect(session.editor.message?.text == Phrase.nothingCopied)
  }

  // MARK: Questions

  @Test func aNewPersonaIsAskedAbout() throws {
    var session = EditorSession(JourneyMap(id: "m"))
    try session.play(#"Tab Tab o "Ana" Enter"#)
    let answers = ["a friend", "the price", "a car", "two months", "no", "", "yes", "less paper"]
    #expect(answers.count == PersonaQuestion.all.count)
    for (index, answer) in answers.enumerated() {
      let shown = CanvasSnapshot(session.editor.draw()).text
      #expect(shown[22] == " Ana: " + PersonaQuestion.all[index].text.english)
      #expect(shown[23].hasPrefix(" \(index + 1)/8 "))
      session.send(.paste(answer))
      session.send(.key(.enter))
    }
    #expect(session.editor.prompt == nil)
    let persona = session.editor.map.personas[0]
    #expect(persona.channels == [])
    #expect(persona.motivations == ["the price"])
    #expect(persona.goals == ["a car"])
    #expect(
      persona.behaviours == [
        "Heard of us: a friend", "Looked for: two months", "Bought before: no", "After the help: yes",
      ])
    #expect(persona.painPoints == [])
    #expect(persona.needs == ["less paper"])
    // Each answer is a separate step.
    for count in (0...6).reversed() {
      let persona = session.editor.map.personas[0]
      let fields = [persona.channels, persona.motivations, persona.goals, persona.behaviours, persona.needs]
      #expect(fields.joined().count == count + 1)
      try session.play("u")
    }
    #expect(Self.outline(session.editor) == "[Ana]")
    try session.play("u")
    #expect(session.editor.map.bytes == JourneyMap(id: "m").bytes)
  }

  @Test func escEndsTheQuestionsAndKeepsWhatWasAnswered() throws {
    var session = EditorSession(JourneyMap(id: "m"), settings: EditorSettings(language: .spanish))
    try session.play(#"Tab Tab o "Ana" Enter "un amigo" Enter Enter "un coche" Esc"#)
    #expect(session.editor.prompt == nil)
    #expect(session.editor.map.personas[0].behaviours == ["Supo de nosotros: un amigo"])
    #expect(session.editor.map.personas[0].goals == [])
    try session.play(#"a Enter "otra" Enter 6*Enter"#)
    #expect(session.editor.map.personas[0].motivations == ["otra"])
    #expect(session.editor.prompt == nil)
    #expect(session.editor.message?.text == Phrase.questionsDone(again: "«a»"))
  }

  @Test func everyQuestionHasAListToGoTo() {
    #expect(PersonaQuestion.all.count > 3)
    for question in PersonaQuestion.all {
      guard case .textList? = Persona.kind.field(question.field)?.kind else {
        Issue.record("\(question.field) is not a list.")
        continue
      }
    }
  }

  @Test func anAnswerReplacesNothingThatIsNoList() throws {
    var persona = JSONObject([.init(key: "id", value: .string("p")), .init(key: "name", value: .string("P"))])
    persona.members.append(.init(key: "behaviours", value: .string("web")))
    var map = JourneyMap(id: "m")
    map.personas.append(Persona(object: persona))
    var session = EditorSession(map)
    try session.play(#"Tab Tab a "x" Enter Esc"#)
    #expect(session.editor.map.bytes == map.bytes)
    #expect(CanvasSnapshot(session.editor.draw()).text.contains { $0.contains("• web") })
  }

  // MARK: Opening, mouse, reading only

  @Test func enterOpensTheDetailsOfTheSelectedOne() throws {
    var session = try Self.session()
    try session.play("j Enter")
    #expect(session.editor.details?.path.description == "$.personas[1]")
    try session.play("Esc")
    #expect(session.editor.list == .personas)
    #expect(session.editor.front.view[.personas].index == 1)
  }

  @Test func theMouseSelectsAndOpens() throws {
    var session = try Self.session()
    try session.play("@press 5,5")
    #expect(session.editor.front.view[.personas].index == 1)
    try session.play("@press 5,2 @press 40,9 @press 5,20")
    #expect(session.editor.front.view[.personas].index == 0)
    try session.play("@wheeldown 5,5")
    #expect(session.editor.front.view[.personas].index == 1)
    try session.play("@double 5,3")
    #expect(session.editor.details?.path.description == "$.personas[0]")
  }

  @Test func aReadOnlyMapIsLookedAtOnly() throws {
    var session = try Self.session(readOnlyReason: LocalizedText("frozen", "congelado"))
    let before = session.editor.map.bytes
    for key in ["o", "O", "i", "K", "J", "x", "p", "P", "d", "a"] {
      try session.play(key)
      #expect(session.editor.prompt == nil)
      #expect(session.editor.message?.text.english == "frozen", "\(key)")
    }
    session.send(.paste("x\ny"))
    #expect(session.editor.map.bytes == before)
    try session.play("j c Enter")
    #expect(session.editor.details != nil)
  }

  @Test func theCountsAreThoseOfThePersonasEyes() throws {
    var session = try Self.session()
    let id = session.editor.map.personas[0].id
    let expected = session.editor.stages.reduce(into: RatingCounts()) {
      $0 += RatingCounts($1.touchpoints, lens: Lens(persona: id))
    }
    #expect(session.editor.front.view.ratings(of: id, in: session.editor.map) == expected)
    #expect(expected != session.editor.derived.ratingCounts.whole)
    // A rating on the board changes the counts here at once.
    try session.play("BackTab BackTab 0 Tab Tab")
    let now = session.editor.stages.reduce(into: RatingCounts()) {
      $0 += RatingCounts($1.touchpoints, lens: Lens(persona: id))
    }
    #expect(session.editor.front.view.ratings(of: id, in: session.editor.map) == now)
  }

  @Test func anotherMapStartsAtItsTop() throws {
    var session = try Self.session()
    try session.play("j")
    session.send(.opened(Document(map: JourneyMap(id: "m"))))
    try session.play("Tab Tab Enter a l")
    #expect(session.editor.front.view[.personas] == ListState())
    #expect(session.editor.list == .personas)
  }
}
