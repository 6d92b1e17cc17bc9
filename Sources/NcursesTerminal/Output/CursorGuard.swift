import SenderoCanvas

/// Keeps columns straight after characters on whose width terminals do not agree.
///
/// A terminal draws a recent character wide, narrow or not at all, by its own version of Unicode, while ncurses
/// counts on one width. So such a character is drawn on blanks, and the cursor then moves from the beginning
/// of the character: `save blanks restore character restore forward`.
struct CursorGuard {
  private let save: [UInt8]
  private let restore: [UInt8]

  /// Makes a guard; `nil` if the terminal cannot save its cursor.
  init?() {
    save = ControlSequences.capability("sc")
    restore = ControlSequences.capability("rc")
    guard !save.isEmpty, !restore.isEmpty, ControlSequences.capability("cup").starts(with: [0x1B, 0x5B])
    else { return nil }
  }

  /// Appends a frame, with recent characters guarded.
  func append(_ frame: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var glyph = frame.startIndex..<frame.startIndex
    var base: Unicode.Scalar = " "
    var isRecent = false
    func flush() {
      guard isRecent else { return output += frame[glyph] }
      let columns = TextWidth.width(of: base)
      output += save + Array(repeating: 0x20, count: columns) + restore
      output += frame[glyph]
      output += restore + Array("\u{1B}[\(columns)C".utf8)
    }
    var characters = UTF8Decoder()
    var start = frame.startIndex
    for index in frame.indices {
      guard let scalar = characters.decode(frame[index]) else { continue }
      defer { start = index + 1 }
      if TextWidth.width(of: scalar) > 0 || scalar.isASCII {
        flush()
        (glyph, base, isRecent) = (start..<start, scalar, false)
      }
      glyph = glyph.lowerBound..<index + 1
      isRecent = isRecent || TextWidth.isRecent(scalar)
    }
    flush()
    output += frame[glyph.upperBound...]
  }
}
