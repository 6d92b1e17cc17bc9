/// An action of the mouse at a cell of the screen.
public struct MouseEvent: Hashable, Sendable {
  /// The action of a button or of the wheel.
  public enum Action: Hashable, Sendable {
    case press, drag, release, doublePress, wheelUp, wheelDown
  }

  /// The action.
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
