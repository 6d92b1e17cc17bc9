/// A colour as terminals are told of it.
enum GraphicsColour: Hashable, Sendable {
  /// The user's own.
  case standard
  /// One of the sixteen that have numbers of their own.
  case basic(UInt8)
  /// Of a palette, or by its parts; the parameters behind 38 or 48 with what separates them, up to `limit` bytes.
  case other(Parameters)

  /// A few bytes without an array behind them.
  struct Parameters: Hashable, Sendable {
    static let limit = 16
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count: UInt8 = 0

    mutating func append(_ byte: UInt8) -> Bool {
      guard count < Self.limit else { return false }
      if count < 8 { low |= UInt64(byte) << (count * 8) } else { high |= UInt64(byte) << ((count - 8) * 8) }
      count += 1
      return true
    }

    func append(to text: inout [UInt8]) {
      var (rest, next) = (low, high)
      for place in 0..<count {
        if place == 8 { swap(&rest, &next) }
        text.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
  }

  /// Reads what follows 38 or 48: `;5;N`, `;2;R;G;B`, or anything with colons, which all belongs to it.
  init?(_ rest: inout Graphics.Bytes) {
    var parameters = Parameters()
    guard let separator = rest.first else { return nil }
    var left = separator == UInt8(ascii: ":") ? Int.max : rest.dropFirst().first == UInt8(ascii: "5") ? 2 : 4
    while let byte = rest.first {
      if byte == UInt8(ascii: ";") {
        if left == 0 || left == .max { break }
        left -= 1
      }
      guard parameters.append(byte) else { return nil }
      rest.removeFirst()
    }
    guard left == 0 || left == .max else { return nil }
    self = .other(parameters)
  }

  /// Appends the parameters that set it, of text with a base of 30, and of what is behind it with one of 40.
  func append(to text: inout [UInt8], base: UInt8) {
    switch self {
    case .standard: Self.append(base + 9, to: &text)
    case .basic(let number): Self.append(number < 8 ? base + number : base + 52 + number, to: &text)
    case .other(let parameters):
      Self.append(base + 8, to: &text)
      parameters.append(to: &text)
    }
  }

  /// Appends the digits of a number.
  static func append(_ number: UInt8, to text: inout [UInt8]) {
    if number >= 100 { text.append(UInt8(ascii: "0") + number / 100) }
    if number >= 10 { text.append(UInt8(ascii: "0") + number / 10 % 10) }
    text.append(UInt8(ascii: "0") + number % 10)
  }
}
