import SenderoCore

/// The sign of a rating in its colour, with the rating in words for those who do not see it.
enum HTMLSign {
  /// Writes the sign.
  ///
  /// - Parameters:
  ///   - mark: The rating.
  ///   - language: The language of the words.
  ///   - isWorded: Whether the words are visible too.
  ///   - markup: The page.
  static func write(
    _ mark: RatingMark, _ language: Language, isWorded: Bool = false, to markup: inout Markup
  ) {
    markup.tags("<span class=\"sign \(mark.colours.name)\"><span aria-hidden=\"true\">")
    markup.text(mark.sign)
    markup.tags("</span></span>")
    markup.element(isWorded ? "span class=\"word\"" : "span class=\"sr\"", mark.word(language))
    markup.tags(" ")
  }
}
