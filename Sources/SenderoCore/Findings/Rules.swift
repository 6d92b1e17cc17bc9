/// All rules for findings.
public enum Rules {
  /// The rules, in the order of the documentation.
  public static let all: [Rule] = [
    .noOwner, .noObjective, .objectiveNotSMART, .reviewOverdue, .personaWithoutNeeds, .personaNeverRated,
    .emptyStage, .missingPhase, .poorHandover, .repeatedName, .companyView, .unratedTouchpoint,
    .fulfilmentContradictsRating, .measurementContradictsRating, .negativeWithoutPainPoint,
    .painPointWithoutOpportunity, .opportunityWithoutOwner, .opportunityWithoutEffort, .opportunityOverdue,
    .assumedRating, .assumedPainPoint, .oldEvidence, .wrongKind, .unknownWord, .outOfRange, .notADay,
    .danglingReference, .brokenLink, .unknownRule, .unexplainedSilence,
  ]

  /// The rule with a code; `nil` if there is none.
  public static func named(_ code: String) -> Rule? { byCode[code] }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rules for touchpoints, each with its check.
  static let ofTouchpoints = all.flatMap { rule in
    rule.checks.compactMap { check in if case .touchpoint(let apply) = check { (rule, apply) } else { nil } }
  }

  /// The rules for stages, each with its check.
  static let ofStages = all.flatMap { rule in
    rule.checks.compactMap { check in if case .stage(let apply) = check { (rule, apply) } else { nil } }
  }

  /// The rules for the whole map, each with its check.
  static let ofMaps = all.flatMap { rule in
    rule.checks.compactMap { check in
      if case .map(let parts, let apply) = check {
        MapCheck(rule: rule, parts: parts, apply: apply)
      } else {
        nil
      }
    }
  }

  /// A check of the whole map.
  struct MapCheck: Sendable {
    let rule: Rule
    /// What it reads of the stages.
    let parts: Set<MapPart>
    let apply: @Sendable (MapFacts, inout FindingCollector) -> Void
  }
}
