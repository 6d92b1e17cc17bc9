import Foundation

extension TerminalSession {
  /// What is on the screen.
  public func screen() throws -> TerminalScreen {
    let size = try values("pane_width", "pane_height").map { Int($0) ?? 0 }
    let captured = try tmux("capture-pane", "-e", "-N", "-p")
    return TerminalScreen(captured: captured, width: size[0], height: size[1])
  }

  /// Waits until the screen is as it should be.
  ///
  /// - Parameters:
  ///   - state: What is waited for, for people.
  ///   - timeout: How long at most, in seconds.
  ///   - condition: Whether the screen is so.
  /// - Returns: The screen that met the condition.
  /// - Throws: `Failure` with the last screen where it never was so.
  @discardableResult
  public func wait(
    until state: String, timeout: Double = 20, _ condition: (TerminalScreen) throws -> Bool
  ) throws -> TerminalScreen {
    var last: TerminalScreen?
    let isSo = try poll(timeout) {
      let screen = try screen()
      last = screen
      return try condition(screen)
    }
    guard isSo, let last else {
      throw Failure(what: "Within \(timeout) s it was never so that \(state).", screen: last)
    }
    return last
  }

  /// Waits until a text is on the screen.
  @discardableResult
  public func wait(for text: String) throws -> TerminalScreen {
    try wait(until: "the screen has “\(text)”") { $0.contains(text) }
  }

  /// Waits for the end of the program; returns its exit status, or 128 and the number of the signal that ended it.
  public func waitForEnd(timeout: Double = 20) throws -> Int {
    var status: Int?
    let isOver = try poll(timeout) {
      let values = try values("pane_dead", "pane_dead_status", "pane_dead_signal", "pid")
      guard values[0] == "1" else { return false }
      status = Int(values[1]) ?? Int(values[2]).map { 128 + $0 }
      // tmux 3.3 misses the end of some short-lived programs; told of an end, it looks again.
      if status == nil, let server = pid_t(values[3]) { kill(server, SIGCHLD) }
      return status != nil
    }
    guard isOver, let status else {
      throw Failure(what: "The program did not end within \(timeout) s.", screen: try screen())
    }
    return status
  }

  /// What tmux says of the pane, such as `pane_title`, `alternate_on` or `cursor_flag`.
  public func values(_ names: String...) throws -> [String] {
    let format = names.map { "#{\($0)}" }.joined(separator: "\n")
    let output = try tmux("display-message", "-p", "--", format)
    var values = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    values += Array(repeating: "", count: max(0, names.count - values.count))
    return values
  }

  /// Waits until tmux says something of the pane.
  public func wait(for value: String, in name: String) throws {
    var last = ""
    let isSo = try poll(20) {
      last = try values(name)[0]
      return last == value
    }
    guard isSo else {
      throw Failure(what: "\(name) is “\(last)” and never became “\(value)”.", screen: try screen())
    }
  }

  /// Waits until something of the world outside is so.
  public func wait(until state: String, _ condition: () throws -> Bool) throws {
    guard try poll(20, condition) else {
      throw Failure(what: "Within 20 s it was never so that \(state).", screen: try screen())
    }
  }

  /// Where the cursor is.
  public func cursor() throws -> (column: Int, row: Int) {
    let values = try values("cursor_x", "cursor_y").map { Int($0) ?? -1 }
    return (values[0], values[1])
  }

  /// Whether the program rang the bell, ever.
  public func hasRung() throws -> Bool { try values("@bell")[0] == "rung" }

  /// What the program put on the clipboard.
  public func clipboard() throws -> String { try tmux("list-buffers") }

  private func poll(_ timeout: Double, _ condition: () throws -> Bool) throws -> Bool {
    let end = ContinuousClock.now + .seconds(timeout)
    while true {
      if try condition() { return true }
      guard ContinuousClock.now < end else { return false }
      usleep(5_000)
    }
  }
}
