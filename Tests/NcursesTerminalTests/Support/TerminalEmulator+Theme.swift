import SenderoCanvas
import TestSupport

@testable import NcursesTerminal

extension TerminalEmulator {
  /// How a cell with a resolved style is stored.
  static func graphics(of resolved: ResolvedStyle) -> [Int] {
    let codes: [(Attributes, Int)] = [(.bold, 1), (.dim, 2), (.underline, 4), (.reverse, 7)]
    var graphics = codes.filter { resolved.attributes.contains($0.0) }.map(\.1)
    if resolved.foreground != ResolvedStyle.standard {
      graphics.append(TerminalGraphics.foreground + Int(resolved.foreground))
    }
    if resolved.background != ResolvedStyle.standard {
      graphics.append(TerminalGraphics.background + Int(resolved.background))
    }
    return graphics
  }

  /// The index of a cell's background, or `nil` for the user's own.
  func background(column: Int, row: Int) -> Int? {
    TerminalGraphics.background(of: cells[row][column].graphics)
  }
}
