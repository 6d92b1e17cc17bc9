import SenderoCanvas

/// Sends canvases as frames: the differences from the canvas on the screen.
struct FrameSender {
  private var renderer: Renderer
  private let sequences: ControlSequences
  /// The canvas on the screen; `nil` if it is unknown and everything has to be sent.
  private var shown: Canvas?
  private var isCursorVisible = false
  /// The buffer for the next frame.
  private var frame: [UInt8] = []

  /// The maximum number of bytes sent with the cursor visible; longer frames are sent with the cursor hidden.
  ///
  /// A longer frame may reach the terminal in several parts: a packet carries 1,300 bytes, and a read from a
  /// terminal line 4,096. A shorter one appears at once and saves the 18 bytes for hiding and showing the
  /// cursor.
  private static let bytesShownInOne = 1_300

  /// Makes a sender for a screen that shows nothing, with the cursor hidden.
  init(renderer: Renderer, sequences: ControlSequences) {
    self.renderer = renderer
    self.sequences = sequences
  }

  /// The theme that canvases are drawn with; the next canvas after a change is drawn in full.
  var theme: Theme {
    get { renderer.theme }
    set {
      renderer.theme = newValue
      shown = nil
    }
  }

  /// Queues the frame that shows a canvas.
  ///
  /// If the canvas is larger than the screen, its top left part is shown. The cost depends on the rows that
  /// do not share storage with the last canvas, and on the changed cells in them.
  ///
  /// - Parameters:
  ///   - canvas: The canvas.
  ///   - size: The size of the screen.
  ///   - output: The queue that gets the frame.
  /// - Returns: The length of the frame, without hiding and showing the cursor; `nil` if there is nothing to send.
  mutating func send(_ canvas: Canvas, size: Size, to output: OutputQueue) -> Int? {
    let cursor = canvas.cursor.flatMap { position in
      (0..<size.width).contains(position.column) && (0..<size.height).contains(position.row)
        ? position : nil
    }
    let comparable = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    frame.removeAll(keepingCapacity: true)
    renderer.draw(canvas, over: comparable, screen: size, cursor: cursor, into: &frame)
    shown = canvas
    let hasCursor = cursor != nil
    guard !frame.isEmpty || hasCursor != isCursorVisible else { return nil }
    let hides = isCursorVisible && (!hasCursor || frame.count > Self.bytesShownInOne)
    if hides { output.append(sequences.hideCursor) }
    output.append(frame)
    if hasCursor, hides || !isCursorVisible { output.append(sequences.showCursor) }
    isCursorVisible = hasCursor
    return frame.count
  }

  /// Queues the sequence that hides the cursor.
  mutating func hideCursor(in output: OutputQueue) {
    output.append(sequences.hideCursor)
    isCursorVisible = false
  }

  /// Causes the next canvas to be sent in full, on a cleared screen.
  mutating func forgetScreen() {
    shown = nil
    renderer.forget()
  }
}
