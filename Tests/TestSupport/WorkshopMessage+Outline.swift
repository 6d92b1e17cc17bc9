import SenderoCore

extension WorkshopMessage {
  /// The message in a few words: `openVote touchpoints 5`.
  public var outline: String { json.outline }
}

extension JSONValue {
  /// The values in it, one after another.
  fileprivate var outline: String {
    switch self {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let literal): literal
    case .string(let text): text
    case .array(let elements): elements.map(\.outline).joined(separator: " ")
    case .object(let object): object.members.map(\.value.outline).joined(separator: " ")
    }
  }
}
