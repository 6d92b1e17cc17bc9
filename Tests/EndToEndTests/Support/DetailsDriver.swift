import SenderoCore
import TestSupport

/// Fills in the details of an item field by field, as somebody at the keys does.
struct DetailsDriver {
  let session: TerminalSession

  /// Fills in every field of the item whose details are in front, from the first on.
  func fill(_ kind: ItemSchema) throws {
    for field in kind.fields {
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
    case .singleLine: try type(text, replacing: field.isRequired)
    case .multiline:
      try session.send("Enter", thenWaitFor: "Enter accepts")
      if field.isRequired { try session.send("C-u") }
      try session.type(text)
      try session.send("C-j")
      try giveIn("second line")
    case .date: try type("2026-11-22", replacing: false)
    case .number(let rule): try type(rule.isWhole ? "3" : "62.5", replacing: false)
    case .counts: try type("Ana: 3", replacing: false)
    case .flag: try session.send("Enter", thenWaitFor: "yes")
    case .choice, .reference: try pickLast()
    case .textList:
      try type(text + " 1", replacing: false)
      try session.send("o", thenWaitFor: "Enter accepts")
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

  private func add(_ item: ItemSchema, _ text: String) throws {
    switch item.nameField?.kind {
    case nil:
      try session.send("Enter")
      try waitForFirstRow(of: item)
      try fill(item)
      try goBack()
      return
    case .reference: try pickLast()
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
    let first = item.fields.first { if case .identifier = $0.kind { false } else { true } }
    try waitForSelected { $0.hasPrefix(first?.label.english ?? "") }
  }

  private func type(_ text: String, replacing: Bool) throws {
    try session.send("Enter", thenWaitFor: "Enter accepts")
    if replacing { try session.send("C-u") }
    try giveIn(text)
  }

  private func giveIn(_ text: String) throws {
    try session.enter(text)
    try session.wait(until: "“\(text)” is kept") { $0.contains(text) && !$0.contains("Enter accepts") }
  }

  private func pickLast() throws {
    try session.send("Enter", thenWaitFor: "Enter chooses")
    try session.send("End", "Enter")
    try session.wait(until: "the choice is made") { !$0.contains("Enter chooses") }
  }

  /// Goes down to the row of a label.
  private func select(_ label: String) throws {
    for _ in 0..<20 {
      if Self.selected(try session.screen()).hasPrefix(label) { return }
      try press("j")
    }
    throw Unfilled(field: label)
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
