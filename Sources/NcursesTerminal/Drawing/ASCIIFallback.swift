/// ASCII substitutes for other characters.
enum ASCIIFallback {
  /// Returns the closest ASCII character, or a question mark.
  static func character(for scalar: Unicode.Scalar) -> UInt32 {
    let character =
      switch scalar.value {
      case 0x20..<0x7F: scalar
      case 0x2500...0x257F: boxDrawing(scalar)
      case 0x2580...0x259F: block(scalar.value)
      case 0x2800...0x28FF: braille(UInt8(scalar.value & 0xFF))
      case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
      default: symbols[scalar] ?? letter(scalar) ?? "?"
      }
    return character.value
  }

  private static func boxDrawing(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if horizontalLines.contains(scalar) { return "-" }
    if verticalLines.contains(scalar) { return "|" }
    return switch scalar {
    case "╱": "/"
    case "╲": "\\"
    case "╳": "X"
    default: "+"
    }
  }

  private static let horizontalLines = Set("─━┄┅┈┉╌╍═╴╶╸╺╼╾".unicodeScalars)
  private static let verticalLines = Set("│┃┆┇┊┋╎╏║╵╷╹╻╽╿".unicodeScalars)

  /// Maps blocks by their height and shade, so that the levels of a bar stay distinguishable.
  private static func block(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0x2580, 0x2594: "\""
    case 0x2581, 0x2582: "_"
    case 0x2583, 0x2584: "-"
    case 0x2585, 0x2586: "="
    case 0x258D...0x258F, 0x2595: "|"
    case 0x2591: "."
    case 0x2592: ":"
    default: "#"
    }
  }

  /// Maps the braille dots of curves by their vertical position.
  private static func braille(_ dots: UInt8) -> Unicode.Scalar {
    let high = dots & 0b0000_1001 != 0
    let low = dots & 0b1100_0000 != 0
    let middle = dots & 0b0011_0110 != 0
    switch (high, middle, low) {
    case (false, false, false): return " "
    case (true, _, true): return ":"
    case (true, _, false): return "'"
    case (false, true, _): return "-"
    case (false, false, true): return "_"
    }
  }

  /// Returns the letter without its accent, derived from the Unicode name: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
      words[2] == "LETTER" || words[2] == "LIGATURE", let first = words[3].unicodeScalars.first
    else { return nil }
    return words[1] == "SMALL" ? first.properties.lowercaseMapping.unicodeScalars.first : first
  }

  private static let symbols: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      (" ", "\u{A0}\u{2007}\u{2009}\u{200A}\u{202F}"), ("-", "‐‑‒–—―−\u{AD}⁃"), (".", "·"), ("~", "…≈∼"),
      ("'", "‘’‚′"),
      ("\"", "“”„«»″"), ("*", "•‣★☆◆◇✦✱∗"), ("o", "●○◉◯◦°"), ("#", "■□▪▫◼◻▬"), ("<", "←⇐◀◁◂‹≤↶↩"),
      (">", "→⇒▶▷▸›≥↪"), ("Y", "↷"), ("^", "↑⇑▲△▴"), ("v", "↓⇓▼▽▾"), ("x", "×✗✘✕"), ("/", "÷⁄✓✔"), ("+", "±"),
      ("!", "¡"),
      ("|", "¦"), ("=", "≡"), ("E", "€"), ("c", "©"), ("r", "®↵⏎"), ("&", "⚑"), ("1", "¹①"),
      ("2", "²②"),
      ("3", "³③"), ("u", "µ"),
    ]
    var symbols: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, fancy) in groups {
      for scalar in fancy.unicodeScalars { symbols[scalar] = plain }
    }
    return symbols
  }()
}
