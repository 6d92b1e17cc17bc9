/// Phrases that stand in place of the name of an item.
public enum ItemPhrase {
  /// The name of an item without a name.
  public static let unnamed = LocalizedText("(no name)", "(sin nombre)")

  /// The name in place of an item that does not exist.
  ///
  /// - Parameter id: The id of a reference that leads nowhere.
  /// - Returns: A phrase with the id.
  public static func nothing(withID id: String) -> LocalizedText {
    LocalizedText("(nothing has the id \(id))", "(nada tiene el id \(id))")
  }
}
