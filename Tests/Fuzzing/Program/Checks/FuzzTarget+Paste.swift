import NcursesTerminal
import SenderoCore
import SenderoEditor

extension FuzzTarget {
  /// A paste into an editor with an open map; the first byte determines whether the terminal marks it.
  static let paste = FuzzTarget(name: "paste") { bytes in
    let isMarked = (bytes.first ?? 0) % 2 == 0
    let start = isMarked ? "\u{1B}[200~" : "dock is full "
    var terminal = FuzzTerminal()
    var collector = BurstCollector()
    var editor = Editor(Document(map: FuzzExample.map), size: FuzzTerminal.size, seed: 1)
    var waiting: [Event] = []
    var now: Int64 = 0
    for byte in Array(start.utf8) + bytes.dropFirst().prefix(128) + [FuzzTerminal.end] {
      waiting += terminal.take(byte)
      guard byte == FuzzTerminal.end else { continue }
      let events = collector.take(waiting, isDrained: true, at: now, areKeys: editor.takesAsKeys)
      if let flaw = flaw(of: events, in: &editor) { return flaw }
      waiting = []
      now += 1
    }
    return flaw(of: collector.takeComplete(at: now + 1_000), in: &editor)
  }

  private static func flaw(of events: [Event], in editor: inout Editor) -> String? {
    for event in events {
      if case .key = event { return "a paste is taken for keys" }
      let ids = touchpoints(editor)
      for effect in editor.handle(event) {
        switch effect {
        case .quit, .keepDiscarded, .discardRecovery, .suspend, .editExternally:
          return "a paste does \(effect)"
        default: break
        }
      }
      if !ids.isSubset(of: touchpoints(editor)) { return "a paste deletes a touchpoint" }
    }
    return nil
  }

  private static func touchpoints(_ editor: Editor) -> Set<String> {
    Set(editor.map.stages.flatMap { $0.touchpoints.map(\.id) })
  }
}
