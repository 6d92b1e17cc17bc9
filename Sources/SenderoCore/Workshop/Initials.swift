/// Two ASCII characters for each person, by which a selection on the board reads without colour.
enum Initials {
  /// Returns initials for a name that are not taken yet.
  ///
  /// The first free of: the first letters of the first and the last word; the first letter with each later
  /// letter of the name; the first letter with a digit from 2; any letter with a letter or digit. A name
  /// without Latin letters is treated as `P`.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - taken: The initials of the others.
  /// - Returns: Two capital letters, or a letter and a digit. There are 936, more than people in a workshop.
  static func make(for name: String, besides taken: Set<String>) -> String {
    let words = FoldedText.folded(name).split { !$0.isASCII || !$0.isLetter }.map { Array($0.uppercased()) }
    let letters = words.flatMap { $0 }
    let first = letters.first ?? "P"
    var candidates: [String] = []
    if words.count > 1, let last = words.last?.first { candidates.append(String([first, last])) }
    candidates += letters.dropFirst().map { String([first, $0]) }
    let start = letters.isEmpty ? 1 : 2
    candidates += (start...9).map { "\(first)\($0)" }
    return candidates.first { !taken.contains($0) } ?? anyFree(besides: taken)
  }

  /// Whether a text has the form of initials.
  static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 2 && letters.contains(bytes[0]) && (letters + digits).contains(bytes[1])
  }

  private static let letters = Array(UInt8(ascii: "A")...UInt8(ascii: "Z"))
  private static let digits = Array(UInt8(ascii: "0")...UInt8(ascii: "9"))

  private static func anyFree(besides taken: Set<String>) -> String {
    for first in letters {
      for second in letters + digits {
        let initials = String(decoding: [first, second], as: UTF8.self)
        if !taken.contains(initials) { return initials }
      }
    }
    return "ZZ"
  }
}
