import SenderoCore

/// One line said to the user, until the next key.
public struct Message: Hashable, Sendable {
  /// How loudly it is said.
  public enum Kind: Hashable, Sendable {
    /// Something was done.
    case done
    /// A key that does nothing here, said quietly.
    case quiet
    /// Something went wrong.
    case problem
  }

  /// How loudly it is said.
  public var kind: Kind
  /// What is said.
  public var text: LocalizedText

  /// Makes a message.
  public init(_ kind: Kind, _ text: LocalizedText) {
    self.kind = kind
    self.text = text
  }
}
