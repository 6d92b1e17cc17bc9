import TestSupport

extension TerminalSession {
  /// Opens a map in the editor and waits for a text that shows that the map is open.
  static func editing(
    _ map: [UInt8], named name: String = "map.journey.json", _ arguments: [String] = [], shown: String,
    in folder: TestFolder, width: Int = 120, height: Int = 40, terminal: String = "xterm-256color",
    variables: [String: String] = [:]
  ) throws -> TerminalSession {
    try folder.write(map, to: name)
    let session = try TerminalSession(
      ["sendero", name] + arguments, in: folder, width: width, height: height, terminal: terminal,
      variables: variables)
    try session.wait(for: shown)
    return session
  }

  /// Opens the small map.
  static func editingSmallMap(
    _ arguments: [String] = [], in folder: TestFolder, variables: [String: String] = [:]
  ) throws -> TerminalSession {
    try editing(Maps.small, arguments, shown: "Web page", in: folder, variables: variables)
  }

  /// Opens the example.
  static func editingExample(
    _ arguments: [String] = [], in folder: TestFolder, terminal: String = "xterm-256color",
    variables: [String: String] = [:]
  ) throws -> TerminalSession {
    try editing(
      Maps.example, arguments, shown: Maps.exampleTitle, in: folder, terminal: terminal, variables: variables)
  }

  /// Presses keys and waits for a text on the screen.
  @discardableResult
  func send(_ keys: String..., thenWaitFor text: String) throws -> TerminalScreen {
    try send(keys)
    return try wait(for: text)
  }

  /// Presses a key without effect until the program removes a problem from the screen.
  func dismiss(_ problem: String) throws {
    let deadline = ContinuousClock.now + .patience
    while try screen().contains(problem), ContinuousClock.now < deadline { try send("C-l") }
  }

  /// Types a text into a prompt and presses Enter.
  ///
  /// It waits for the text first: an Enter right after it could be taken for part of a paste.
  func enter(_ text: String) throws {
    try type(text)
    try waitForEnd(of: text)
    try send("Enter")
  }

  /// Waits until the end of a typed text is on the screen, right before the cursor.
  func waitForEnd(of text: String) throws {
    guard let word = text.split(separator: " ").last else { return }
    try wait(until: "“\(text)” is typed") { $0.textBeforeCursor.hasSuffix(word) }
  }

  /// Saves, and waits for the message.
  func save() throws { try send("w", thenWaitFor: "Saved") }

  /// Leaves a map without unsaved edits; returns the exit status.
  func quit() throws -> Int {
    try send("q")
    return try waitForEnd()
  }
}

extension TerminalScreen {
  /// Whether the touchpoint or stage with a name is selected, which the mark beside it shows.
  func hasSelected(_ name: String) -> Bool {
    guard let (column, row) = place(of: name) else { return false }
    return cells[row][max(0, column - 6)..<column].contains { $0.text == "┃" }
  }

  /// All text before the cursor, with its rows joined.
  var textBeforeCursor: String {
    let cells = cells
    return (cells[..<cursor.row].joined() + cells[cursor.row].prefix(cursor.column)).map(\.text).joined()
  }

  /// The background colour of a text.
  func background(of text: String) -> TerminalColour.Name? { cell(at: text)?.style.seenBackground?.name }

  /// The sign before the name of a touchpoint: `+`, `=`, `-` or `?`, doubled if strong.
  func sign(of name: String) -> String {
    guard let (column, row) = place(of: name) else { return "" }
    return cells[row][max(0, column - 3)..<column].map(\.text).joined().filter { "+=-?".contains($0) }
  }
}
