extension OpenVote {
  /// Whether an item can have dots: it exists, is of the kind of the vote, and its touchpoint is not retired.
  ///
  /// Cost: at most that of walking the map.
  public func accepts(_ item: String, in map: JourneyMap) -> Bool {
    map.stages.contains { stage in
      stage.touchpoints.contains { touchpoint in
        guard !touchpoint.isRetired else { return false }
        return switch kind {
        case .touchpoints: touchpoint.id == item
        case .painPoints: touchpoint.painPoints.index(ofID: item) != nil
        case .opportunities: touchpoint.opportunities.index(ofID: item) != nil
        }
      }
    }
  }

  /// Counts the dots and stores them in the map, in place of the votes of an earlier vote of the kind.
  ///
  /// A touchpoint holds the dots of each person under their name, a pain point and an opportunity the sum.
  /// Dots on items that are deleted or retired are not counted.
  ///
  /// - Parameter map: The map, whose items without dots have no votes afterwards.
  /// - Returns: The ranking. Equal items are in the order of the journey.
  func count(in map: inout JourneyMap) -> VoteResult {
    var tally = Tally(ballots)
    for stage in map.stages.indices {
      let touchpoints = map.stages[stage].touchpoints
      for index in touchpoints.indices {
        let touchpoint = touchpoints[index]
        let counted = tally.counting(touchpoint, kind)
        if counted != touchpoint { map.stages[stage].touchpoints[index] = counted }
      }
    }
    return tally.result(kind)
  }
}

/// The count of a vote, item by item.
private struct Tally {
  private let names: [String]
  /// For each item, the voters by their place in the names, and their dots.
  private var dots: [String: [(voter: Int, count: Int)]] = [:]
  private var rows: [(item: String, text: String, dots: Int)] = []
  private var voters: Set<Int> = []

  init(_ ballots: [Ballot]) {
    var taken: Set<String> = []
    var names: [String] = []
    for (voter, ballot) in ballots.enumerated() {
      let name = Workshop.distinct(ballot.name, besides: taken)
      taken.insert(FoldedText.key(of: name))
      names.append(name)
      for row in ballot.dots { dots[row.item, default: []].append((voter, row.count)) }
    }
    self.names = names
  }

  /// Returns a touchpoint with the votes of this vote.
  mutating func counting(_ touchpoint: Touchpoint, _ kind: VoteKind) -> Touchpoint {
    var counted = touchpoint
    switch kind {
    case .touchpoints:
      let found = touchpoint.isRetired ? [] : count(touchpoint.id, touchpoint.name)
      let votes = Counts(found.map { (names[$0.voter], Number($0.count)) })
      if votes != touchpoint.votes
        || votes.entries.isEmpty && touchpoint.object[Touchpoint.fields.votes.key] != nil
      {
        counted.votes = votes
      }
    case .painPoints:
      for index in touchpoint.painPoints.indices {
        let item = touchpoint.painPoints[index]
        let votes = total(item.id, item.text, touchpoint)
        if votes != item.votes { counted.painPoints[index].votes = votes }
      }
    case .opportunities:
      for index in touchpoint.opportunities.indices {
        let item = touchpoint.opportunities[index]
        let votes = total(item.id, item.text, touchpoint)
        if votes != item.votes { counted.opportunities[index].votes = votes }
      }
    }
    return counted
  }

  private mutating func total(_ item: String, _ text: String, _ touchpoint: Touchpoint) -> Number? {
    guard !touchpoint.isRetired else { return nil }
    let sum = count(item, text).reduce(0) { $0 + $1.count }
    return sum > 0 ? Number(sum) : nil
  }

  private mutating func count(_ item: String, _ text: String) -> [(voter: Int, count: Int)] {
    // Each item is counted once, even in a map with an id twice.
    guard let found = dots.removeValue(forKey: item) else { return [] }
    voters.formUnion(found.map(\.voter))
    let text = WorkshopJSON.cleaned(text, limit: WorkshopLimits.text)
    rows.append((item, text, found.reduce(0) { $0 + $1.count }))
    return found
  }

  func result(_ kind: VoteKind) -> VoteResult {
    let ranked = rows.ranked { -$0.dots }
    var ranks: [VoteResult.Row] = []
    for (index, row) in ranked.enumerated() {
      let rank = ranks.last.flatMap { $0.dots == row.dots ? $0.rank : nil } ?? index + 1
      ranks.append(VoteResult.Row(item: row.item, text: row.text, dots: row.dots, rank: rank))
    }
    return VoteResult(
      kind: kind, rows: Array(ranks.prefix(WorkshopLimits.ranking)), voters: voters.count,
      total: rows.reduce(0) { $0 + $1.dots })
  }
}
