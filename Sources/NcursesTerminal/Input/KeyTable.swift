import CNcurses
import SenderoEditor

/// A table of ncurses key codes.
///
/// The codes of common keys are constants. ncurses assigns the codes of keys with modifiers at run time, so
/// they are looked up by capability name.
struct KeyTable: Sendable {
  /// The keys and their codes; if a code occurs more than once, the last one counts.
  private var keys: [(code: Int32, key: Key)]

  /// The capabilities whose codes depend on the terminal in use.
  static let extended: [(capability: String, key: Key)] = [
    ("kUP", .shiftUp), ("kDN", .shiftDown), ("kLFT", .shiftLeft), ("kRIT", .shiftRight),
  ]

  /// The keys with constant codes.
  static let common = KeyTable(keys: commonKeys)

  /// Adds the code of a key.
  mutating func add(_ code: Int32, _ key: Key) {
    keys.append((code, key))
  }

  /// Returns the key for a code, or `nil`.
  func key(of code: Int32) -> Key? {
    keys.last { $0.code == code }?.key
  }

  /// Returns whether a code can come from a single control byte.
  static func isControlByte(_ code: Int32) -> Bool {
    [KEY_BACKSPACE, KEY_DC, KEY_ENTER, KEY_BTAB].contains(code)
  }

  private static let commonKeys: [(code: Int32, key: Key)] =
    [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right),
      (KEY_HOME, .home), (KEY_END, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown),
      (KEY_A1, .home), (KEY_A3, .pageUp), (KEY_C1, .end), (KEY_C3, .pageDown),
      (KEY_FIND, .home), (KEY_SELECT, .end),
      (KEY_SR, .shiftUp), (KEY_SF, .shiftDown), (KEY_SLEFT, .shiftLeft), (KEY_SRIGHT, .shiftRight),
      (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_IC, .insert),
      (KEY_ENTER, .enter), (KEY_BTAB, .backTab),
    ] + (1...12).map { (KEY_F0 + Int32($0), .function($0)) }
}
