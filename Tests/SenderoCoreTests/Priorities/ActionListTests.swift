import SenderoCore
import Testing

/// The open actions of one or more maps.
struct ActionListTests {
  private func example(on day: String) throws -> ActionList {
    let map = try JourneyMap.read(Template.example.bytes(in: .english)).map
    return ActionList([("a.json", map), ("b.json", map)], today: Day(day))
  }

  @Test("The open opportunities are grouped by owner, those of the first map first")
  func groups() throws {
    let list = try example(on: "2026-11-28")
    #expect(list.actions.count == 20 && list.owners.count == 7)
    #expect(list.owners.first?.owner == "Deliveries")
    #expect(list.owners.first?.actions.map(\.file) == ["a.json", "a.json", "b.json", "b.json"])
  }

  @Test("An owner is found by the beginning of the name, ignoring case and accents")
  func limits() throws {
    let list = try example(on: "2026-11-28")
    #expect(list.limited(toOwner: "wÉb")?.owners.map(\.owner) == ["Web team"])
    #expect(list.limited(toOwner: "w")?.owners.map(\.owner) == ["Web team", "Workshop"])
    #expect(list.limited(toOwner: "nobody") == nil)
  }

  @Test("An action is overdue after its due date, not on it")
  func findsOverdue() throws {
    #expect(try example(on: "2026-12-11").overdue.actions.isEmpty)
    let late = try example(on: "2026-12-12").overdue
    #expect(late.owners.map(\.owner) == ["Sales"] && late.actions.count == 2)
  }
}
