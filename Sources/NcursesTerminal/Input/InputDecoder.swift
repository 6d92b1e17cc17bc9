import SenderoCanvas
import SenderoEditor

/// Turns what ncurses reads into events: bytes as they came, or codes above 255 for keys that it knew.
///
/// ncurses knows the keys of the terminal that `TERM` names. Many a terminal sends others, and everything that
/// ncurses does not know comes through as bytes. These are read here by the grammar of ECMA-48: control sequences,
/// single shifts and control strings, in their 7-bit and 8-bit forms. So the arrows of any terminal work, and a sequence
/// that means nothing, such as an answer to another program's question, yields nothing.
///
/// A slow line may cut a sequence anywhere, so what is incomplete stays open for the rest, but not for longer than
/// `patience`: the end of a sequence may be lost. Only an escape at the end of the input does not wait: it is the Esc
/// key. If a character that begins no sequence follows it at once, the two are Esc and that character: a terminal sends
/// the same bytes for Alt and a letter.
package struct InputDecoder: Sendable {
  /// How long an incomplete sequence waits for its next byte, in milliseconds.
  static let patience: Int64 = 1_000

  /// Whether mouse reports are passed on; otherwise a stray one yields nothing.
  var reportsMouse: Bool
  /// The screen's size; mouse reports from outside it are left out.
  var screen: Size

  /// The number of status reports received since it was last read.
  private var answers = 0
  private let keys: KeyTable
  private let pasteLimit: Int
  private var characters = UTF8Decoder()
  private var state = State.ground
  /// When the last byte came, in milliseconds.
  private var lastByte: Int64 = 0

  private enum State: Sendable {
    case ground
    /// After an escape.
    case escape
    /// Within `ESC [ …`, with its parameters so far, and whether one byte stood for `ESC [`.
    case control([UInt8], isEightBit: Bool)
    /// After `ESC O`.
    case single
    /// Within the three bytes of a mouse report of the old kind, which has no end mark; how many are still to come.
    case oldMouse(Int)
    /// Within a control string, such as a terminal's answer to a question that another program asked.
    case string(ControlString)
    case paste(PasteBuffer)
  }

  /// Makes a decoder with the keys that most terminals share.
  package init(screen: Size, pasteLimit: Int) {
    self.init(keys: .common, screen: screen, pasteLimit: pasteLimit)
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
  ///
  /// - Parameters:
  ///   - code: A byte, or a code of ncurses above 255.
  ///   - now: The time, in milliseconds of a clock that never goes back.
  /// - Returns: What it completes.
  package mutating func decode(_ code: Int32, at now: Int64) -> [Event] {
    if now - lastByte > Self.patience { giveUpSequence() }
    lastByte = now
    guard let byte = UInt8(exactly: code) else { return decodeKey(code) }
    switch state {
    case .ground: return decodeGround(byte)
    case .escape: return decodeAfterEscape(byte)
    case .control(let parameters, let isEightBit):
      return decodeControl(byte, after: parameters, isEightBit: isEightBit)
    case .single:
      state = .ground
      if byte == 0x1B || byte >= 0x80 { return decodeGround(byte) }
      return EscapeSequence.single(final: byte).map { [.key($0)] } ?? []
    case .oldMouse(let count):
      state = count > 1 ? .oldMouse(count - 1) : .ground
      return []
    case .string(var string):
      let outcome = string.take(byte)
      state = outcome == .inside ? .string(string) : .ground
      // A broken string may have been cut anywhere, so what comes after its escape is not typed.
      if outcome == .cancelledByEscape, !beginSequence(byte) { _ = decodeGround(byte) }
      return []
    case .paste(var buffer):
      // Taken out while it grows: two owners would mean a copy for every byte.
      state = .ground
      let paste = buffer.take(byte)
      state = paste == nil ? .paste(buffer) : .ground
      answers += buffer.takeAnswers()
      return paste.map { [$0] } ?? []
    }
  }

  /// Notes that nothing more waits: an escape that nothing followed is the Esc key.
  package mutating func endOfInput() -> [Event] {
    guard isInEscape else { return [] }
    state = .ground
    return [.key(.escape)]
  }

  /// Drops a sequence whose rest has not come.
  ///
  /// A paste stays open: its rest is text, and must not become keys.
  private mutating func giveUpSequence() {
    switch state {
    case .control, .single, .oldMouse, .string: state = .ground
    case .ground, .escape, .paste: break
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

  /// Whether the next byte begins something: a key, a character or a sequence.
  package var isBetweenSequences: Bool {
    if case .ground = state { !characters.isIncomplete } else { false }
  }

  /// How many answers came since the last call: `ESC [ 0 n`, or `ESC [ 3 n` of a terminal that reports a fault.
  mutating func takeAnswers() -> Int {
    defer { answers = 0 }
    return answers
  }

  private mutating func decodeKey(_ code: Int32) -> [Event] {
    switch state {
    case .paste: return []
    // ncurses makes keys of single control bytes too, such as DEL.
    case .string, .control, .single: if KeyTable.isControlByte(code) { return [] }
    case .ground, .escape, .oldMouse: break
    }
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
    let isControl = (0x80...0x9F).contains(byte) && !characters.isIncomplete
    guard let scalar = characters.decode(byte) else {
      if isControl { begin(byte) }
      return []
    }
    // C1 controls come as one byte or, from terminals that speak UTF-8 only, as a character.
    if let control = UInt8(exactly: scalar.value), (0x80...0x9F).contains(control) {
      begin(control)
      return []
    }
    return Self.key(typed: scalar).map { [.key($0)] } ?? []
  }

  private mutating func decodeAfterEscape(_ byte: UInt8) -> [Event] {
    state = .ground
    return beginSequence(byte) ? [] : [.key(.escape)] + decodeGround(byte)
  }

  /// Begins the sequence that an escape and this byte begin.
  ///
  /// - Returns: Whether they begin one.
  private mutating func beginSequence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["): state = .control([], isEightBit: false)
    // The end of a control string whose beginning is lost.
    case UInt8(ascii: "\\"): break
    case 0x40...0x5F: return begin(byte + 0x40)
    default: return false
    }
    return true
  }

  /// Begins the sequence of a C1 control.
  ///
  /// - Returns: Whether it begins one.
  @discardableResult
  private mutating func begin(_ control: UInt8) -> Bool {
    switch control {
    case 0x8F: state = .single
    case 0x9B: state = .control([], isEightBit: true)
    default:
      guard let string = ControlString(control: control) else { return false }
      state = .string(string)
    }
    return true
  }

  private mutating func decodeControl(
    _ byte: UInt8, after parameters: [UInt8], isEightBit: Bool
  ) -> [Event] {
    switch byte {
    case 0x20...0x3F:
      // No sequence that means something is long; of a longer one only the end matters.
      if parameters.count < 32 { state = .control(parameters + [byte], isEightBit: isEightBit) }
    case UInt8(ascii: "[") where parameters.isEmpty:
      // The Linux console's F1 to F5: `ESC [ [ A`.
      state = .control([byte], isEightBit: isEightBit)
    case 0x40...0x7E:
      state = .ground
      return finish(EscapeSequence(parameters: parameters, final: byte), isEightBit: isEightBit)
    case 0x18, 0x1A: state = .ground
    case 0x1B, 0x80...:
      state = .ground
      return decodeGround(byte)
    // Other control characters are not part of a sequence, and not keys within one.
    default: break
    }
    return []
  }

  private mutating func finish(_ sequence: EscapeSequence, isEightBit: Bool) -> [Event] {
    if sequence.startsPaste {
      state = .paste(PasteBuffer(endsInEightBits: isEightBit, limit: pasteLimit))
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
