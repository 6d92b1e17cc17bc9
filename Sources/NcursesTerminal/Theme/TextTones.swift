/// The tones of a text colour, of which one can be read on the background of the terminal.
///
/// The numbers are indices of xterm's palette.
struct TextTones: Hashable, Sendable {
  /// The tone while the background is unknown: at least 3 to 1 on black and on white.
  let either: Int32
  /// The tones for a dark background, the most colourful first.
  let onDark: [Int32]
  /// The tones for a light background, the most colourful first.
  let onLight: [Int32]

  /// The contrast that a tone has to reach on a known background.
  static let leastContrast = 4.5

  /// Makes tones for text.
  init(_ either: Int32, onDark: [Int32], onLight: [Int32]) {
    (self.either, self.onDark, self.onLight) = (either, onDark, onLight)
  }

  /// Makes a single tone, for text on a fill.
  init(_ single: Int32) {
    self.init(single, onDark: [], onLight: [])
  }

  /// Returns the first tone with enough contrast, or the one with the most if none has enough.
  func tone(on background: RGB?) -> Int32 {
    guard let background else { return either }
    func contrast(_ tone: Int32) -> Double { RGB(xterm: tone).contrast(with: background) }
    let tones = onDark + onLight
    return tones.first { contrast($0) >= Self.leastContrast }
      ?? tones.max { contrast($0) < contrast($1) } ?? either
  }
}
