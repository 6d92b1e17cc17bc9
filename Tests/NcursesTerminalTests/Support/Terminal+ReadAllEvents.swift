import SenderoEditor

@testable import NcursesTerminal

extension Terminal {
  /// Reads all waiting input, as the event loop does: on a loaded machine one call may stop before the end.
  func readAllEvents() -> [Event] {
    var events = readEvents()
    while mayHaveInput, phase == .active { events += readEvents() }
    return events
  }
}
