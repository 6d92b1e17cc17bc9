import CNcurses
import SenderoEditor

/// Which key an ncurses key code stands for.
///
/// The codes of common keys are constants; those of keys with a modifier are given out by ncurses at run time, and
/// have to be asked for by the name of their capability.
struct KeyTable: Sendable {
  /// The keys and their codes; of several with one code the last counts.
  private var keys: [(code: Int32, key: Key)]

  /// Capabilities whose codes only the terminal in use knows.
  static let extended: [(capability: String, key: Key)] = [
    ("kUP", .shiftUp), ("kDN", .shiftDown), ("kLFT", .shiftLeft), ("kRIT", .shiftRight),
  ]

  /// The keys whose codes are constants.
  static let common = KeyTable(keys: commonKeys)

  /// Adds a code.
  mutating func add(_ code: Int32, _ key: Key) {
    keys.append((code, key))
  }

  /// The key that a code stands for, or `nil`.
  func key(of code: Int32) -> Key? {
    keys.last { $0.code == code }?.key
  }

  /// Whether a terminal may send a key as one control byte.
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
