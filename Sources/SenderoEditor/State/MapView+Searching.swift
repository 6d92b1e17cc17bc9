import SenderoCore

/// Walking through what the search finds and what the filter matches.
extension MapView {
  /// Whether the filter is newer than the search, so that “next match” walks through what it matches.
  var walksFilter: Bool { filter != nil && search?.isNewest != true }

  /// Selects the next or previous place that contains the searched text.
  ///
  /// - Returns: The message about the place, or about where else the text is; `nil` without a search.
  mutating func walkSearch(forward: Bool, in map: JourneyMap) -> Message? {
    let (selection, stages, lens) = (selection, map.stages, lens)
    guard let next = search?.next(from: selection, forward: forward, in: stages, lens), let search,
      let (id, text, place) = search.firstText(at: next.place, in: stages)
    else {
      search?.found = nil
      return search.map { Message(.problem, $0.notFound(in: map)) }
    }
    let found = Phrase.found(
      search.text, in: place,
      excerpt: text.isName && text.item.steps.isEmpty ? nil : search.excerpt(of: text), next.number,
      of: search.count, wrapped: next.isWrapped ? forward : nil)
    self.search?.found = Search.Found(id: id, text: text, message: found)
    select(next.place, in: map)
    return Message(.quiet, found)
  }

  /// Selects the next or previous touchpoint that the filter matches.
  ///
  /// - Parameters:
  ///   - forward: Whether to go forward.
  ///   - map: The map.
  ///   - back: The key that removes the filter.
  /// - Returns: The message about the touchpoint; `nil` without a filter.
  mutating func walkFilter(forward: Bool, in map: JourneyMap, back: String) -> Message? {
    guard let matches = derived.matches else { return nil }
    let here = MatchedPlaces.Place(stage: selection.stage, touchpoint: selection.touchpoint)
    guard let next = matches.places.next(from: here, forward: forward) else {
      return Message(.quiet, Phrase.filterMatchesNothing(back))
    }
    select(next.place, in: map)
    return Message(
      .quiet,
      Phrase.filterMatch(
        matches.filter.text, next.number, of: matches.places.count, wrapped: next.isWrapped ? forward : nil))
  }

  /// Selects a place that was found.
  mutating func select(_ place: MatchedPlaces.Place, in map: JourneyMap) {
    select(Selection(stage: place.stage, touchpoint: place.touchpoint), in: map)
  }
}
