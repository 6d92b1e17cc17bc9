import SenderoCore

/// A one-line message to the user, shown until the next key.
public struct Message: Hashable, Sendable {
  /// The importance of a message.
  public enum Kind: Hashable, Sendable {
    /// An action was carried out.
    case done
    /// A key does nothing here; the message is shown less prominently.
    case quiet
    /// Something went wrong.
    case problem
  }

  /// The importance of the message.
  public var kind: Kind
  /// The text of the message.
  public var text: LocalizedText

  /// Makes a message.
  public init(_ kind: Kind, _ text: LocalizedText) {
    self.kind = kind
    self.text = text
  }
}
