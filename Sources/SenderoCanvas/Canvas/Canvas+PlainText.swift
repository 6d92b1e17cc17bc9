extension Canvas {
  /// Draws text in which each scalar is a cluster of its own, which most is, straight from its bytes.
  ///
  /// - Returns: The cells taken, or `nil` and nothing drawn where clusters have to be found.
  mutating func drawPlain(
    _ text: Substring, column: Int, row: Int, room: Int, style: Style, ellipsis: Bool
  ) -> Int? {
    let taken = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard let fit = PlainFit(bytes, room: room, ellipsis: ellipsis) else { return nil }
      let taken = fit.cells + (fit.isCut && ellipsis ? 1 : 0)
      guard row >= 0, row < size.height, taken > 0, column + taken > 0 else { return taken }
      clearHalves(aroundColumns: max(0, column)..<(column + taken), row: row)
      write(PlainScalars(bytes: bytes, end: fit.end), column: column, row: row, style: style)
      if fit.isCut, ellipsis, column + fit.cells >= 0 {
        rows[row][column + fit.cells] = Cell(.ellipsis, style: style)
      }
      return taken
    }
    return taken.flatMap { $0 }
  }

  /// Writes what is known to fit to the right; what lies left of the grid is left out.
  private mutating func write(_ scalars: PlainScalars, column: Int, row: Int, style: Style) {
    rows[row].withUnsafeMutableBufferPointer { cells in
      var scalars = scalars
      var column = column
      var cell = Cell(" ", style: style)
      let second = Cell(" ", width: 0, style: style)
      while let (scalar, kind) = scalars.next() {
        cell.base = scalar
        if kind == .wide {
          cell.width = 2
          if column >= 0 { cells[column] = cell }
          // Of a wide character over the left edge, the half inside is blank.
          if column >= -1 { cells[column + 1] = column < 0 ? Cell(" ", style: style) : second }
          column += 2
        } else {
          cell.width = 1
          if column >= 0 { cells[column] = cell }
          column += 1
        }
      }
    }
  }
}

/// How much fits of a text in which each scalar is a cluster of its own.
struct PlainFit {
  /// The bytes of it, and the cells.
  var end = 0
  var cells = 0
  /// Whether something does not fit.
  var isCut = false

  /// Finds it, or `nil` where a scalar may join another; looks one scalar further than fits.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, room: Int, ellipsis: Bool) {
    let limit = ellipsis ? room - 1 : room
    var taken = 0
    var scalars = PlainScalars(bytes: bytes, end: bytes.count)
    while let (_, kind) = scalars.next() {
      guard kind.standsAlone else { return nil }
      taken += kind == .wide ? 2 : 1
      if taken > room {
        isCut = true
        return
      }
      if taken <= limit {
        end = scalars.position
        cells = taken
      }
    }
    end = bytes.count
    cells = taken
  }
}

/// The scalars of UTF-8 that a string holds, which is always valid, and what they are.
private struct PlainScalars {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The bytes read so far, and those to read.
  var position = 0
  var end: Int

  mutating func next() -> (Unicode.Scalar, TextWidth.Kind)? {
    guard position < end else { return nil }
    let lead = bytes[position]
    position += 1
    if lead < 0x80 {
      let scalar = Unicode.Scalar(lead)
      return (scalar, TextWidth.kind(of: scalar))
    }
    let more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(more))
    let last = min(position + more, end)
    while position < last {
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    // Never so in a valid string; what is not shown as itself sends the text on the careful way.
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", .unshown) }
    return (scalar, TextWidth.kind(of: scalar))
  }
}
