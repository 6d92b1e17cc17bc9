import SenderoCore

/// A line of a diagram as a task: `NAME: SCORE: ACTOR, ACTOR`.
struct MermaidTaskLine {
  /// The name, decoded.
  private(set) var name: String
  /// The score.
  private(set) var score: MermaidScore
  /// The names of the actors, decoded.
  private(set) var actors: [String]
  /// What Mermaid reads otherwise.
  private(set) var repairs: [LocalizedText] = []

  /// Reads a line.
  ///
  /// Mermaid ends the name at the first colon, whatever follows. Where that gives no score but a later part is
  /// one, the name continues up to there: `At 9:30: 4: Ana`.
  ///
  /// - Parameter line: The line, without comments. A line without a colon is a task without a score.
  init(_ line: Substring) {
    let parts = line.parts(at: ":")
    let place = Self.placeOfScore(parts)
    if place > 1 { repairs.append(MermaidPhrase.colonInName) }
    let name = parts[..<min(place, parts.count)].joined(separator: ":")
    self.name = MermaidEntities.decoded(name[...])
    score = parts.count > place ? MermaidScore(parts[place]) : .missing
    let after = parts.dropFirst(place + 1)
    actors = (after.first?.parts(at: ",") ?? []).map(MermaidEntities.decoded).filter { !$0.isEmpty }
    if after.count > 1 {
      repairs.append(MermaidPhrase.extra(after.dropFirst().joined(separator: ":").trimmed))
    }
  }

  /// Whether a line certainly is a task: it has a score that is a number.
  static func isCertain(_ line: Substring, needsActors: Bool = false) -> Bool {
    let parts = line.parts(at: ":")
    guard parts.count >= (needsActors ? 3 : 2) else { return false }
    let place = placeOfScore(parts)
    guard place < parts.count, !needsActors || place + 1 < parts.count else { return false }
    if case .number = MermaidScore(parts[place]) { return true }
    return false
  }

  /// The part that is the score: the second one, or a later one if that is clearly a mistake.
  private static func placeOfScore(_ parts: [Substring]) -> Int {
    let last = parts.count - 1
    guard last >= 2 else { return 1 }
    let first = MermaidScore(parts[1])
    let isNumber = if case .number = first { true } else { false }
    // Actors follow the score, or nothing does. The score of a name with colons is a plain number.
    for place in [last - 1, last] where place >= 2 && MermaidScore.isDecimal(parts[place]) {
      // `A: 5: 3` is a task with an actor called 3.
      if !isNumber || (place == last - 1 && MermaidScore(parts[place]).isInRange) { return place }
      if place == last, !first.isInRange, MermaidScore(parts[place]).isInRange { return place }
    }
    return 1
  }
}
