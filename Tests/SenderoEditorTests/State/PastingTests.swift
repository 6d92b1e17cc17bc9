import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Pasting: items that were cut keep their ids, copies get new ones.
struct PastingTests {
  private func ids(_ map: JourneyMap) -> [String] {
    var ids: [String] = []
    JourneyMap.kind.walkIDs(map.object) { ids.append($0) }
    return ids
  }

  @Test func whatWasCutKeepsItsIdsAndReferencesToIt() throws {
    var session = EditorSession(EveryField.map())
    let before = session.editor.map
    try session.play("R j x p")
    #expect(Set(ids(session.editor.map)) == Set(ids(before)))
    #expect(session.editor.map.stages[0].touchpoints.map(\.id) == ["touchpoint2", "touchpoint1"])
    try session.play("p")
    let all = ids(session.editor.map)
    #expect(Set(all).count == all.count)
  }

  @Test func aCopyHasIdsOfItsOwnAndItsReferencesFollow() throws {
    var session = EditorSession(EveryField.map())
    try session.play("R j V j c l p")
    let map = session.editor.map
    let all = ids(map)
    #expect(Set(all).count == all.count)
    let copies = map.stages[1].touchpoints.filter { !$0.id.hasPrefix("touchpoint") }
    #expect(copies.count == 2)
    for copy in copies {
      let pains = Set(copy.painPoints.map(\.id))
      for opportunity in copy.opportunities { #expect(Set(opportunity.painPoints).isSubset(of: pains)) }
      for branch in copy.next { #expect(copies.map(\.id).contains(branch.to)) }
      #expect(copy.personas == ["persona1", "persona2"])
      #expect(copy.object["zz-later"] != nil)
    }
  }

  @Test func aStageIsCopiedWithEverythingInIt() throws {
    var session = EditorSession(EveryField.map())
    try session.play("2*k c p")
    let map = session.editor.map
    #expect(map.stages.count == 3)
    let all = ids(map)
    #expect(Set(all).count == all.count)
    #expect(map.stages[1].touchpoints.map(\.name) == map.stages[0].touchpoints.map(\.name))
  }

  @Test func pastingWithoutAStageSaysWhy() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play("c k x p")
    #expect(session.editor.message?.kind == .done)  // The stage was cut last.
    try session.play("j c k d y p")
    #expect(session.editor.message?.text == Phrase.addAStageFirst("s"))
  }
}
