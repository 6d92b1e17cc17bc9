import SenderoCore

/// A touchpoint as the board shows it.
public struct BoardCell: Sendable {
  /// The experience of one persona at the touchpoint.
  public struct PersonaRating: Sendable {
    /// The persona's short name.
    public let name: String
    /// The rating; `nil` if there is none.
    public let rating: Rating?
    /// Whether the persona meets the touchpoint.
    public let isMet: Bool
    /// The emotion of the persona, in words.
    public let emotion: String

    init(_ touchpoint: Touchpoint, _ persona: Persona) {
      name = persona.shortName
      rating = touchpoint.rating(for: persona.id)
      isMet = touchpoint.isMet(by: persona.id)
      emotion = touchpoint.experiences[persona.id]?.emotion ?? ""
    }
  }

  /// The touchpoint.
  public let touchpoint: Touchpoint
  /// The rating seen through the lens; `nil` if there is none.
  public let rating: Rating?
  /// Whether the touchpoint is dimmed because it is retired or does not match the filter.
  public let isDimmed: Bool
  /// The ratings of all personas; empty unless the board is arranged by persona.
  public let personas: [PersonaRating]
  /// The target of the link, in one line; empty without a link.
  public let link: String
  /// Whether an error or a warning among the findings is marked.
  public let hasFinding: Bool
  /// Whether the board marks the touchpoints with evidence, and not the assumptions.
  public let marksEvidence: Bool
  let language: Language

  /// The name, or a placeholder for an empty one.
  public var name: String { touchpoint.name.isEmpty ? BoardPhrase.unnamed[language] : touchpoint.name }
  /// The sign of the rating: `++`, `+`, `=`, `-` or `--`; `?` if there is no rating.
  public var sign: String { rating?.symbol ?? "?" }
  /// The channel.
  public var channel: String { touchpoint.channel }
  /// Whether the touchpoint is no longer offered.
  public var isRetired: Bool { touchpoint.isRetired }
  /// Whether the touchpoint decides if the customer stays or leaves.
  public var isMomentOfTruth: Bool { touchpoint.momentOfTruth }
  /// Whether the touchpoint links to another map.
  public var hasLink: Bool { !touchpoint.link.isEmpty }
  /// Whether the journey can branch from here, instead of only continuing at the next touchpoint.
  public var hasBranches: Bool { !touchpoint.next.isEmpty }
  /// The sign for an assumption, or for evidence on a board where most ratings are assumptions.
  public var certainty: BoardSign? {
    if marksEvidence { return touchpoint.isEvidenced ? .evidence : nil }
    return touchpoint.isAssumption ? .assumption : nil
  }
  /// Whether the expectation is met so poorly that it counts as a gap.
  public var hasGap: Bool { touchpoint.hasGap }
  /// The sign of the worst pain point, repeated by its severity; empty without pain points.
  public var painSign: String {
    String(repeating: BoardSign.painPoints.glyph, count: touchpoint.worstSeverity ?? 0)
  }
  /// The percentage of the expectation that is met, with its sign: `▾15%`; empty unless it is a gap.
  public var gapSign: String {
    guard hasGap, let met = touchpoint.fulfilment?.double else { return "" }
    return BoardSign.gap.glyph + "\(Int(max(-99, met).rounded()))%"
  }
  /// The expectation of the customer, and the percentage of it that is met.
  public var expectation: String {
    let fulfilment = touchpoint.fulfilment.map { "\($0.text(in: language)) %" } ?? ""
    if hasGap {
      return ["▾" + fulfilment, touchpoint.expectation].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return [touchpoint.expectation, fulfilment].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
