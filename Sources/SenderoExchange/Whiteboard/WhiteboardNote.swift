/// A sticky note or a frame of a whiteboard, with its place.
struct WhiteboardNote: Hashable, Sendable {
  /// The id in the file; empty if it has none.
  var id = ""
  /// The id of the frame that contains it; empty if the file does not say.
  var parent = ""
  /// The text, or the title of a frame.
  var text = ""
  /// The colour, as the file names it.
  var color = ""
  /// The left edge.
  var x = 0.0
  /// The upper edge.
  var y = 0.0
  /// The width; 0 if the file does not say.
  var width = 0.0
  /// The height; 0 if the file does not say.
  var height = 0.0
  /// Whether it contains other notes.
  var isFrame = false
  /// The line of the file, if it has lines.
  var line: Int?

  /// Whether the middle of a note is inside.
  func contains(_ note: WhiteboardNote) -> Bool {
    let (middleX, middleY) = (note.x + note.width / 2, note.y + note.height / 2)
    return (x...x + max(0, width)).contains(middleX) && (y...y + max(0, height)).contains(middleY)
  }
}
