import SenderoEditor
import Testing

@testable import NcursesTerminal

@Suite("Double clicks")
struct PressPairingTests {
  private func actions(_ presses: [(column: Int, time: Int64)]) -> [MouseEvent.Action] {
    var pairing = DoubleClickDetector()
    return presses.compactMap { column, time in
      guard
        case .mouse(let mouse) = pairing.pair(.mouse(MouseEvent(.press, column: column, row: 1)), at: time)
      else { return nil }
      return mouse.action
    }
  }

  @Test("Two presses on a cell within 400 ms are a double press, and a third starts again")
  func pairs() {
    #expect(actions([(3, 0), (3, 400), (3, 410), (3, 420)]) == [.press, .doublePress, .press, .doublePress])
  }

  @Test("Presses further apart, in time or on the screen, are not a double press")
  func keepsApart() {
    #expect(actions([(3, 0), (3, 401), (4, 410), (3, 420)]) == [.press, .press, .press, .press])
  }

  @Test("Other events pass through and do not separate two presses")
  func passesOthers() {
    var pairing = DoubleClickDetector()
    let release = Event.mouse(MouseEvent(.release, column: 3, row: 1))
    _ = pairing.pair(.mouse(MouseEvent(.press, column: 3, row: 1)), at: 0)
    #expect(pairing.pair(release, at: 10) == release)
    #expect(pairing.pair(.key(.up), at: 20) == .key(.up))
    #expect(
      pairing.pair(.mouse(MouseEvent(.press, column: 3, row: 1)), at: 30)
        == .mouse(MouseEvent(.doublePress, column: 3, row: 1)))
  }
}
