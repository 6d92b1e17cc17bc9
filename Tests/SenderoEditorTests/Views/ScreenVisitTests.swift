import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// There is a visit to every screen, so that tests of all visits do not omit a screen.
struct ScreenVisitTests {
  @Test func everyScreenIsVisited() {
    #expect(ScreenVisit.all.map(\.screen).sorted() == ScreenRegistry.all.map { $0.name }.sorted())
  }

  @Test(arguments: ScreenVisit.all) func aVisitLeadsToItsScreen(_ visit: ScreenVisit) throws {
    var generator = SeededGenerator(seed: 4)
    for map in [Template.example.map(in: .english, using: &generator), EveryField.map(each: 1)] {
      let session = try visit.session(map)
      #expect(type(of: session.editor.screen).name == visit.screen)
      #expect(session.editor.prompt == nil)
    }
  }
}
