/// A rule that finds something in a map, with its documentation.
///
/// A class, because findings and registries share one value of it. Each rule is a constant in a file of its
/// own, listed in ``Rules/all``.
public final class Rule: Sendable {
  /// What one key of the editor does about a finding.
  public enum Mend: String, CaseIterable, Sendable {
    /// Asks for the value of the field.
    case fill
    /// Asks for a new item in the list that the field holds.
    case add
    /// Asks for an opportunity that addresses the pain point.
    case address
    /// Removes the ids that refer to nothing.
    case remove
  }

  /// The scope of a rule, and what the rule does there.
  ///
  /// A rule is given nothing outside its scope, and is applied again only if something in it changes.
  enum Check: Sendable {
    /// Each value: whether it fits its field, which `FindingCollector` checks.
    case value
    /// Each touchpoint that is not retired.
    case touchpoint(@Sendable (TouchpointFacts, inout FindingCollector) -> Void)
    /// Each stage.
    case stage(@Sendable (StageFacts, inout FindingCollector) -> Void)
    /// The map outside its stages, and the parts of its stages that the rule reads.
    case map(reading: Set<MapPart> = [], @Sendable (MapFacts, inout FindingCollector) -> Void)
  }

  /// The code: words joined by hyphens, such as `no-owner`.
  public let code: String
  /// The severity of its findings.
  public let severity: Finding.Severity
  /// What it finds, in a few words.
  public let title: LocalizedText
  /// Why it matters.
  public let why: LocalizedText
  /// How to mend what it finds.
  public let mending: LocalizedText
  /// What one key of the editor does about a finding; `nil` if it takes a decision.
  public let mend: Mend?
  let sentence: @Sendable (Finding) -> LocalizedText
  let checks: [Check]

  /// Declares a rule.
  ///
  /// - Parameters:
  ///   - code: The code: words joined by hyphens.
  ///   - severity: The severity of its findings.
  ///   - title: What it finds, in English and Spanish.
  ///   - why: Why it matters, in English and Spanish.
  ///   - mending: How to mend what it finds, in English and Spanish.
  ///   - mend: What one key of the editor does about a finding.
  ///   - sentence: Makes the sentence of a finding.
  ///   - check: Its scopes, and what it does there.
  init(
    _ code: String, _ severity: Finding.Severity, title: (String, String), why: (String, String),
    mending: (String, String), mend: Mend? = nil,
    sentence: @escaping @Sendable (Finding) -> LocalizedText, check: Check...
  ) {
    self.code = code
    self.severity = severity
    self.title = LocalizedText(title.0, title.1)
    self.why = LocalizedText(why.0, why.1)
    self.mending = LocalizedText(mending.0, mending.1)
    self.mend = mend
    self.sentence = sentence
    checks = check
  }
}

extension Rule {
  /// The rule for a fault of a value.
  static func of(_ fault: ValueFault) -> Rule {
    switch fault {
    case .wrongKind: .wrongKind
    case .unknownWord: .unknownWord
    case .outOfRange: .outOfRange
    case .notADay: .notADay
    }
  }
}
