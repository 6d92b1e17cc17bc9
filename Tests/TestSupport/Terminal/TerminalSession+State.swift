import Foundation

extension TerminalSession {
  /// The present screen.
  public func screen() throws -> TerminalScreen {
    let facts = "#{pane_width}\n#{pane_height}\n#{cursor_x}\n#{cursor_y}"
    let output = try tmux("display-message", "-p", facts, ";", "capture-pane", "-e", "-N", "-p")
    let parts = output.split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
    let figures = parts.prefix(4).map { Int($0) ?? 0 }
    return TerminalScreen(
      captured: String(parts.last ?? ""), width: figures[0], height: figures[1],
      cursor: (column: figures[2], row: figures[3]))
  }

  /// Waits until the screen meets a condition.
  ///
  /// - Parameters:
  ///   - state: The condition in words, for the failure.
  ///   - timeout: The longest time to wait.
  ///   - condition: Whether the screen meets it.
  /// - Returns: The screen that met the condition.
  /// - Throws: `Failure` with the last screen if it never does.
  @discardableResult
  public func wait(
    until state: String, timeout: Duration = .patience, _ condition: (TerminalScreen) throws -> Bool
  ) throws -> TerminalScreen {
    var last: TerminalScreen?
    let isSo = try poll(timeout) {
      // The status is read first, so that the screen has all output of a program that has ended.
      let status = try endStatus()
      let screen = try screen()
      last = screen
      if try condition(screen) { return true }
      if let status {
        throw Failure(what: "The program ended with \(status) before \(state).", screen: screen)
      }
      return false
    }
    guard isSo, let last else {
      throw Failure(what: "Within \(timeout) never: \(state).", screen: last)
    }
    return last
  }

  /// Waits until a text is on the screen.
  @discardableResult
  public func wait(for text: String) throws -> TerminalScreen {
    try wait(until: "the screen has “\(text)”") { $0.contains(text) }
  }

  /// Waits for the end of the program; returns its exit status, or 128 and the number of the signal that ended it.
  public func waitForEnd(timeout: Duration = .patience) throws -> Int {
    var status: Int?
    let isOver = try poll(timeout) {
      status = try endStatus()
      return status != nil
    }
    guard isOver, let status else {
      throw Failure(what: "The program did not end within \(timeout).", screen: try screen())
    }
    return status
  }

  /// The exit status of a program that has ended.
  private func endStatus() throws -> Int? {
    let title = try values("pane_title")[0]
    return title.hasPrefix(Self.ending) ? Int(title.dropFirst(Self.ending.count)) : nil
  }

  /// The values of tmux variables of the pane, such as `pane_title`, `alternate_on` or `cursor_flag`.
  public func values(_ names: String...) throws -> [String] {
    let format = names.map { "#{\($0)}" }.joined(separator: "\n")
    let output = try tmux("display-message", "-p", "--", format)
    return output.split(separator: "\n", omittingEmptySubsequences: false).prefix(names.count).map(
      String.init)
  }

  /// Waits until a tmux variable of the pane has a value.
  public func wait(for value: String, in name: String) throws {
    var last = ""
    let isSo = try poll(.patience) {
      last = try values(name)[0]
      return last == value
    }
    guard isSo else {
      throw Failure(what: "\(name) is “\(last)” and never became “\(value)”.", screen: try screen())
    }
  }

  /// Waits until a condition outside the terminal holds.
  public func wait(until state: String, _ condition: () throws -> Bool) throws {
    guard try poll(.patience, condition) else {
      throw Failure(what: "Within \(Duration.patience) never: \(state).", screen: try screen())
    }
  }

  /// Whether the program has rung the bell.
  public func hasRung() throws -> Bool { try values("@bell")[0] == "rung" }

  /// The text that the program put on the clipboard.
  public func clipboard() throws -> String { try tmux("list-buffers") }

  private func poll(_ timeout: Duration, _ condition: () throws -> Bool) throws -> Bool {
    let end = ContinuousClock.now + timeout
    while true {
      if try condition() { return true }
      guard ContinuousClock.now < end else { return false }
      usleep(5_000)
    }
  }
}
