/// Something in a map that needs attention, found by a rule.
public struct Finding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, CaseIterable, Sendable {
    /// The map says something that cannot be right.
    case error
    /// Something is missing without which the map misleads or leads to no action.
    case warning
    /// Something would make the map better.
    case hint
  }

  /// The part of a finding that differs between findings of the same rule at different items.
  enum Detail: Hashable, Sendable {
    case none
    case text(String)
    case number(Int)
    case gaps([LocalizedText])
  }

  /// The rule that found it.
  public let rule: Rule
  /// The path of the item that it is about.
  public let item: JSONPath
  /// The field that it is about; `nil` if it is about the whole item.
  public let field: FieldDescription?
  /// The name of the item; empty for the map, and for an item without a name.
  public let subject: String
  let detail: Detail

  /// The code of the rule.
  public var code: String { rule.code }
  /// The severity, that of the rule.
  public var severity: Severity { rule.severity }
  /// What is wrong, in one sentence; it can contain texts of the map and is not yet safe to show.
  public var sentence: LocalizedText { rule.sentence(self) }
  /// The path of the field, or of the item if the finding is about the whole item.
  public var path: JSONPath { field.map { JSONPath(item.steps + [.key($0.key)]) } ?? item }

  /// Whether two findings are of the same rule, about the same item and field.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.rule === right.rule && left.item == right.item && left.field?.key == right.field?.key
      && left.detail == right.detail
  }

  /// Hashes the parts that `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(item)
    hasher.combine(field?.key)
  }
}

extension Finding.Severity: Comparable {
  /// Whether a severity matters less than another.
  public static func < (left: Finding.Severity, right: Finding.Severity) -> Bool { left.rank > right.rank }

  /// The position in the order of the list, the most serious first.
  var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .hint: 2
    }
  }
}

extension Finding {
  /// The name of the item in quotes, shortened, for a sentence.
  var name: LocalizedText {
    guard !subject.isEmpty else { return ItemPhrase.unnamed }
    let name = subject.count > 60 ? String(subject.prefix(59)) + "…" : subject
    return LocalizedText("“\(name)”", "«\(name)»")
  }

  /// The detail as a text; empty for another kind of detail.
  var text: String { if case .text(let text) = detail { text } else { "" } }

  /// The detail as a number; 0 for another kind of detail.
  var number: Int { if case .number(let number) = detail { number } else { 0 } }

  /// The detail as a list of texts; empty for another kind of detail.
  var gaps: [LocalizedText] { if case .gaps(let gaps) = detail { gaps } else { [] } }

  /// The sentence about a value: the item, the field and the problem.
  func fieldSentence(_ problem: LocalizedText) -> LocalizedText {
    let label = (field?.label ?? LocalizedText(verbatim: "")) + LocalizedText(verbatim: ": ") + problem
    return subject.isEmpty ? label : name + LocalizedText(verbatim: " · ") + label
  }

  /// The message for a number that the field does not accept.
  var expectedNumber: LocalizedText {
    if case .number(let rule)? = field?.kind { rule.expected } else { Number.expected }
  }
}

extension String {
  /// Whether the text has only white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
