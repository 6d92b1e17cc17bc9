import SenderoCanvas
import SenderoCore

/// The first page of an outline: what a reader has to know first.
extension OutlineWriter {
  /// The number of opportunities on the page.
  private static let mostOpportunities = 3

  /// Writes the owner, the names of the stages, the worst moments and the first opportunities.
  mutating func writeSummary(of map: JourneyMap) {
    let owner = map.owner
    if !owner.isEmpty { write(JourneyMap.fields.owner.description.label[language], owner, 0) }
    let stages = map.stages.map { named($0.name) }
    if !stages.isEmpty {
      write(JourneyMap.fields.stages.description.label[language], stages.joined(separator: ", "), 0)
    }
    writeWorst(of: map)
    let opportunities = map.firstOpportunities(Self.mostOpportunities)
    if !opportunities.isEmpty { line(0, OutlinePhrase.firstOpportunities[language] + ":") }
    for placed in opportunities {
      let opportunity = placed.opportunity
      let figures = [
        (Opportunity.fields.impact, opportunity.impact), (Opportunity.fields.effort, opportunity.effort),
      ]
      .compactMap { field, value in
        value.map { field.description.label[language].lowercased() + " " + $0.literal }
      }
      let parts = [opportunity.owner, opportunity.status?.label[language] ?? ""] + figures
      item(
        opportunity.text, at: named(placed.place.name),
        parts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    if !map.stages.isEmpty { blankLine() }
  }

  private mutating func writeWorst(of map: JourneyMap) {
    var worst = WorstMoments()
    worst.update(map.stages, EmotionCurve(map.stages), lens: .everything)
    guard !worst.moments.isEmpty else { return }
    line(0, OutlinePhrase.worst[language] + ":")
    for moment in worst.moments {
      let touchpoint = map.stages[moment.stage].touchpoints[moment.touchpoint]
      let pain = touchpoint.painPoints.max { ($0.severity?.double ?? 0) < ($1.severity?.double ?? 0) }
      let rating = touchpoint.rating?.label[language] ?? ""
      item(
        named(touchpoint.name), at: named(map.stages[moment.stage].name),
        [rating, pain?.text ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  /// Writes an item of a list with its place in brackets.
  private mutating func item(_ name: String, at place: String, _ details: String) {
    write("-", "\(name) (\(place))" + (details.isEmpty ? "" : ": " + details), 1, separator: " ")
  }
}
