import CNcurses
import Glibc

/// The name of a terminal in terminfo.
struct TerminalName {
  /// The name.
  let name: String

  /// The terminal that nearly all terminals in use are compatible with.
  ///
  /// It replaces an unknown one: a new terminal has a name of its own, which is unknown on an older machine
  /// that the user logs in to.
  static let usual = "xterm-256color"

  /// What terminfo says about a terminal.
  enum Knowledge {
    case known, unknown
    /// The terminal prints on paper.
    case onPaper
  }

  /// Looks the terminal up.
  var knowledge: Knowledge {
    var status: Int32 = 0
    guard setupterm(name, STDOUT_FILENO, &status) != OK else {
      sendero_forget_terminfo()
      return .known
    }
    return status == 1 ? .onPaper : .unknown
  }
}
