import SenderoCanvas
import TestSupport

@testable import NcursesTerminal

extension TerminalEmulator {
  /// The graphics codes that the emulator stores for a resolved style.
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

  /// The index of a cell's background colour; `nil` for the default one.
  func background(column: Int, row: Int) -> Int? {
    TerminalGraphics.background(of: cells[row][column].graphics)
  }
}
