extension Rule {
  /// Finds a change of channel between two stages with a negative rating on either side.
  static let poorHandover = Rule(
    "poor-handover", .warning,
    title: ("A poor hand-over between channels", "Un mal paso de un canal a otro"),
    why: (
      "Customers get lost most easily where they change both the stage and the channel",
      "Es más fácil perder a los clientes donde cambian a la vez de etapa y de canal"
    ),
    mending: (
      "Find out what is lost between the two channels, and add it as a pain point",
      "Averigüe qué se pierde entre los dos canales y añádalo como punto de dolor"
    ),
    sentence: {
      LocalizedText(
        "The hand-over at \($0.name.english) changes the channel (\($0.text)) and is rated negative",
        "El paso de etapa en \($0.name.spanish) cambia de canal (\($0.text)) y tiene una valoración negativa")
    },
    check: .map(reading: [.ends]) { map, found in
      for handover in map.handovers {
        let (last, first) = (handover.last, handover.first)
        guard !last.channelKey.isEmpty, !first.channelKey.isEmpty, last.channelKey != first.channelKey else {
          continue
        }
        // The finding is at the touchpoint that hurts more.
        let isAtFirst = (first.touchpoint.worst ?? 0) <= (last.touchpoint.worst ?? 0)
        let edge = isAtFirst ? first : last
        guard let worst = edge.touchpoint.worst, worst < 0 else { continue }
        let stage = isAtFirst ? handover.stages.after : handover.stages.before
        found.report(
          at: RelativePlace(rest: JSONPath.touchpoint(edge.index, inStage: stage).steps),
          Touchpoint.fields.painPoints.description, subject: edge.touchpoint.name,
          .text("\(last.channel) → \(first.channel)"))
      }
    })
}
