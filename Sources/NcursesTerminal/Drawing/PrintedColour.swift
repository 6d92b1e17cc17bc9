import CNcurses
import Glibc

/// Which colours printed text may use.
public struct PrintedColour: Hashable, Sendable {
  /// How many there are.
  let depth: ColourDepth

  /// The 256 colours of xterm, which a terminal or a pager most likely has.
  public static let indexed256 = PrintedColour(depth: .indexed256)

  init(depth: ColourDepth) {
    self.depth = depth
  }

  /// The colours of a terminal; `nil` where the terminfo database knows no such terminal, or none that can be told
  /// how to draw.
  ///
  /// - Parameter name: What `TERM` says.
  public init?(terminal name: String) {
    var status: Int32 = 0
    guard !name.isEmpty, setupterm(name, STDOUT_FILENO, &status) == OK else { return nil }
    defer { sendero_forget_terminfo() }
    guard sendero_capability("sgr0") != nil else { return nil }
    depth = ColourDepth(colours: Int(tigetnum("colors")))
  }
}
