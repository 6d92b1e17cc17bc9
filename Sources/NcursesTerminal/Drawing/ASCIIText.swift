/// Converts text to ASCII.
public enum ASCIIText {
  /// Returns a text with every non-ASCII character replaced by the closest ASCII one, without combining
  /// marks.
  public static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        scalars.append(scalar)
      } else if !scalar.properties.generalCategory.isMark,
        let plain = Unicode.Scalar(ASCIIFallback.character(for: scalar))
      {
        scalars.append(plain)
      }
    }
    return String(scalars)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .enclosingMark || self == .spacingMark
  }
}
