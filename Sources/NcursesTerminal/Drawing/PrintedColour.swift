import CNcurses
import Glibc

/// The colour depth of printed text.
public struct PrintedColour: Hashable, Sendable {
  /// The number of colours.
  let depth: ColourDepth

  /// The 256 colours of xterm, which most terminals and pagers support.
  public static let indexed256 = PrintedColour(depth: .indexed256)

  init(depth: ColourDepth) {
    self.depth = depth
  }

  /// Makes the colour depth of a terminal; `nil` if the terminal cannot reset attributes.
  ///
  /// A terminal that terminfo does not know has 256 colours, as in the editor.
  ///
  /// - Parameter name: The value of `TERM`.
  public init?(terminal name: String) {
    guard !name.isEmpty else { return nil }
    var status: Int32 = 0
    guard setupterm(name, STDOUT_FILENO, &status) == OK else {
      guard TerminalName(name: name).knowledge == .unknown else { return nil }
      self = .indexed256
      return
    }
    defer { sendero_forget_terminfo() }
    guard sendero_capability("sgr0") != nil else { return nil }
    depth = ColourDepth(colours: Int(tigetnum("colors")))
  }
}
