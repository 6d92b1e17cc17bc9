import CNcurses
import Glibc
import SenderoCanvas
import SenderoCore

extension Terminal {
  /// The maximum number of bytes sent with the cursor visible; longer frames are sent with the cursor hidden.
  ///
  /// A longer frame may reach the terminal in several parts: a packet carries 1,300 bytes, and a read from a
  /// terminal line 4,096. A shorter one appears at once and saves the 18 bytes for hiding and showing the
  /// cursor.
  private static let bytesShownInOne = 1_300

  /// Shows a canvas: sends its differences from the last canvas in one write.
  ///
  /// If the canvas is larger than the screen, its top left part is shown. The cost depends on the rows that
  /// do not share storage with the last canvas, and on the changed cells in them.
  ///
  /// - Returns: `false` if the frame was dropped because the terminal is slow: call again with the newest
  ///   canvas when `mayShow` is true.
  @discardableResult
  public func show(_ canvas: Canvas) -> Bool {
    guard phase == .active else { return true }
    let now = MonotonicClock.milliseconds
    guard output.isEmpty, pace.maySend(at: now) else { return false }
    let cursor = canvas.cursor.flatMap { position in
      (0..<size.width).contains(position.column) && (0..<size.height).contains(position.row)
        ? position : nil
    }
    let comparable = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    frame.removeAll(keepingCapacity: true)
    renderer.draw(canvas, over: comparable, screen: size, cursor: cursor, into: &frame)
    shown = canvas
    needsFrame = false
    guard !frame.isEmpty || (cursor != nil) != isCursorVisible else { return true }
    sendFrame(hasCursor: cursor != nil, at: now)
    return true
  }

  private func sendFrame(hasCursor: Bool, at now: Int64) {
    let hides = isCursorVisible && (!hasCursor || frame.count > Self.bytesShownInOne)
    if hides { output.append(sequences.hideCursor) }
    output.append(frame)
    if hasCursor, hides || !isCursorVisible { output.append(sequences.showCursor) }
    isCursorVisible = hasCursor
    if pace.send(frame.count, at: now) {
      output.append(FramePacer.question)
    }
    output.sendMore()
  }
}
