/// The id of a participant of a workshop: a random number, drawn by each process for itself.
public struct ParticipantID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number.
  public let rawValue: UInt64

  /// Makes an id from a random number.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Orders ids by their numbers.
  public static func < (left: ParticipantID, right: ParticipantID) -> Bool { left.rawValue < right.rawValue }

  /// The number in 16 hexadecimal digits, as in the log.
  public var description: String {
    let digits = String(rawValue, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Reads an id in the form of ``description``; `nil` if the text is not one.
  public init?(_ text: String) {
    guard text.utf8.count == 16, text.utf8.first != UInt8(ascii: "+"),
      let rawValue = UInt64(text, radix: 16)
    else { return nil }
    self.init(rawValue: rawValue)
  }

  /// The id as a JSON string.
  public var json: JSONValue { .string(description) }

  /// Reads an id from a JSON string.
  public init?(json: JSONValue) {
    guard let text = json.string else { return nil }
    self.init(text)
  }
}
