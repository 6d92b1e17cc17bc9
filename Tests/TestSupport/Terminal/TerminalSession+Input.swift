import Foundation

extension TerminalSession {
  /// Presses keys, by their names in tmux: `j`, `Enter`, `Escape`, `C-s`, `BTab`, `PPage`, `F1`.
  public func send(_ keys: String...) throws { try send(keys) }

  /// Presses keys.
  public func send(_ keys: [String]) throws {
    // A semicolon at the end of an argument would end the command.
    try tmux(["send-keys", "--"] + keys.map { $0 == ";" ? "\\;" : $0 })
  }

  /// Types a text, character by character.
  public func type(_ text: String) throws {
    let safe = text.hasSuffix(";") ? text.dropLast() + "\\;" : text
    try tmux("send-keys", "-l", "--", String(safe))
  }

  /// Sends bytes as the terminal would.
  public func send(bytes: String) throws {
    try tmux(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) })
  }

  /// Pastes a text, marked as pasted if the program asked for that.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isMarked: Whether the terminal marks a paste; if not, it sends the text as if it were typed.
  /// - Throws: An error if the file cannot be written, or tmux fails.
  public func paste(_ text: String, isMarked: Bool = true) throws {
    let name = folder.root + "/paste"
    try folder.write(text, to: name)
    try tmux("load-buffer", "-b", "pasted", name)
    let marks = isMarked ? ["-p", "-r"] : []
    try tmux(["paste-buffer", "-d"] + marks + ["-b", "pasted"])
  }

  /// Changes the size of the terminal.
  public func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// An action of the mouse.
  public enum MouseAction: Sendable {
    case press, drag, release, wheelUp, wheelDown
  }

  /// Sends an action of the mouse, as terminals report it to programs that have asked for it.
  public func mouse(_ action: MouseAction, column: Int, row: Int) throws {
    try send(bytes: Self.report(action, column: column, row: row))
  }

  /// Presses and releases the mouse button.
  public func click(column: Int, row: Int) throws {
    try send(bytes: Self.clickReport(column: column, row: row))
  }

  /// Clicks twice, with no time between.
  public func doubleClick(column: Int, row: Int) throws {
    let click = Self.clickReport(column: column, row: row)
    try send(bytes: click + click)
  }

  private static func clickReport(column: Int, row: Int) -> String {
    report(.press, column: column, row: row) + report(.release, column: column, row: row)
  }

  private static func report(_ action: MouseAction, column: Int, row: Int) -> String {
    let code =
      switch action {
      case .press, .release: 0
      case .drag: 32
      case .wheelUp: 64
      case .wheelDown: 65
      }
    return "\u{1B}[<\(code);\(column + 1);\(row + 1)\(action == .release ? "m" : "M")"
  }
}
