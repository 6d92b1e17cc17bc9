/// Numbers within texts.
enum NumberText {
  /// The text with a hyphen for each kind of minus sign and dash between numbers.
  static func plain(_ text: String) -> String {
    String(text.map { $0 == "−" || $0 == "–" ? "-" : $0 })
  }

  /// The whole numbers of at most three digits in a text, with their signs.
  ///
  /// Digits in a word, such as `Q3`, are not a number.
  static func numbers(in text: String) -> [(value: Double, range: Range<String.Index>)] {
    var found: [(value: Double, range: Range<String.Index>)] = []
    var index = text.startIndex
    var (beforeLast, last): (Character, Character) = (" ", " ")
    while index < text.endIndex {
      let start = index
      if text[index] == "-" || text[index] == "+" { index = text.index(after: index) }
      let digits = text[index...].prefix { $0.isASCII && $0.isWholeNumber }
      if (1...3).contains(digits.count), !last.isLetter,
        !((last == "." || last == ",") && beforeLast.isWholeNumber),
        let value = Double(text[start..<digits.endIndex])
      {
        found.append((value, start..<digits.endIndex))
      }
      index = digits.isEmpty ? text.index(after: start) : digits.endIndex
      last = text[text.index(before: index)]
      let before = text.index(before: index)
      beforeLast = before > text.startIndex ? text[text.index(before: before)] : " "
    }
    return found
  }
}
