/// Words for departments and internal systems of a company, as they occur in names of touchpoints.
///
/// Only words that customers hardly use for what they do themselves: “sales” and “compras” are not among
/// them. English and Spanish words count in every map, because many are used in both languages.
enum CompanyWords {
  /// The words in lower case; a word with a space is matched with one space.
  static let all = [
    "accounting", "back office", "backoffice", "crm", "database", "department", "erp", "human resources",
    "intranet", "logistics", "marketing", "procurement", "sap", "workflow", "base de datos", "contabilidad",
    "departamento", "logística", "recursos humanos",
  ]

  /// Returns the first of the words in a name, as a whole word and whatever its case; `nil` without one.
  ///
  /// Cost: a comparison for each word of the name, unless it begins like one of the words.
  static func first(in name: String) -> String? {
    var name = name
    return name.withUTF8 { bytes in
      var isStart = true
      for index in bytes.indices {
        if isStart, let word = word(at: index, of: bytes) { return word }
        isStart = !bytes[index].isLetter
      }
      return nil
    }
  }

  private static func word(at start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let candidates = byFirstLetter[Int(bytes[start].lowercased)]
    guard !candidates.isEmpty else { return nil }
    return candidates.first { word in
      let end = start + word.utf8.count
      guard end <= bytes.count, end == bytes.count || !bytes[end].isLetter else { return false }
      return zip(word.utf8, bytes[start..<end]).allSatisfy { $0 == $1.lowercased }
    }
  }

  private static let byFirstLetter: [[String]] = (0..<256).map { byte in
    all.filter { Int($0.utf8.first ?? 0) == byte }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter, or part of a character beyond ASCII.
  fileprivate var isLetter: Bool {
    self >= 128 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 32)
  }

  /// The byte in lower case if it is an ASCII letter.
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 32 : self
  }
}
