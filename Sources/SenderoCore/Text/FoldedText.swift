/// Folds text for searching: removes case, and the accents of Latin letters.
public enum FoldedText {
  /// Returns the letter without its accent for a small letter of Latin-1, and any other scalar as it is.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "à"..."å": "a"
    case "ç": "c"
    case "è"..."ë": "e"
    case "ì"..."ï": "i"
    case "ñ": "n"
    case "ò"..."ö": "o"
    case "ù"..."ü": "u"
    case "ý", "ÿ": "y"
    default: scalar
    }
  }

  /// The text in lower case and without accents, whether precomposed or combining.
  public static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      folded.append(base(of: scalar))
    }
    return String(folded)
  }

  /// The key of a name: equal for names that differ only in case, accents or spaces around them.
  public static func key(of name: String) -> String { folded(name.trimmed) }

  /// Whether a text contains an already folded text.
  public static func contains(_ text: String, _ folded: String) -> Bool {
    guard text.utf8.count >= folded.utf8.count else { return false }
    return Self.folded(text).utf8.hasPart(folded.utf8)
  }
}
