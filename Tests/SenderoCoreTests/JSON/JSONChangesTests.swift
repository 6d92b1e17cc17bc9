import TestSupport
import Testing

@testable import SenderoCore

/// The ranges in which two lists may differ, found by a bitwise comparison.
struct JSONChangesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let edit: @Sendable (inout [JSONValue]) -> Void
    let new: Range<Int>
    let old: Range<Int>
    var testDescription: String { name }
  }

  private static func list(_ count: Int) -> [JSONValue] {
    (0..<count).map { .object(JSONObject([.init(key: "id", value: .string("a long enough id \($0)"))])) }
  }

  private static let rows = [
    Row(name: "nothing", edit: { _ in }, new: 5..<5, old: 5..<5),
    Row(name: "one edited", edit: { $0[2] = .string("x") }, new: 2..<3, old: 2..<3),
    Row(name: "the first edited", edit: { $0[0] = .null }, new: 0..<1, old: 0..<1),
    Row(
      name: "two edited",
      edit: {
        $0[1] = .null; $0[3] = .bool(true)
      }, new: 1..<4, old: 1..<4),
    Row(name: "one inserted", edit: { $0.insert(.null, at: 2) }, new: 2..<3, old: 2..<2),
    Row(name: "one removed", edit: { $0.remove(at: 1) }, new: 1..<1, old: 1..<2),
    Row(name: "one at the end", edit: { $0.append(.null) }, new: 5..<6, old: 5..<5),
    Row(name: "all removed", edit: { $0 = [] }, new: 0..<0, old: 0..<5),
    Row(name: "all others", edit: { $0 = [.null] }, new: 0..<1, old: 0..<5),
  ]

  @Test(arguments: rows) func tellsWhatChanged(_ row: Row) {
    let old = Self.list(5)
    var new = old
    row.edit(&new)
    let changes = new.changes(from: old)
    #expect(changes.new == row.new)
    #expect(changes.old == row.old)
  }

  @Test func ofTwoEmptyListsNothing() {
    let changes = [JSONValue]().changes(from: [])
    #expect(changes.new.isEmpty && changes.old.isEmpty)
  }

  /// The ranges may be larger than the changes, but never smaller.
  @Test func whatIsLeftOutIsTheSame() {
    var generator = SeededGenerator.fromEnvironment(default: 31)
    for _ in 0..<2_000 {
      let old = Self.list(Int.random(in: 0...8, using: &generator))
      var new = old
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0 where !new.isEmpty: new.remove(at: Int.random(in: new.indices, using: &generator))
        case 1: new.insert(.number("1"), at: Int.random(in: 0...new.count, using: &generator))
        case 2 where !new.isEmpty: new[Int.random(in: new.indices, using: &generator)] = .string("edited")
        default: new.shuffle(using: &generator)
        }
      }
      let changes = new.changes(from: old)
      #expect(Array(new[..<changes.new.lowerBound]) == Array(old[..<changes.old.lowerBound]))
      #expect(Array(new[changes.new.upperBound...]) == Array(old[changes.old.upperBound...]))
    }
  }

  @Test func valuesAreComparedByWhatTheySay() {
    func value(_ text: String) -> JSONValue {
      .array([
        .object(JSONObject([.init(key: "k", value: .string(text + " of some length"))])), .number("1.0"),
      ])
    }
    #expect(value("a") == value("a"))
    #expect(value("a") != value("b"))
    #expect(JSONValue.number("1") != .string("1"))
    #expect(JSONValue.bool(false) != .null)
    #expect(JSONValue.array([]) != .object(JSONObject()))
    #expect(JSONValue.string("e\u{301}") == .string("é"))
  }
}
