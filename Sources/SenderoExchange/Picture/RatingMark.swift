import SenderoCanvas
import SenderoCore

/// A rating as pictures and pages show it: a colour, a sign and a word.
struct RatingMark {
  /// The rating; `nil` if there is none.
  let rating: Rating?

  /// Makes a mark.
  init(_ rating: Rating?) { self.rating = rating }

  /// Makes the mark of a score, −2 … +2.
  init(score: Int) {
    rating = Rating(
      score > 0 ? .positive : score == 0 ? .neutral : .negative, isStrong: abs(score) == 2)
  }

  /// Every mark, the best first.
  static let all =
    [2, 1, 0, -1, -2].map { RatingMark(score: $0) } + [RatingMark(nil)]

  /// The colours.
  var colours: RatingColours { RatingColours.of(rating) }

  /// The sign, with a minus sign in place of a hyphen.
  var sign: String { Self.sign(rating?.symbol ?? BoardSign.unrated.glyph) }

  /// The rating in words.
  func word(_ language: Language) -> String {
    (rating?.label ?? OutlinePhrase.unrated)[language]
  }

  /// A sign with minus signs, which are as wide as plus signs, in place of hyphens.
  static func sign(_ sign: String) -> String { String(sign.map { $0 == "-" ? "−" : $0 }) }
}
