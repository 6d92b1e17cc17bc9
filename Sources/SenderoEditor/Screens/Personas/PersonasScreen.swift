import SenderoCanvas
import SenderoCore

/// The view of the personas: a list, and the portrait of the selected persona.
struct PersonasScreen: ListScreen {
  static let name = "personas"
  static let title = LocalizedText("Personas", "Personas")
  static let list = MapList.personas
  static let noItems = Phrase.noPersonas
  static let hints = HintList(
    "add-below", "open", "persona-questions", "portrait-next", "rename", "undo", "next-view", "link-back")

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    editor.previewed { PersonasView.draw($0, &cache.hints, on: &canvas) }
  }

  func place(in editor: Editor) -> Rectangle { PersonasLayout(editor).list }

  func scroll(in editor: Editor) -> ListScroll { PersonasLayout(editor).scroll(in: editor) }

  func listScrolled(in editor: inout Editor) {
    if let persona = editor.selectedPersona {
      editor.front.view.countRatings(of: persona.id, in: editor.map)
    }
    let page = editor.front.view[.personas].page
    editor.front.view[.personas].page = max(0, min(page, PersonasLayout.pageCount(in: editor) - 1))
  }

  /// Asks the questions about a new persona.
  func added(in editor: inout Editor) { askQuestions(in: &editor) }

  // MARK: Questions

  /// Asks the questions about the selected persona, starting with the first.
  func askQuestions(in editor: inout Editor) {
    guard let persona = editor.selectedPersona else { return }
    editor.ask(.personaQuestion(persona: persona.id, index: 0), TextInput())
  }

  /// Adds the answer to a question about a persona to its field and asks the next question.
  ///
  /// Each answer is its own step, so that a mistake affects only one answer. Nothing happens if the persona
  /// is gone.
  static func takeAnswer(_ answer: String, about id: String, question index: Int, in editor: inout Editor) {
    let questions = PersonaQuestion.all
    guard questions.indices.contains(index), let place = editor.map.personas.index(ofID: id) else { return }
    if !answer.isEmpty { add(answer, questions[index], toPersonaAt: place, in: &editor) }
    if index + 1 < questions.count, editor.needsWriting == nil {
      editor.ask(.personaQuestion(persona: id, index: index + 1), TextInput())
    } else if editor.message == nil {
      editor.message = Message(
        .done, Phrase.questionsDone(again: editor.keyName("persona-questions")))
    }
  }

  private static func add(
    _ answer: String, _ question: PersonaQuestion, toPersonaAt place: Int, in editor: inout Editor
  ) {
    guard let field = Persona.kind.field(question.field) else { return }
    let line = question.lead.map { "\($0[editor.language]): \(answer)" } ?? answer
    editor.change(Phrase.changed(field.label)) { map, _ in
      map.updateItem(at: list.path(place)) { object, kind in
        let value = object[question.field] ?? .array([])
        // An invalid value is not replaced: the details show it, and the user can correct it there.
        guard let elements = value.array else { return }
        kind.set(.array(elements + [.string(line)]), for: question.field, in: &object)
      }
    }
  }
}

extension MapList {
  /// The map's list of personas.
  static let personas = MapList(field: JourneyMap.fields.personas.description, kind: Persona.kind)
}

extension MainView {
  /// The personas as a view of the map.
  public static let personas = MainView(PersonasScreen.self)
}

extension Command.Context {
  /// The context of the list of personas.
  public static let personas = Command.Context(PersonasScreen.self)
}
