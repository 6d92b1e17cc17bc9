/// Colours and attributes in force at a terminal, as far as ncurses sets them.
struct Graphics: Hashable, Sendable {
  /// Bytes of a frame, without an owner to be counted.
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// What draws, besides colour.
  var attributes: Attributes = []
  /// The colour of text.
  var foreground = GraphicsColour.standard
  /// The colour behind it.
  var background = GraphicsColour.standard

  /// Whether a blank shows more than the colour behind it.
  var isSeenOnBlanks: Bool { !attributes.isDisjoint(with: [.underline, .reverse]) }

  /// Applies the parameters of Select Graphic Rendition (ECMA-48, 8.3.117).
  ///
  /// - Returns: `false` where there is one of another kind; then nothing is known of the result.
  mutating func apply(_ parameters: Bytes) -> Bool {
    var rest = parameters
    repeat {
      guard let number = Self.number(&rest) else { return false }
      switch number {
      case 0: self = Graphics()
      case 1: attributes.insert(.bold)
      case 2: attributes.insert(.dim)
      case 4: attributes.insert(.underline)
      case 7: attributes.insert(.reverse)
      case 22: attributes.subtract([.bold, .dim])
      case 24: attributes.remove(.underline)
      case 27: attributes.remove(.reverse)
      case 30...37: foreground = .basic(UInt8(number - 30))
      case 90...97: foreground = .basic(UInt8(number - 82))
      case 39: foreground = .standard
      case 40...47: background = .basic(UInt8(number - 40))
      case 100...107: background = .basic(UInt8(number - 92))
      case 49: background = .standard
      case 38:
        guard let colour = GraphicsColour(&rest) else { return false }
        foreground = colour
      case 48:
        guard let colour = GraphicsColour(&rest) else { return false }
        background = colour
      default: return false
      }
      if rest.first == UInt8(ascii: ";") { rest.removeFirst() } else { break }
    } while true
    return rest.isEmpty
  }

  /// The number at the front, which is taken away; 0 where there is none.
  static func number(_ rest: inout Bytes) -> Int? {
    var value = 0
    while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      guard value < 1_000 else { return nil }
      rest.removeFirst()
    }
    return value
  }

  /// The parameters that lead here from another state, or from any: the shorter of changing what differs, and of
  /// starting anew.
  func parameters(from old: Graphics?) -> [UInt8] {
    var anew: [UInt8] = []
    append(to: &anew, from: Graphics())
    // An empty parameter is a zero.
    if !anew.isEmpty { anew.insert(UInt8(ascii: ";"), at: 0) }
    guard let old else { return anew }
    var changes: [UInt8] = []
    append(to: &changes, from: old)
    return changes.count <= anew.count ? changes : anew
  }

  private func append(to text: inout [UInt8], from old: Graphics) {
    var kept = old.attributes
    if !kept.intersection([.bold, .dim]).isSubset(of: attributes) {
      Self.append("22", to: &text)
      kept.subtract([.bold, .dim])
    }
    for (attribute, on, off) in Self.switches {
      if attributes.contains(attribute), !kept.contains(attribute) { Self.append(on, to: &text) }
      if let off, kept.contains(attribute), !attributes.contains(attribute) { Self.append(off, to: &text) }
    }
    if foreground != old.foreground { Self.append(foreground.parameters(base: 30), to: &text) }
    if background != old.background { Self.append(background.parameters(base: 40), to: &text) }
  }

  private static let switches: [(Attributes, on: StaticString, off: StaticString?)] = [
    (.bold, "1", nil), (.dim, "2", nil), (.underline, "4", "24"), (.reverse, "7", "27"),
  ]

  private static func append(_ parameter: StaticString, to text: inout [UInt8]) {
    if !text.isEmpty { text.append(UInt8(ascii: ";")) }
    parameter.withUTF8Buffer { text.append(contentsOf: $0) }
  }

  private static func append(_ parameters: [UInt8], to text: inout [UInt8]) {
    if !text.isEmpty { text.append(UInt8(ascii: ";")) }
    text.append(contentsOf: parameters)
  }
}
