import SenderoCore

/// The search and the filter.
extension Editor {
  /// Searches for a text on the screen in front.
  mutating func submitSearch(_ text: String) {
    if withScreen({ $0.find(text, forward: true, in: &$1) }) { return }
    guard !text.isEmpty else {
      front.view.search = nil
      return
    }
    front.view.search = Search(text)
    findNext(forward: true)
  }

  /// Selects the next place that contains the searched text or, if the filter is newer, that it matches.
  mutating func findNext(forward: Bool) {
    if withScreen({ $0.find(nil, forward: forward, in: &$1) }) { return }
    let found =
      if front.view.walksFilter {
        front.view.walkFilter(forward: forward, in: map, back: keyName("back"))
      } else if front.view.search != nil {
        front.view.walkSearch(forward: forward, in: map)
      } else {
        Message(.quiet, Phrase.nothingSearched(keyName("search")))
      }
    if let found { message = found }
  }

  /// The search and its message, if the selected item is the one found last.
  var foundHere: (search: Search, text: FoundText, message: LocalizedText)? {
    guard let search = front.view.search, let found = search.found,
      found.id == (selection.touchpoint == nil ? selectedStage?.id : selectedTouchpoint?.id)
    else { return nil }
    return (search, found.text, found.message)
  }

  /// Sets the filter, selects the first match and shows how many there are; an empty text removes the filter.
  mutating func setFilter(_ text: String) throws(FilterError) {
    let had = front.view.filter != nil
    let filter = try Filter(text, in: map)
    front.view.use(filter, in: map)
    guard let filter, let matches = derived.matches else {
      message = had ? Message(.done, Phrase.filterDropped) : nil
      return
    }
    let all = derived.ratingCounts.whole.count
    guard let first = matches.places.first else {
      message = Message(
        .problem,
        Phrase.filterLeavesNothing(of: all, word: filter.unmatchedWord(in: map, lens), keyName("back")))
      return
    }
    front.view.select(first.place, in: map)
    message = Message(
      .quiet,
      Phrase.filterLeaves(matches.places.count, of: all, next: keyName("search-next"), back: keyName("back")))
  }
}
