/// The members of a JSON object, in the order they were found.
///
/// Looking a key up walks the members: an item of a map has a dozen of them, for which that beats hashing.
public struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key, unique in its object.
    public var key: String
    /// What stands under the key.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order.
  public var members: [Member]

  /// Makes an object of members whose keys are unique.
  public init(_ members: [Member] = []) {
    self.members = members
  }

  /// The value under a key, or `nil` where there is none.
  ///
  /// Setting `nil` removes the member; a new key goes last.
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

  /// Whether two objects are one and the same value, told by where they are stored: always at the same cost.
  ///
  /// Objects that say the same may be stored in two places.
  public func isStored(with other: JSONObject) -> Bool {
    members.count == other.members.count
      && members.withUnsafeBufferPointer { mine in
        other.members.withUnsafeBufferPointer { $0.baseAddress == mine.baseAddress }
      }
  }
}
