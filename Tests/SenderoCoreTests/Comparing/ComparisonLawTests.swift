import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Laws of every comparison, checked on random pairs of maps that use every field.
struct ComparisonLawTests {
  /// The way in which the second map of a pair is made.
  enum Pair: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case editedOnBothSides, withOtherIDs, unrelatedWithTheSameIDs, unrelated, withIDsOfOtherKinds
    var testDescription: String { rawValue }

    /// 1,000 pairs in all, and 10,000 with `SENDERO_NIGHTLY=1`.
    var cases: Int { ProcessInfo.processInfo.environment["SENDERO_NIGHTLY"] == "1" ? pairs : pairs / 10 }

    private var pairs: Int {
      switch self {
      case .editedOnBothSides: 5000
      case .withOtherIDs: 3000
      case .unrelatedWithTheSameIDs, .unrelated: 500
      case .withIDsOfOtherKinds: 1000
      }
    }
  }

  @Test(arguments: Pair.allCases) func applyingAllDifferencesGivesTheSecondMap(_ pair: Pair) throws {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_128)
    let bases = (0..<20).map { _ in EveryField.map(each: 1, seed: generator.next() % 1000) }
    var same = 0
    for number in 0..<pair.cases {
      let (first, second) = maps(pair, bases[number % bases.count], &generator)
      let comparison = MapComparison(first, second)
      let note: Comment = "\(generator) case \(number)"
      let result = comparison.applying(comparison.differences.indices)
      try #require(result.inAnyOrder == comparison.second.inAnyOrder, note)
      try #require(comparison.withSecondIDs(result).inAnyOrder == second.inAnyOrder, note)
      try #require(comparison.isSame == (first.inAnyOrder == comparison.second.inAnyOrder), note)
      let grouped = comparison.groups.flatMap(\.differences)
      try #require(grouped.sorted() == Array(comparison.differences.indices), note)
      if comparison.isSame { same += 1 }
      if number % 10 == 0 { try adopt(comparison, second, &generator, note) }
    }
    print("\(pair.rawValue): \(same) of \(pair.cases) pairs are the same")
  }

  /// Applies one difference with those it needs, and expects that it is no longer found.
  private func adopt(
    _ comparison: MapComparison, _ second: JourneyMap, _ generator: inout SeededGenerator, _ note: Comment
  ) throws {
    guard let index = comparison.differences.indices.randomElement(using: &generator) else { return }
    let difference = comparison.differences[index]
    let map = comparison.applying(comparison.needed(for: index))
    let rest = MapComparison(map, second).differences
    try #require(
      !rest.contains {
        $0.kind == difference.kind && $0.item == difference.item && $0.steps == difference.steps
          && $0.changes == difference.changes && $0.kind != .reordered
      }, "\(note): \(difference)")
    try #require(!comparison.text(of: difference).english.isEmpty, note)
    try #require(!comparison.text(of: difference).spanish.isEmpty, note)
  }

  private func maps(
    _ pair: Pair, _ base: JourneyMap, _ generator: inout SeededGenerator
  ) -> (JourneyMap, JourneyMap) {
    var (first, second) = (base, base)
    var edits = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "a")
    var others = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "b")
    edits.edit(&first, times: Int.random(in: 0...3, using: &generator))
    switch pair {
    case .editedOnBothSides: others.edit(&second, times: Int.random(in: 0...5, using: &generator))
    case .withOtherIDs:
      others.edit(&second, times: Int.random(in: 0...3, using: &generator))
      second.object = JourneyMap.kind.renewing(second.object, using: &generator)
    case .unrelatedWithTheSameIDs:
      second = EveryField.map(
        each: 1 + Int.random(in: 0...1, using: &generator), seed: generator.next() % 1000)
    case .unrelated:
      second = EveryField.map(each: 1, seed: generator.next() % 1000)
      second.object = JourneyMap.kind.renewing(second.object, using: &generator)
    case .withIDsOfOtherKinds:
      // The ids of the second map belong to items of other kinds in the first.
      others.edit(&second, times: Int.random(in: 0...2, using: &generator))
      var ids: [String] = []
      JourneyMap.kind.walkIDs(second.object) { ids.append($0) }
      let turned = Array(ids.dropFirst(7) + ids.prefix(7))
      second.object = JourneyMap.kind.renaming(
        second.object, Dictionary(zip(ids, turned), uniquingKeysWith: { one, _ in one }))
    }
    return (first, second)
  }
}

extension JourneyMap {
  /// The map with the members of objects sorted, and without empty groups and entries.
  var inAnyOrder: JSONValue { JSONValue.object(object).inAnyOrder }
}

extension JSONValue {
  fileprivate var inAnyOrder: JSONValue {
    switch self {
    case .null, .bool, .number, .string: self
    case .array(let elements): .array(elements.map(\.inAnyOrder))
    case .object(let object):
      .object(
        JSONObject(
          object.members.map { JSONObject.Member(key: $0.key, value: $0.value.inAnyOrder) }
            .sorted { $0.key < $1.key }))
    }
  }
}
