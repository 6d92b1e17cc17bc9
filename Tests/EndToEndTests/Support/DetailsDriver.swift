import SenderoCore
import TestSupport

/// Fills in the details of an item field by field, as somebody at the keys does.
struct DetailsDriver {
  let session: TerminalSession

  /// Fills in every field of the item whose details are in front, in the order of the screen.
  func fill(_ kind: ItemSchema) throws {
    for field in kind.groups.joined() {
      if case .identifier = field.kind { continue }
      try select(field.label.english)
      try fill(field, of: kind)
    }
  }

  /// What is written into a field of text.
  static func text(_ field: FieldDescription, of kind: ItemSchema) -> String {
    "\(kind.title.english): \(field.label.english.lowercased())"
  }

  private func fill(_ field: FieldDescription, of kind: ItemSchema) throws {
    let text = Self.text(field, of: kind)
    switch field.kind {
    case .identifier, .fixed: break
    case .singleLine: try type(text, replacing: true)
    case .multiline:
      try startTyping()
      // The first answer about a new item may stand here.
      try session.send("C-u")
      try session.type(text)
      try session.waitForEnd(of: text)
      try session.send("C-j")
      try giveIn("second line")
    case .date: try type("2026-11-22", replacing: false)
    case .number(let rule): try type(rule.isWhole ? "3" : "62.5", replacing: false)
    case .counts: try type("Ana: 3", replacing: false)
    case .flag: try session.send("Enter", thenWaitFor: "yes")
    case .choice, .reference: try pickLast()
    case .textList:
      try type(text + " 1", replacing: false)
      try session.send("o", thenWaitFor: "Enter adds")
      try giveIn(text + " 2")
    case .references:
      try press("j")
      try session.send("Enter")
      try waitForSelected { $0.contains("[x]") }
    case .records(let entry, _):
      try press("j")
      try open(entry)
    case .items(let item): try add(item, text)
    case .group: throw Unfilled(field: field.key)
    }
  }

  /// Adds an item by answering the first questions, and opens it.
  private func add(_ item: ItemSchema, _ text: String) throws {
    switch item.questions(about: JSONObject()).first?.kind {
    case .reference: try pickLast()
    case .choice:
      try session.send("Enter", thenWaitFor: "Enter chooses")
      try session.send("End", "Enter", thenWaitFor: "Enter adds")
      try giveIn(text)
    default: try type(text, replacing: false)
    }
    try open(item)
  }

  /// Opens the details of the selected item, fills them in and comes back.
  private func open(_ item: ItemSchema) throws {
    try session.send("Enter")
    try waitForFirstRow(of: item)
    try fill(item)
    try goBack()
  }

  private func goBack() throws {
    let trail = try session.screen().lines[0]
    try session.send("Escape")
    try session.wait(until: "the item around it is back") { $0.lines[0] != trail }
  }

  private func waitForFirstRow(of item: ItemSchema) throws {
    let first = item.groups.joined().first { if case .identifier = $0.kind { false } else { true } }
    try waitForSelected { $0.hasPrefix(first?.label.english ?? "") }
  }

  private func type(_ text: String, replacing: Bool) throws {
    try startTyping()
    if replacing { try session.send("C-u") }
    try giveIn(text)
  }

  private func startTyping() throws {
    try session.send("Enter")
    try session.wait(until: "a text is asked for") { $0.isAsking }
  }

  private func giveIn(_ text: String) throws {
    let before = Self.selected(try session.screen())
    try session.enter(text)
    try session.wait(until: "“\(text)” is kept") { screen in
      // The chooser of the next field may cover the text.
      Self.selected(screen) != before || screen.contains(text) && !screen.isAsking
    }
    try stop()
  }

  private func pickLast() throws {
    let before = Self.selected(try session.screen())
    try session.send("Enter", thenWaitFor: "Enter chooses")
    try session.send("End", "Enter")
    try session.wait(until: "the choice is made") { screen in
      !screen.isAsking || Self.selected(screen) != before
    }
    try stop()
  }

  /// Stops where an answer has led to the next question.
  private func stop() throws {
    guard try session.screen().isAsking else { return }
    try session.send("Escape")
    try session.wait(until: "nothing is asked") { !$0.isAsking }
  }

  /// Goes to the row of a label.
  private func select(_ label: String) throws {
    try session.send("/", thenWaitFor: "Field:")
    try session.enter(label)
    try waitForSelected { $0.hasPrefix(label) }
    try session.wait(until: "nothing is asked") { !$0.contains("Field:") }
  }

  private func press(_ key: String) throws {
    let before = try session.screen()
    try session.send(key)
    // The cursor is put on the selected row when all else is drawn.
    try session.wait(until: "another row is selected") { screen in
      screen.lines[screen.cursor.row].hasPrefix("┃")
        && (Self.selected(screen) != Self.selected(before) || screen.cursor != before.cursor)
    }
  }

  private func waitForSelected(_ condition: (String) -> Bool) throws {
    try session.wait(until: "the right row is selected") { condition(Self.selected($0)) }
  }

  /// The selected row, without its mark.
  private static func selected(_ screen: TerminalScreen) -> String {
    guard let line = screen.lines.first(where: { $0.hasPrefix("┃") }) else { return "" }
    return String(line.dropFirst().drop { $0 == " " })
  }

  /// A field that could not be filled in.
  struct Unfilled: Error {
    let field: String
  }
}

extension TerminalScreen {
  /// Whether a text or a choice is asked for.
  fileprivate var isAsking: Bool {
    ["Enter accepts", "Enter adds", "Enter goes on", "Enter chooses"].contains { contains($0) }
  }
}
