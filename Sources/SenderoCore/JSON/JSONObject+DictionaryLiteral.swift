extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object with members in the order in which they are written.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self.init(members.map { Member(key: $0.0, value: $0.1) })
  }
}
