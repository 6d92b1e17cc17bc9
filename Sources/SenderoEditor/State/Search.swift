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

  /// Returns the first text that contains the searched text at a place, its field, and the id of the item
  /// there.
  func firstText(
    at place: MatchedPlaces.Place, in stages: ItemList<Stage>
  ) -> (id: String, text: FoundText, place: LocalizedText)? {
    let stage = stages[place.stage]
    guard let index = place.touchpoint else {
      return firstText(in: stage).map {
        (stage.id, $0, Stage.kind.title + LocalizedText(verbatim: " › ") + $0.place(in: Stage.kind))
      }
    }
    let touchpoint = stage.touchpoints[index]
    return firstText(in: touchpoint).map { (touchpoint.id, $0, $0.place(in: Touchpoint.kind)) }
  }

  /// Returns the part of a found text around the searched text.
  func excerpt(of text: FoundText) -> String { FoldedText.excerpt(of: text.text, around: folded) }

  /// Returns the message for a text that is not on the board: it may be hidden, or elsewhere in the map.
  func notFound(in map: JourneyMap) -> LocalizedText {
    let isHidden = map.stages.contains { stage in stage.touchpoints.contains { firstText(in: $0) != nil } }
    if isHidden { return Phrase.foundHidden(text) }
    let elsewhere = JourneyMap.kind.firstText(
      in: map.object, except: [JourneyMap.fields.stages.key], where: matches)
    guard let elsewhere else { return Phrase.notFound(text) }
    return Phrase.foundElsewhere(
      text, in: elsewhere.place(in: JourneyMap.kind), excerpt: excerpt(of: elsewhere))
  }
}
