import SenderoCore

extension TextCluster {
  /// Finds the glyphs of one cluster.
  ///
  /// An emoji sequence becomes its base, a flag its two letters, Hangul jamo a syllable, and a control
  /// character a visible mark.
  mutating func build(from scalars: Substring.UnicodeScalarView) {
    if source == "\r", scalars.count == 2 {
      first = .newline
      return
    }
    var isJoined = false
    for scalar in scalars {
      if let glyph = standIn(for: scalar) {
        append(glyph)
        continue
      }
      switch TextWidth.kind(of: scalar) {
      case .dropped: if scalar == "\u{200D}" { isJoined = true }
      case .mark, .recentMark: add(mark: scalar)
      case .jamo: add(jamo: scalar)
      // An Indic consonant after a joiner is drawn; an emoji after a joiner only modifies the one before it.
      case .narrow, .narrowJoining, .recentNarrow, .wide, .wideJoining, .recentWide:
        let isSkinTone = (0x1F3FB...0x1F3FF).contains(scalar.value)
        if first != nil, isSkinTone || (isJoined && !isLetter(scalar)) { continue }
        // A skin tone alone is replaced, because it would modify any emoji drawn before it.
        append(isSkinTone ? .replacement : Glyph(scalar, width: TextWidth.width(of: scalar)))
        isJoined = false
      case .unshown: if first == nil || !isJoined { append(.replacement) }
      }
    }
  }

  /// Returns the substitute for a scalar that is never drawn as itself.
  private func standIn(for scalar: Unicode.Scalar) -> Glyph? {
    if let mark = SafeText.mark(for: scalar) { return Glyph(mark) }
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41).map { Glyph($0) }
  }

  private mutating func append(_ glyph: Glyph) {
    if first == nil { first = glyph } else { rest.append(glyph) }
  }

  private mutating func add(mark: Unicode.Scalar) {
    if first == nil { first = Glyph("◌") }
    if rest.isEmpty { first?.add(mark: mark) } else { rest[rest.count - 1].add(mark: mark) }
  }

  /// Composes a Hangul vowel or final consonant with the glyph before it; omits one of old Hangul, which has
  /// no composed form.
  private mutating func add(jamo: Unicode.Scalar) {
    guard let before = rest.last ?? first else {
      first = .replacement
      return
    }
    guard let syllable = hangulSyllable(before.base, jamo) else { return }
    if rest.isEmpty { first?.base = syllable } else { rest[rest.count - 1].base = syllable }
  }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .otherLetter, .spacingMark: true
  default: false
  }
}

/// Returns the syllable for a consonant and a vowel, or for a syllable and a final consonant (The Unicode
/// Standard, 3.12).
private func hangulSyllable(_ before: Unicode.Scalar, _ jamo: Unicode.Scalar) -> Unicode.Scalar? {
  switch (before.value, jamo.value) {
  case (0x1100...0x1112, 0x1161...0x1175):
    Unicode.Scalar(0xAC00 + (before.value - 0x1100) * 588 + (jamo.value - 0x1161) * 28)
  case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (before.value - 0xAC00) % 28 == 0:
    Unicode.Scalar(before.value + jamo.value - 0x11A7)
  default: nil
  }
}
