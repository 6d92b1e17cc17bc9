import Foundation

/// The screen of a terminal, as tmux captured it.
///
/// tmux 3.3 leaves out the colour of blanks if a program cleared the end of a line to it.
public struct TerminalScreen: Sendable {
  /// The output of tmux, with its escape sequences.
  public let captured: String
  /// How many columns there are.
  public let width: Int
  /// How many rows there are.
  public let height: Int
  /// The position of the cursor.
  public let cursor: (column: Int, row: Int)
  /// The text, one line per row, without spaces at the end.
  public let lines: [String]

  /// Reads the output of `tmux capture-pane -e -N -p`.
  public init(captured: String, width: Int, height: Int, cursor: (column: Int, row: Int)) {
    self.captured = captured
    self.width = width
    self.height = height
    self.cursor = cursor
    lines = Array(Self.plainLines(Array(captured.utf8)).prefix(height))
  }

  /// The whole text.
  public var text: String { lines.joined(separator: "\n") }

  /// Whether a text is on one of the lines.
  public func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The first line with a text, or an empty one.
  public func line(with text: String) -> String { lines.first { $0.contains(text) } ?? "" }

  /// The cells, by row and column.
  public var cells: [[TerminalCell]] {
    var parser = TerminalStyleParser()
    var rows = captured.split(separator: "\n", omittingEmptySubsequences: false).prefix(height).map { line in
      parser.cells(of: line, width: width)
    }
    let blank = TerminalCell(text: " ", style: TerminalStyle())
    while rows.count < height { rows.append(Array(repeating: blank, count: width)) }
    return rows
  }

  /// Where a text begins, in cells; `nil` if it is not on the screen.
  ///
  /// The line of the worst moments is left out, since it repeats the names of touchpoints.
  public func place(of text: String) -> (column: Int, row: Int)? {
    for (row, cells) in cells.enumerated() where lines.indices.contains(row) && lines[row].contains(text) {
      // The line of the worst moments repeats names.
      if lines[row].hasPrefix(" Worst: "), !text.hasPrefix("Worst:") { continue }
      for column in cells.indices {
        var rest = Substring(text)
        for cell in cells[column...] where !rest.isEmpty {
          guard rest.hasPrefix(cell.text) else { break }
          rest = rest.dropFirst(cell.text.count)
        }
        if rest.isEmpty, !cells[column].text.isEmpty { return (column, row) }
      }
    }
    return nil
  }

  /// The cell that a text begins in.
  public func cell(at text: String) -> TerminalCell? { place(of: text).map { cells[$0.row][$0.column] } }

  private static func plainLines(_ bytes: [UInt8]) -> [String] {
    var lines: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x1B:
        while index < bytes.count, bytes[index] != UInt8(ascii: "m") { index += 1 }
        index += 1
      case 0x0A: lines.append([])
      case 0x0E, 0x0F: break
      default: lines[lines.count - 1].append(byte)
      }
    }
    return lines.map { line in
      let end = line.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
      return String(decoding: line[..<end], as: UTF8.self)
    }
  }
}
