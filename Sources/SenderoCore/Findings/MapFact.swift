/// Something that one part of a map states and findings of another part depend on, such as an id that exists.
///
/// The hash of the text is computed once: a fact is looked up more often than it is made.
struct MapFact: Hashable, Sendable {
  /// The kinds of facts.
  enum Kind: UInt8, Sendable {
    /// A persona, a touchpoint, a stage or a pain point with this id exists.
    case persona, touchpoint, stage, painPoint
    /// An opportunity addresses the pain point with this id.
    case addressed
    /// A touchpoint has a rating of the persona with this id.
    case rated
    /// A touchpoint has a rating; the text is empty.
    case rating
    /// Evidence or an opportunity has this metric.
    case metric
    /// The touchpoint with this id is retired.
    case retired
    /// A stage with touchpoints is in this phase; with an empty text, there is such a stage.
    case phase

    /// The part of the map that the fact is about, for rules that read it; `nil` if only references do.
    var part: MapPart? {
      switch self {
      case .persona, .touchpoint, .stage, .painPoint, .addressed: nil
      case .rated, .rating: .ratings
      case .metric, .retired: .metrics
      case .phase: .phases
      }
    }
  }

  let kind: Kind
  let text: String
  private let code: Int

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
    var hasher = Hasher()
    hasher.combine(kind)
    hasher.combine(text)
    code = hasher.finalize()
  }

  static func == (left: MapFact, right: MapFact) -> Bool {
    left.code == right.code && left.kind == right.kind && left.text == right.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension MapFact {
  /// The fact that an item exists, if references can refer to items of its kind.
  init?(_ kind: ItemSchema, id: String) {
    if kind === Touchpoint.kind {
      self.init(.touchpoint, id)
    } else if kind === PainPoint.kind {
      self.init(.painPoint, id)
    } else if kind === Stage.kind {
      self.init(.stage, id)
    } else if kind === Persona.kind {
      self.init(.persona, id)
    } else {
      return nil
    }
  }

  /// The fact that the target of a reference exists.
  init(targetOf target: ReferenceTarget, id: String) {
    switch target {
    case .persona: self.init(.persona, id)
    case .touchpoint: self.init(.touchpoint, id)
    case .stage: self.init(.stage, id)
    case .painPoint: self.init(.painPoint, id)
    }
  }
}
