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
    check: .map { map, found in
      let edges = map.stages.enumerated().compactMap { index, stage in stage.edges.map { (index, $0) } }
      for (before, after) in zip(edges, edges.dropFirst()) {
        let (last, first) = (before.1.last, after.1.first)
        guard !last.channel.isBlank, !first.channel.isBlank, last.channel != first.channel,
          FoldedText.key(of: last.channel) != FoldedText.key(of: first.channel)
        else { continue }
        // The finding is at the touchpoint that hurts more.
        let isAtFirst = (first.worst ?? 0) <= (last.worst ?? 0)
        let (stage, edge) = isAtFirst ? (after.0, first) : (before.0, last)
        guard let worst = edge.worst, worst < 0 else { continue }
        found.report(
          at: RelativePlace(rest: JSONPath.touchpoint(edge.touchpoint, inStage: stage).steps),
          Touchpoint.fields.painPoints.description, subject: edge.name,
          .text("\(last.channel.trimmed) → \(first.channel.trimmed)"))
      }
    })
}
