import SenderoCore

/// The last search on the board: its text, the places that contain the text, and the one found last.
struct Search: Sendable {
  /// A place that the search found.
  struct Found: Sendable {
    /// The id of the stage or touchpoint.
    let id: String
    /// The text that contains the searched text.
    let text: FoundText
    /// The message about the place.
    let message: LocalizedText
  }

  /// The text as it was typed.
  let text: String
  /// The text without case and accents.
  let folded: String
  /// Whether the search is newer than the filter, so that “next match” follows the search.
  var isNewest = true
  /// The place found last.
  var found: Found?
  private var places = MatchedPlaces()
  private var lens: Lens?

  init(_ text: String) {
    self.text = text
    folded = FoldedText.folded(text)
  }

  /// Returns whether a text contains the searched text.
  func matches(_ text: String) -> Bool { FoldedText.contains(text, folded) }

  /// The number of places that contain the text, as of the last step.
  var count: Int { places.count }

  /// Returns the next place that contains the text; `nil` if there is none.
  ///
  /// Cost: the first step reads the whole map, a further step the stages that changed since.
  mutating func next(
    from place: Selection, forward: Bool, in stages: ItemList<Stage>, _ lens: Lens
  ) -> MatchedPlaces.Next? {
    var places = self.lens == lens ? self.places : MatchedPlaces()
    places.update(stages) { rows(in: $0, lens) }
    (self.lens, self.places) = (lens, places)
    return places.next(
      from: MatchedPlaces.Place(stage: place.stage, touchpoint: place.touchpoint), forward: forward)
  }

  private func rows(in stage: Stage, _ lens: Lens) -> [Int] {
    let touchpoints = stage.touchpoints.enumerated().compactMap { index, touchpoint in
      touchpoint.isSeen(through: lens) && firstText(in: touchpoint) != nil ? index : nil
    }
    return (firstText(in: stage) == nil ? [] : [-1]) + touchpoints
  }

  /// Returns the first text of a stage, without its touchpoints, that contains the searched text.
  func firstText(in stage: Stage) -> FoundText? {
    Stage.kind.firstText(in: stage.object, except: [Stage.fields.touchpoints.key], where: matches)
  }

  /// Returns the first text of a touchpoint that contains the searched text.
  func firstText(in touchpoint: Touchpoint) -> FoundText? {
    Touchpoint.kind.firstText(in: touchpoint.object, where: matches)
  }
}
