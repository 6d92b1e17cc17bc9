/// The colours of a role from the 256 of xterm: 16 to 231 are a cube of 6 × 6 × 6, 232 to 255 a grey ramp.
struct Paint: Hashable, Sendable {
  /// The tones of the text.
  let text: TextTones
  /// The fill, or the default colour.
  let fill: Int32
  /// The text attributes.
  var attributes: Attributes

  /// Makes a paint for text on the background of the terminal.
  init(
    _ text: TextTones = TextTones(ResolvedStyle.standard), _ attributes: Attributes = []
  ) {
    (self.text, self.attributes) = (text, attributes)
    fill = ResolvedStyle.standard
  }

  /// Makes a paint for text on a fill.
  init(_ text: Int32, on fill: Int32, _ attributes: Attributes = []) {
    (self.text, self.fill, self.attributes) = (TextTones(text), fill, attributes)
  }

  /// Returns the colours on a background.
  func style(on background: RGB?) -> ResolvedStyle {
    ResolvedStyle(
      fill == ResolvedStyle.standard ? text.tone(on: background) : text.either, on: fill, attributes)
  }
}
