/// The members of a JSON object, in the order of the text.
///
/// A lookup searches the members one by one: a map's items have about a dozen members, for which this is
/// faster than hashing.
public struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key, unique in the object.
    public var key: String
    /// The value of the key.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members, in order.
  public var members: [Member]

  /// Makes an object from members with unique keys.
  public init(_ members: [Member] = []) {
    self.members = members
  }

  /// The value of a key, or `nil` if there is none.
  ///
  /// Setting `nil` removes the member; a new key is added at the end.
  @inlinable
  public subscript(key: String) -> JSONValue? {
    get {
      for index in members.indices where members[index].key == key { return members[index].value }
      return nil
    }
    set {
      guard let index = members.firstIndex(where: { $0.key == key }) else {
        if let newValue { members.append(Member(key: key, value: newValue)) }
        return
      }
      if let newValue { members[index].value = newValue } else { members.remove(at: index) }
    }
  }

  /// Whether two objects share storage, checked in constant time.
  ///
  /// Objects with separate storage may still be equal.
  public func isStored(with other: JSONObject) -> Bool {
    members.count == other.members.count
      && members.withUnsafeBufferPointer { mine in
        other.members.withUnsafeBufferPointer { $0.baseAddress == mine.baseAddress }
      }
  }
}
