import SenderoCanvas
import SenderoCore
import SenderoEditor

/// Decodes the input of ncurses into events: raw bytes, or codes above 255 for keys that ncurses recognised.
///
/// ncurses recognises the keys of the terminal that `TERM` names. Many terminals send others, and these
/// arrive as bytes. The decoder parses them by the grammar of ECMA-48: control sequences, single shifts and
/// control strings, in their 7-bit and 8-bit forms. So the arrow keys of any terminal work, and a sequence
/// without a meaning, such as a reply to another program's request, produces no event.
///
/// A slow line can split a sequence anywhere, so an incomplete sequence waits for its rest, but not longer
/// than `patience`, since the rest may be lost. Only an escape at the end of the input does not wait: it is
/// the Esc key. If a character that does not begin a sequence follows it at once, the two are Esc and that
/// character, because a terminal sends the same bytes for Alt and a letter.
package struct InputDecoder: Sendable {
  /// The time that an incomplete sequence waits for its next byte, in milliseconds.
  static let patience: Int64 = 1_000

  /// Whether mouse reports become events; otherwise they are ignored.
  var reportsMouse: Bool
  /// The size of the screen; mouse reports from outside it are ignored.
  var screen: Size

  /// The number of status replies since the last call of `takeAnswers`.
  private var answers = 0
  /// The background that the terminal has reported since the last call of `takeBackground`.
  private var background: RGB?
  private let keys: KeyTable
  private let pasteLimit: Int
  private var characters = UTF8Decoder()
  private var state = State.ground
  /// The time of the last byte, in milliseconds.
  private var lastByte: Int64 = 0

  private enum State: Sendable {
    case ground
    /// After an escape.
    case escape
    /// Within `ESC [ …`, with the parameters so far, and whether a single byte replaced `ESC [`.
    case control([UInt8], isEightBit: Bool)
    /// After `ESC O`.
    case single
    /// Within an old-style mouse report, which has no terminator; the number of bytes to come, at most three.
    case oldMouse(Int)
    /// Within a control string, such as a reply to another program's request.
    case string(ControlString)
    case paste(PasteBuffer)
  }

  /// Makes a decoder for the keys that most terminals share.
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

  /// Processes the next byte or key code.
  ///
  /// - Parameters:
  ///   - code: A byte, or an ncurses code above 255.
  ///   - now: The time, in milliseconds of a monotonic clock.
  /// - Returns: The events that this byte or code completes.
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
      if outcome == .ended, let colour = string.background { background = colour }
      // A broken string may have been cut anywhere, so the byte after its escape is not typed text.
      if outcome == .cancelledByEscape, !beginSequence(byte) { _ = decodeGround(byte) }
      return []
    case .paste(var buffer):
      // Leaves the state while the buffer grows, because a second reference would copy it for every byte.
      state = .ground
      let paste = buffer.take(byte)
      state = paste == nil ? .paste(buffer) : .ground
      answers += buffer.takeAnswers()
      return paste.map { [$0] } ?? []
    }
  }

  /// Handles the end of the available input: a trailing escape becomes the Esc key.
  package mutating func endOfInput() -> [Event] {
    guard isInEscape else { return [] }
    state = .ground
    return [.key(.escape)]
  }

  /// Drops an incomplete sequence.
  ///
  /// A paste stays open, because its rest is text that must not become keys.
  private mutating func giveUpSequence() {
    switch state {
    case .control, .single, .oldMouse, .string: state = .ground
    case .ground, .escape, .paste: break
    }
  }

  /// Drops incomplete input, because the rest of it was read by another program.
  mutating func forget() {
    state = .ground
    characters.reset()
    answers = 0
  }

  /// Whether the last byte was an escape, which may be the Esc key or the beginning of a sequence.
  var isInEscape: Bool {
    if case .escape = state { true } else { false }
  }

  /// Whether the next byte begins a new key, character or sequence.
  package var isBetweenSequences: Bool {
    if case .ground = state { !characters.isIncomplete } else { false }
  }

  /// Returns the number of status replies since the last call: `ESC [ 0 n`, or `ESC [ 3 n` from a terminal
  /// that reports a fault.
  mutating func takeAnswers() -> Int {
    defer { answers = 0 }
    return answers
  }

  /// Returns the background that the terminal has reported since the last call, if any.
  mutating func takeBackground() -> RGB? {
    defer { background = nil }
    return background
  }

  private mutating func decodeKey(_ code: Int32) -> [Event] {
    switch state {
    case .paste: return []
    // ncurses also reports single control bytes, such as DEL, as keys.
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
    // C1 controls arrive as one byte or, from UTF-8-only terminals, as a character.
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

  /// Begins the sequence introduced by an escape and this byte.
  ///
  /// - Returns: Whether the byte introduces a sequence.
  private mutating func beginSequence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["): state = .control([], isEightBit: false)
    // The terminator of a control string whose beginning is lost.
    case UInt8(ascii: "\\"): break
    case 0x40...0x5F: return begin(byte + 0x40)
    default: return false
    }
    return true
  }

  /// Begins the sequence introduced by a C1 control.
  ///
  /// - Returns: Whether the control introduces a sequence.
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
      // All known sequences are short; of a longer one, only the end matters.
      if parameters.count < 32 { state = .control(parameters + [byte], isEightBit: isEightBit) }
    case UInt8(ascii: "[") where parameters.isEmpty:
      // F1 to F5 on the Linux console: `ESC [ [ A`.
      state = .control([byte], isEightBit: isEightBit)
    case 0x40...0x7E:
      state = .ground
      return finish(EscapeSequence(parameters: parameters, final: byte), isEightBit: isEightBit)
    case 0x18, 0x1A: state = .ground
    case 0x1B, 0x80...:
      state = .ground
      return decodeGround(byte)
    // Other control characters are neither part of a sequence nor keys within one.
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

  /// Returns the key that types a scalar.
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
