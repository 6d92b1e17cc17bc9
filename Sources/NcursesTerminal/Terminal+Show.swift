import CNcurses
import Glibc
import SenderoCanvas

extension Terminal {
  /// More bytes than this at once are shown with the cursor hidden.
  ///
  /// They may reach the terminal in several parts: a packet takes 1,300, and a read from a terminal line 4,096. Fewer
  /// are shown as a whole, and save the 18 bytes of hiding and showing.
  private static let bytesShownInOne = 1_300

  /// Shows a canvas: sends what differs from the last one, in one write.
  ///
  /// Of a canvas larger than the screen the top left is shown. The cost is that of the rows that are not stored where
  /// those of the last canvas are, and of the cells in them that changed.
  ///
  /// - Returns: `false` if the frame was dropped because the terminal is behind: call again with the newest canvas when
  ///   `mayShow` is true.
  @discardableResult
  public func show(_ canvas: Canvas) -> Bool {
    guard phase == .active else { return true }
    let now = MonotonicClock.milliseconds()
    guard output.isEmpty, pace.maySend(at: now) else { return false }
    let cursor = canvas.cursor.flatMap { position in
      (0..<size.width).contains(position.column) && (0..<size.height).contains(position.row)
        ? position : nil
    }
    let comparable = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    frame.removeAll(keepingCapacity: true)
    renderer.draw(canvas, over: comparable, screen: size, cursor: cursor, into: &frame)
    shown = canvas
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
    if pace.send(frame.count, at: now) { output.append(FramePacer.question) }
    output.sendMore()
  }
}
