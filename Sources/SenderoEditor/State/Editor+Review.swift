import SenderoCore

/// When the map was reviewed.
extension Editor {
  /// Says that a review of the map in front is overdue, at once or, after another message, in the list.
  mutating func noteReview() {
    guard let overdue = overdueMessage else { return }
    if message == nil { message = overdue } else { messages.record([overdue]) }
  }

  /// The message that a review is overdue; `nil` if none is.
  var overdueMessage: Message? {
    let date = ReviewDate(map.review.content, today: settings.today)
    return date.isOverdue ? Message(.done, Phrase.reviewOverdue(date, review: keyName("review"))) : nil
  }
}
