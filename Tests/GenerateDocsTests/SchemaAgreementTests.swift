import SenderoCore
import Testing

@testable import GenerateDocs

/// The schema accepts a value in a field if and only if the model does.
struct SchemaAgreementTests {
  private struct Trial {
    let name: String
    let document: [UInt8]
    let isGood: Bool
  }

  /// Values of every JSON type, valid for some fields and invalid for others.
  private static let values: [JSONValue] = [
    .null, true, false, 0, 1, 4, 6, 101, -1, 2_000_000, .number("2.5"), .number("4.0"),
    "", "A text", "positive", "strong", "down", "2024-02-29", "2026-02-29", "2026-2-28", " 2026-02-28",
    [], ["A text"], [1], [[:]], [["id": "a"]],
    [["id": "a", "name": "b", "text": "c", "statement": "d", "to": "e"]],
    [:], ["a": 2], ["a": -2], ["a": .number("0.5")], ["a": "b"], ["a": [:]], ["experience": "positive"],
    ["lastReviewed": "yesterday"], ["everyMonths": 3],
  ]

  @Test func everyFieldWithEveryValue() throws {
    let trials = Self.trials()
    let refused = try SchemaValidator().refused(of: trials.map(\.document))
    for (index, trial) in trials.enumerated() {
      #expect(refused.contains(index) != trial.isGood, "\(trial.name)")
    }
    #expect(trials.count > 1000 && !refused.isEmpty && refused.count < trials.count)
  }

  /// A document for each field and value: the smallest one that contains an item of the field's kind.
  private static func trials() -> [Trial] {
    var samples = SampleItems()
    func trials(_ kind: ItemSchema, _ wrap: (JSONObject) -> JSONObject) -> [Trial] {
      let least = samples.least(kind)
      return kind.fields.flatMap { field -> [Trial] in
        let own = values.map { value in
          var object = least
          kind.set(value, for: field.key, in: &object)
          return Trial(
            name: "\(kind.name).\(field.key): \(value.compactText)",
            document: JSONWriter.write(.object(wrap(object))), isGood: field.takes(value))
        }
        guard let nested = field.kind.nested else { return own }
        return own
          + trials(nested) { item in
            var object = least
            kind.set(field.kind.holding(item), for: field.key, in: &object)
            return wrap(object)
          }
      }
    }
    return trials(JourneyMap.kind) { $0 }
  }

  @Test func everyDay() throws {
    let pattern = try Regex("^(?:\(DayPattern.text))$")
    for year in [0, 1, 4, 100, 400, 1900, 2000, 2023, 2024, 2100, 9999] {
      for month in 0...13 {
        for day in 0...32 {
          let text = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
          #expect((Day(text) != nil) == (text.wholeMatch(of: pattern) != nil), "\(text)")
        }
      }
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}

extension FieldDescription {
  /// Whether the model accepts a value for the field without a repair or an error.
  fileprivate func takes(_ value: JSONValue) -> Bool {
    guard kind.fits(value) else { return false }
    switch (kind, value) {
    case (.identifier, .string(let id)): return !id.isEmpty
    case (.date, .string(let text)): return Day(text) != nil
    case (.number(let rule), _): return Number(json: value).map(rule.allows) ?? false
    case (.counts, .object(let object)):
      return object.members.allSatisfy { member in
        Number(json: member.value).map(NumberRule(0...1e12, whole: true).allows) ?? false
      }
    case (.items(let kind), .array(let elements)):
      return elements.allSatisfy { $0.object.map(kind.takes) ?? false }
    case (.group(let kind), .object(let object)): return kind.takes(object)
    case (.records(let kind, _), .object(let object)):
      return object.members.allSatisfy { $0.value.object.map(kind.takes) ?? false }
    case (.fixed, _): return value == fixedValue
    default: return true
    }
  }
}

extension ItemSchema {
  fileprivate func takes(_ object: JSONObject) -> Bool {
    fields.allSatisfy { field in object[field.key].map(field.takes) ?? !field.isRequired }
  }
}

extension FieldKind {
  /// A value of the field that contains an item.
  fileprivate func holding(_ item: JSONObject) -> JSONValue {
    switch self {
    case .items: .array([.object(item)])
    case .records: ["item1": .object(item)]
    default: .object(item)
    }
  }
}
