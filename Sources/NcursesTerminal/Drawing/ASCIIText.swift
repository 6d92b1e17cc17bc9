/// Text for where only ASCII can be drawn.
public enum ASCIIText {
  /// The text with every character beyond ASCII replaced by the nearest one within it; marks are left out.
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
