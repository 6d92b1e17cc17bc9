import SenderoCore

/// What the board shows of a touchpoint.
public struct BoardCell: Sendable {
  /// How a persona experiences the touchpoint.
  public struct PersonaRating: Sendable {
    /// The first word of the persona's name.
    public let name: String
    /// The rating; `nil` if there is none.
    public let rating: Rating?
    /// Whether the persona meets the touchpoint at all.
    public let isMet: Bool
    /// What the persona feels, in words.
    public let emotion: String

    init(_ touchpoint: Touchpoint, _ persona: Persona) {
      name = persona.name.split(separator: " ").first.map(String.init) ?? persona.name
      rating = touchpoint.rating(for: persona.id)
      isMet = touchpoint.isMet(by: persona.id)
      emotion = touchpoint.experiences[persona.id]?.emotion ?? ""
    }
  }

  /// The touchpoint.
  public let touchpoint: Touchpoint
  /// Its rating, as the lens shows it; `nil` if there is none.
  public let rating: Rating?
  /// Whether a filter does not match it, or it is retired.
  public let isDimmed: Bool
  /// The personas side by side; empty unless the board is arranged so.
  public let personas: [PersonaRating]
  /// Where its link leads, in one line; empty without a link.
  public let link: String
  let language: Language

  /// Its name, or that it has none.
  public var name: String { touchpoint.name.isEmpty ? BoardPhrase.unnamed[language] : touchpoint.name }
  /// The sign of its rating: `++`, `+`, `=`, `-`, `--`, or `?` without one.
  public var sign: String { rating?.symbol ?? "?" }
  /// Its channel.
  public var channel: String { touchpoint.channel }
  /// Whether it is no longer offered.
  public var isRetired: Bool { touchpoint.isRetired }
  /// Whether the customer stays or leaves here.
  public var isMomentOfTruth: Bool { touchpoint.momentOfTruth }
  /// Whether it links to another map.
  public var hasLink: Bool { !touchpoint.link.isEmpty }
  /// Whether the journey can go on elsewhere than at the next touchpoint.
  public var hasBranches: Bool { !touchpoint.next.isEmpty }
  /// Whether its rating or a pain point rests on no evidence.
  public var isAssumption: Bool { touchpoint.isAssumption }
  /// Whether what the customer expected is met so little that it hurts.
  public var hasGap: Bool { touchpoint.hasGap }
  /// How many pain points it has.
  public var painPointCount: Int { touchpoint.painPoints.count }
  /// How many opportunities it has.
  public var opportunityCount: Int { touchpoint.opportunities.count }
  /// What the customer expects, and to how many per cent that is met.
  public var expectation: String {
    let fulfilment = touchpoint.fulfilment.map { "\($0) %" } ?? ""
    if hasGap {
      return ["▾" + fulfilment, touchpoint.expectation].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return [touchpoint.expectation, fulfilment].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
