/// The look of a cell: a role and an emphasis.
public struct Style: Hashable, Sendable {
  /// The meaning of the cell.
  public var role: Role
  /// The emphasis.
  public var emphasis: Emphasis

  /// Makes a style.
  public init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }
}
