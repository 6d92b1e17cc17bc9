import SenderoCanvas
import SenderoCore

extension Editor {
  // MARK: Search

  /// Searches for a text on the screen in front.
  mutating func submitSearch(_ text: String) {
    if screen is HelpScreen { return findInHelp(text, forward: true) }
    search(text)
  }

  /// Finds a text in the help; `nil` stands for the one searched for last.
  mutating func findInHelp(_ text: String?, forward: Bool) {
    withScreen { screen, editor in
      guard var help = screen as? HelpScreen else { return }
      help.find(text, forward: forward, in: &editor)
      screen = help
    }
  }

  /// Searches for a text, starting at the selection.
  mutating func search(_ text: String) {
    guard !text.isEmpty else {
      front.view.search = nil
      return
    }
    front.view.search = Search(text)
    findNext(forward: true)
  }

  /// Selects the next place that contains the searched text or, if the filter is newer, that it matches.
  mutating func findNext(forward: Bool) {
    if screen is HelpScreen { return findInHelp(nil, forward: forward) }
    if walksFilter {
      walkFilter(forward: forward)
    } else if front.view.search != nil {
      walkSearch(forward: forward)
    } else {
      message = Message(.quiet, Phrase.nothingSearched(keyName("search")))
    }
  }

  /// Whether the filter is newer than the search, so that “next match” walks through what it matches.
  var walksFilter: Bool { front.view.filter != nil && front.view.search?.isNewest != true }

  private mutating func walkSearch(forward: Bool) {
    let (selection, stages, lens) = (selection, stages, lens)
    guard let next = front.view.search?.next(from: selection, forward: forward, in: stages, lens),
      let search = front.view.search, let (id, text, place) = find(search, at: next.place)
    else {
      front.view.search?.found = nil
      if let search = front.view.search { message = Message(.problem, notFound(search)) }
      return
    }
    let found = Phrase.found(
      search.text, in: place,
      excerpt: text.isName && text.item.steps.isEmpty ? nil : excerpt(of: text, search),
      next.number, of: search.count, wrapped: next.isWrapped ? forward : nil)
    front.view.search?.found = Search.Found(id: id, text: text, message: found)
    select(next.place)
    message = Message(.quiet, found)
  }

  private func excerpt(of text: FoundText, _ search: Search) -> String {
    FoldedText.excerpt(of: text.text, around: search.folded)
  }

  /// Returns the first text that a search finds at a place, its field, and the id of the item there.
  private func find(
    _ search: Search, at place: MatchedPlaces.Place
  ) -> (id: String, text: FoundText, place: LocalizedText)? {
    let stage = stages[place.stage]
    guard let index = place.touchpoint else {
      return search.firstText(in: stage).map {
        (stage.id, $0, Stage.kind.title + LocalizedText(verbatim: " › ") + $0.place(in: Stage.kind))
      }
    }
    let touchpoint = stage.touchpoints[index]
    return search.firstText(in: touchpoint).map { (touchpoint.id, $0, $0.place(in: Touchpoint.kind)) }
  }

  /// Returns the message for a text that is not on the board: it may be hidden, or elsewhere in the map.
  private func notFound(_ search: Search) -> LocalizedText {
    let isHidden = stages.contains { stage in stage.touchpoints.contains { search.firstText(in: $0) != nil } }
    if isHidden { return Phrase.foundHidden(search.text) }
    let elsewhere = JourneyMap.kind.firstText(
      in: map.object, except: [JourneyMap.fields.stages.key], where: search.matches)
    guard let elsewhere else { return Phrase.notFound(search.text) }
    return Phrase.foundElsewhere(
      search.text, in: elsewhere.place(in: JourneyMap.kind), excerpt: excerpt(of: elsewhere, search))
  }

  /// The search and its message, if the selected item is the one found last.
  var foundHere: (search: Search, text: FoundText, message: LocalizedText)? {
    guard let search = front.view.search, let found = search.found,
      found.id == (selection.touchpoint == nil ? selectedStage?.id : selectedTouchpoint?.id)
    else { return nil }
    return (search, found.text, found.message)
  }

  private mutating func select(_ place: MatchedPlaces.Place) {
    selection = Selection(stage: place.stage, touchpoint: place.touchpoint)
  }

  // MARK: Filter

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
    select(first.place)
    message = Message(
      .quiet,
      Phrase.filterLeaves(matches.places.count, of: all, next: keyName("search-next"), back: keyName("back")))
  }

  /// Selects the next or previous touchpoint that the filter matches.
  private mutating func walkFilter(forward: Bool) {
    guard let matches = derived.matches else { return }
    let here = MatchedPlaces.Place(stage: selection.stage, touchpoint: selection.touchpoint)
    guard let next = matches.places.next(from: here, forward: forward) else {
      message = Message(.quiet, Phrase.filterMatchesNothing(keyName("back")))
      return
    }
    select(next.place)
    message = Message(
      .quiet,
      Phrase.filterMatch(
        matches.filter.text, next.number, of: matches.places.count, wrapped: next.isWrapped ? forward : nil))
  }
}
