import SenderoCanvas
import SenderoCore

/// A review as text and as JSON.
public struct ReviewReport {
  /// The review.
  private let review: MapReview
  /// The language of the text.
  private let language: Language

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - language: The language of all words that do not come from the map.
  public init(_ review: MapReview, in language: Language) {
    self.review = review
    self.language = language
  }

  /// The review in words, for screen readers, e-mail and pipes: the first screen, then each bad moment.
  public var text: String {
    var writer = ReviewWriter(review, language)
    writer.writeFirstScreen()
    writer.writeMoments()
    return writer.text
  }

  /// The review as JSON, for programs.
  public var json: String { ReportJSON.write(ReviewJSON.value(of: review)) }
}
