import SenderoCanvas
import SenderoCore

/// The numbers of ratings as a bar, the bad ones first.
enum HTMLBalance {
  /// Writes the bar, which screen readers skip, because the numbers are beside it.
  static func write(_ counts: RatingCounts, _ language: Language, to markup: inout Markup) {
    guard counts.count > 0 else { return }
    let parts: [(number: Int, mark: RatingMark)] = [
      (counts.negative, RatingMark(score: -1)), (counts.neutral, RatingMark(score: 0)),
      (counts.positive, RatingMark(score: 1)), (counts.unrated, RatingMark(nil)),
    ]
    markup.tags("<div class=\"balance\" aria-hidden=\"true\">")
    for part in parts where part.number > 0 {
      markup.tags(
        "<span class=\"\(part.mark.colours.name)\" style=\"flex-grow:\(part.number)\">\(part.number)")
      markup.text(part.mark.sign)
      markup.tags("</span>")
    }
    markup.tags("</div>")
  }
}
