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

  /// Appends the parameters that lead here from another state, or from any: the shorter of changing what differs, and of
  /// starting anew.
  func append(to text: inout [UInt8], from old: Graphics?) {
    let start = text.count
    if let old {
      appendChanges(from: old, to: &text)
      // Starting anew is no shorter where nothing is taken back.
      guard takesBack(from: old) else { return }
    }
    let middle = text.count
    // An empty parameter is a zero.
    text.append(UInt8(ascii: ";"))
    appendChanges(from: Graphics(), to: &text)
    if text.count == middle + 1 { text.removeLast() }
    guard old != nil else { return }
    if middle - start <= text.count - middle {
      text.removeLast(text.count - middle)
    } else {
      text.removeSubrange(start..<middle)
    }
  }

  private func takesBack(from old: Graphics) -> Bool {
    !old.attributes.isSubset(of: attributes) || foreground == .standard && old.foreground != .standard
      || background == .standard && old.background != .standard
  }

  /// Appends what differs from another state, each parameter but the first behind a separator.
  private func appendChanges(from old: Graphics, to text: inout [UInt8]) {
    let start = text.count
    func separate(_ text: inout [UInt8]) {
      if text.count > start { text.append(UInt8(ascii: ";")) }
    }
    func add(_ number: UInt8, to text: inout [UInt8]) {
      separate(&text)
      GraphicsColour.append(number, to: &text)
    }
    var kept = old.attributes
    if !kept.intersection([.bold, .dim]).isSubset(of: attributes) {
      add(22, to: &text)
      kept.subtract([.bold, .dim])
    }
    let on = attributes.subtracting(kept)
    let off = kept.subtracting(attributes)
    if on.contains(.bold) { add(1, to: &text) }
    if on.contains(.dim) { add(2, to: &text) }
    if on.contains(.underline) { add(4, to: &text) }
    if off.contains(.underline) { add(24, to: &text) }
    if on.contains(.reverse) { add(7, to: &text) }
    if off.contains(.reverse) { add(27, to: &text) }
    if foreground != old.foreground {
      separate(&text)
      foreground.append(to: &text, base: 30)
    }
    if background != old.background {
      separate(&text)
      background.append(to: &text, base: 40)
    }
  }
}
