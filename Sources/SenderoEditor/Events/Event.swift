/// Something that happened outside the editor and that it has to answer.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one go (bracketed paste), with line feeds between its lines.
  case paste(String)
  case mouse(MouseEvent)
  /// The terminal's size in cells.
  case resize(Size)
}

/// What the mouse did, at a cell of the screen.
public struct MouseEvent: Hashable, Sendable {
  /// The action of a button or of the wheel.
  public enum Action: Hashable, Sendable {
    case press, drag, release, doublePress, wheelUp, wheelDown
  }

  /// What was done.
  public var action: Action
  /// The column, from 0 at the left.
  public var column: Int
  /// The row, from 0 at the top.
  public var row: Int

  /// Makes a mouse event at a cell.
  public init(_ action: Action, column: Int, row: Int) {
    self.action = action
    self.column = column
    self.row = row
  }
}
