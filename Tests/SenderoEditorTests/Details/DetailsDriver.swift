import SenderoCanvas
import SenderoCore
import TestSupport

@testable import SenderoEditor

/// A driver that reaches any field of any item by keys alone.
struct DetailsDriver: Sendable {
  private(set) var session: EditorSession

  /// The reason that a field cannot be reached.
  struct Lost: Error, CustomStringConvertible {
    let description: String
  }

  init(_ map: JourneyMap, size: Size = Size(width: 80, height: 24)) {
    session = EditorSession(map, size: size)
    // Show retired touchpoints: a map with every field has some.
    session.send(.key(.character("R")))
  }

  var editor: Editor { session.editor }
  var row: DetailsRow? { editor.selectedRow }
  var rowText: String? { row?.text(in: editor.map, editor.language) }
  var pick: ChoicePrompt? { if case .pick(let pick) = editor.prompt { pick } else { nil } }
  var textPrompt: TextPrompt? { if case .text(let prompt) = editor.prompt { prompt } else { nil } }

  mutating func press(_ keys: Key...) { for key in keys { session.send(.key(key)) } }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars {
      session.send(.key(scalar == "\n" ? .control("j") : .character(scalar)))
    }
  }

  /// Enters the typed text, and leaves the next field if the editor asks for it.
  mutating func enter() {
    press(.enter)
    stop()
  }

  /// Leaves the prompt, unless it shows a problem with its text.
  mutating func stop() {
    if editor.prompt != nil, textPrompt?.problem == nil { press(.escape) }
  }

  /// Deletes the text in the prompt.
  mutating func clearInput() {
    press(.control("e"))
    while let input = textPrompt?.input, !input.text.isEmpty {
      let before = input.text
      press(.control("u"))
      if textPrompt?.input.text == before { press(.backspace) }
      if textPrompt?.input.text == before { press(.control("d")) }
      if textPrompt?.input.text == before { return }
    }
  }

  /// Opens the details of an item, from the board.
  mutating func open(_ path: JSONPath) throws {
    var rest = path.steps[...]
    if path.steps.count >= 2, path.steps[0] == .key("stages"), case .index(let stage) = path.steps[1] {
      press(.home)
      while editor.selection.touchpoint != nil { press(.up) }
      for _ in 0..<stage { press(.right) }
      rest = rest.dropFirst(2)
      if rest.count >= 2, rest.first == .key("touchpoints"), case .index(let index)? = rest.dropFirst().first
      {
        for _ in 0...index { press(.down) }
        rest = rest.dropFirst(2)
      }
      press(.enter)
    } else {
      press(.character("M"))
    }
    guard var here = editor.details?.path else { throw Lost(description: "no details for \(path)") }
    while case .key(let key)? = rest.popFirst() {
      switch editor.map.item(at: here)?.kind.field(key)?.kind {
      case .group: here = JSONPath(here.steps + [.key(key)])
      case .items, .records:
        guard let step = rest.popFirst() else { throw Lost(description: "\(path)") }
        let content: DetailsRow.Content =
          switch step {
          case .index(let index): .item(index)
          case .key(let id): .entry(id)
          }
        try go(to: key, of: here, content)
        press(.enter)
        here = JSONPath(here.steps + [.key(key), step])
        guard editor.details?.path == here else { throw Lost(description: "\(path): at \(here)") }
      default: throw Lost(description: "\(path): \(key)")
      }
    }
  }

  /// Selects a row of the current details.
  mutating func go(to key: String, of item: JSONPath, _ content: DetailsRow.Content = .field) throws {
    guard editor.details != nil else { throw Lost(description: "no details") }
    let isFolded = !editor.rows.contains { $0.field.key == key && $0.item == item }
    if isFolded { press(.tab) }
    let rows = editor.rows
    guard
      let index = rows.firstIndex(where: { $0.field.key == key && $0.item == item && $0.content == content })
    else { throw Lost(description: "no row for \(item).\(key) \(content)") }
    while let row = editor.details?.row, row != index {
      let before = row
      press(row < index ? .down : .up)
      if editor.details?.row == before { throw Lost(description: "stuck at row \(before)") }
    }
  }

  /// Chooses an option in the prompt, and leaves the next field if the editor asks for it.
  mutating func choose(_ value: JSONValue?, stops: Bool = true) throws {
    guard let pick, let index = pick.options.firstIndex(where: { $0.value == value }) else {
      throw Lost(description: "nothing to choose")
    }
    press(.home)
    for _ in 0..<index { press(.down) }
    press(.enter)
    if stops { stop() }
  }
}
