import SenderoEditor

/// Turns what ncurses reads into events: bytes as they came, or codes above 255 for keys that it knew.
///
/// ncurses knows the keys of the terminal that `TERM` names. Many a terminal sends others, and everything that
/// ncurses does not know comes through as bytes: these are read here, by the common grammar of escape sequences, so
/// that the arrows of any terminal work, and a sequence that means nothing is swallowed whole rather than typed.
///
/// An escape that begins no sequence is the Esc key, also where a character follows at once: Alt and a letter is Esc
/// and that letter, since a terminal sends the same bytes for both.
struct InputDecoder: Sendable {
  /// Whether mouse reports are passed on; otherwise a stray one yields nothing.
  var reportsMouse: Bool
  /// The screen's size; mouse reports from outside it are left out.
  var screen: Size

  /// How many answers to the question for the terminal's status came, since that was last asked for.
  private var answers = 0
  private let keys: KeyTable
  private let pasteLimit: Int
  private var characters = UTF8Decoder()
  private var state = State.ground

  private enum State: Sendable {
    case ground
    /// After an escape.
    case escape
    /// Within `ESC [ …`, with its parameters so far.
    case control([UInt8])
    /// After `ESC O`.
    case single
    /// Within the three bytes of a mouse report of the old kind, which has no end mark; how many are still to come.
    case oldMouse(Int)
    /// Within `ESC ] …`, a terminal's answer to a question that another program asked; whether the last was an escape.
    case answer(Bool)
    case paste(PasteBuffer)
  }

  /// Makes a decoder.
  init(
    keys: KeyTable = .common, reportsMouse: Bool = true, screen: Size, pasteLimit: Int = PasteBuffer.limit
  ) {
    self.keys = keys
    self.reportsMouse = reportsMouse
    self.screen = screen
    self.pasteLimit = pasteLimit
  }

  /// Takes the next byte or key code.
  mutating func decode(_ code: Int32) -> [Event] {
    guard let byte = UInt8(exactly: code) else { return decodeKey(code) }
    switch state {
    case .ground: return decodeGround(byte)
    case .escape: return decodeAfterEscape(byte)
    case .control(let parameters): return decodeControl(byte, after: parameters)
    case .single:
      state = .ground
      return EscapeSequence.single(final: byte).map { [.key($0)] } ?? []
    case .oldMouse(let count):
      state = count > 1 ? .oldMouse(count - 1) : .ground
      return []
    case .answer(let escaped):
      let ends = byte == 0x07 || (escaped && byte == UInt8(ascii: "\\"))
      state = ends ? .ground : .answer(byte == 0x1B)
      return []
    case .paste(var buffer):
      // Taken out while it grows: two owners would mean a copy for every byte.
      state = .ground
      let text = buffer.take(byte)
      state = text == nil ? .paste(buffer) : .ground
      answers += buffer.takeAnswers()
      return text.map { [.paste($0)] } ?? []
    }
  }

  /// Says that nothing more waits: an escape that nothing followed is the Esc key.
  ///
  /// What is cut in the middle by a slow line (a character, a paste, `ESC [ …`) stays open for the rest.
  mutating func endOfInput() -> [Event] {
    switch state {
    case .escape:
      state = .ground
      return [.key(.escape)]
    case .single:
      state = .ground
      return [.key(.escape), .key(.character("O"))]
    case .answer:
      state = .ground
      return []
    case .ground, .control, .oldMouse, .paste: return []
    }
  }

  /// Forgets what is incomplete: the rest of it went to somebody else.
  mutating func forget() {
    state = .ground
    characters.reset()
    answers = 0
  }

  /// Whether an escape came last, which may be the Esc key or the beginning of a sequence.
  var isInEscape: Bool {
    if case .escape = state { true } else { false }
  }

  /// How many answers came since the last call: `ESC [ 0 n`, or `ESC [ 3 n` of a terminal that reports a fault.
  mutating func takeAnswers() -> Int {
    defer { answers = 0 }
    return answers
  }

  private mutating func decodeKey(_ code: Int32) -> [Event] {
    if case .paste = state { return [] }
    let before = endOfInput()
    state = .ground
    characters.reset()
    return before + (keys.key(of: code).map { [.key($0)] } ?? [])
  }

  private mutating func decodeGround(_ byte: UInt8) -> [Event] {
    if byte == 0x1B {
      characters.reset()
      state = .escape
      return []
    }
    guard let scalar = characters.decode(byte) else { return [] }
    return Self.key(typed: scalar).map { [.key($0)] } ?? []
  }

  private mutating func decodeAfterEscape(_ byte: UInt8) -> [Event] {
    switch byte {
    case UInt8(ascii: "["):
      state = .control([])
      return []
    case UInt8(ascii: "O"):
      state = .single
      return []
    case UInt8(ascii: "]"):
      state = .answer(false)
      return []
    default:
      state = .ground
      return [.key(.escape)] + decodeGround(byte)
    }
  }

  private mutating func decodeControl(_ byte: UInt8, after parameters: [UInt8]) -> [Event] {
    switch byte {
    case 0x20...0x3F:
      // No sequence that means something is long; of a longer one only the end matters.
      state = .control(parameters.count < 32 ? parameters + [byte] : parameters)
      return []
    case UInt8(ascii: "[") where parameters.isEmpty:
      // The Linux console's F1 to F5: `ESC [ [ A`.
      state = .control([byte])
      return []
    case 0x40...0x7E:
      state = .ground
      return finish(EscapeSequence(parameters: parameters, final: byte))
    default:
      state = .ground
      return decodeGround(byte)
    }
  }

  private mutating func finish(_ sequence: EscapeSequence) -> [Event] {
    if sequence.startsPaste {
      state = .paste(PasteBuffer(limit: pasteLimit))
      return []
    }
    if sequence.startsOldMouseReport {
      state = .oldMouse(3)
      return []
    }
    if sequence.isStatusReport {
      answers += 1
      return []
    }
    if let key = sequence.key { return [.key(key)] }
    guard reportsMouse, let mouse = sequence.mouse,
      (0..<screen.width).contains(mouse.column), (0..<screen.height).contains(mouse.row)
    else { return [] }
    return [.mouse(mouse)]
  }

  /// The key that types a scalar.
  private static func key(typed scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .control(" ")
    case 8, 0x7F: .backspace
    case 9: .tab
    case 13: .enter
    case 1...26: .control(Unicode.Scalar(UInt8(scalar.value) + 0x60))
    case 28...31: .control(Unicode.Scalar(UInt8(scalar.value) + 0x40))
    default: scalar.isControl ? nil : .character(scalar)
    }
  }
}
