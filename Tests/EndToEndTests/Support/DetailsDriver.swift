import SenderoCore
import TestSupport

/// Fills in the details of an item by keys, field by field.
struct DetailsDriver {
  let session: TerminalSession

  /// Fills in every field of the item whose details are open, in the order of the screen.
  func fill(_ kind: ItemSchema) throws {
    let fields = Self.fields(of: kind)
    for field in fields {
      try select(field.label.english)
      // After the last field, no prompt follows.
      try fill(field, of: kind, leadsOn: field.key != fields.last?.key)
    }
  }

  /// The fields that the details of an item show.
  private static func fields(of kind: ItemSchema) -> [FieldDescription] {
    kind.groups.joined().filter { if case .identifier = $0.kind { false } else { true } }
  }

  /// The text for a text field.
  static func text(_ field: FieldDescription, of kind: ItemSchema) -> String {
    "\(kind.title.english): \(field.label.english.lowercased())"
  }

  /// Fills in a field.
  ///
  /// - Parameters:
  ///   - field: The field; it is selected.
  ///   - kind: The item it belongs to.
  ///   - leadsOn: Whether a prompt for the next field follows.
  /// - Throws: `Unfilled` for a field of an unsupported kind.
  private func fill(_ field: FieldDescription, of kind: ItemSchema, leadsOn: Bool) throws {
    let text = Self.text(field, of: kind)
    switch field.kind {
    case .identifier, .fixed: break
    case .singleLine: try type(text, leadsOn: leadsOn)
    case .multiline:
      try startTyping()
      // The field may already contain the name of a new item.
      try session.send("C-u")
      try session.type(text)
      try session.waitForEnd(of: text)
      try session.send("C-j")
      try giveIn("second line", leadsOn: leadsOn)
    case .date: try type("2026-11-22", leadsOn: leadsOn)
    case .number(let rule) where rule.isScale:
      try startTyping()
      // A digit completes the answer.
      try answer(leadsOn: leadsOn, "3")
    case .number(let rule): try type(rule.isWhole ? "3" : "62.5", leadsOn: leadsOn)
    case .counts: try type("Ana: 3", leadsOn: leadsOn)
    case .flag: try session.send("Enter", thenWaitFor: "yes")
    case .choice, .reference: try pickLast(leadsOn: leadsOn)
    case .textList:
      try type(text + " 1", leadsOn: true)
      try session.send("o", thenWaitFor: "Enter adds")
      try giveIn(text + " 2", leadsOn: true)
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

  /// Adds an item by answering the first question about it, and opens it.
  private func add(_ item: ItemSchema, _ text: String) throws {
    switch item.questions(about: JSONObject()).first?.kind {
    case .reference: try pickLast(leadsOn: true)
    case .choice:
      try session.send("Enter", thenWaitFor: "Enter chooses")
      try session.send("End", "Enter", thenWaitFor: "Enter adds")
      try giveIn(text, leadsOn: true)
    default: try type(text, leadsOn: true)
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

  /// Closes the details.
  func goBack() throws {
    let trail = try session.screen().lines[0]
    try session.send("Escape")
    try session.wait(until: "the previous screen is shown") { $0.lines[0] != trail }
  }

  private func waitForFirstRow(of item: ItemSchema) throws {
    let first = Self.fields(of: item).first
    try waitForSelected { $0.hasPrefix(first?.label.english ?? "") }
  }

  private func type(_ text: String, leadsOn: Bool) throws {
    try startTyping()
    try session.send("C-u")
    try giveIn(text, leadsOn: leadsOn)
  }

  private func startTyping() throws {
    try session.send("Enter")
    try session.wait(until: "a prompt is open") { $0.isAsking }
  }

  private func giveIn(_ text: String, leadsOn: Bool) throws {
    try session.type(text)
    try session.waitForEnd(of: text)
    try answer(leadsOn: leadsOn, "Enter")
  }

  private func pickLast(leadsOn: Bool) throws {
    try session.send("Enter", thenWaitFor: "Enter chooses")
    try answer(leadsOn: leadsOn, "End", "Enter")
  }

  /// Presses the keys that end an answer, and closes the prompt for the next field, if there is one.
  ///
  /// The prompt is on the last rows, which are drawn last and may still show the previous prompt; so the driver waits
  /// until the selected row changes.
  private func answer(leadsOn: Bool, _ keys: String...) throws {
    if leadsOn {
      let before = Self.selected(try session.screen())
      try session.send(keys)
      try session.wait(until: "the next field is selected") { Self.selected($0) != before }
      try session.send("Escape")
    } else {
      try session.send(keys)
    }
    try session.wait(until: "no prompt is open") { !$0.isAsking }
  }

  /// Selects the row with a label.
  func select(_ label: String) throws {
    try session.send("/", thenWaitFor: "Field:")
    try session.enter(label)
    try waitForSelected { $0.hasPrefix(label) }
    try session.wait(until: "no prompt is open") { !$0.contains("Field:") }
  }

  private func press(_ key: String) throws {
    let before = try session.screen()
    try session.send(key)
    // The cursor moves to the selected row after everything else is drawn.
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
  /// Whether a prompt for a text or a choice is open.
  fileprivate var isAsking: Bool {
    ["Enter accepts", "Enter adds", "Enter goes on", "Enter chooses", "chooses and goes on"].contains {
      contains($0)
    }
  }
}
