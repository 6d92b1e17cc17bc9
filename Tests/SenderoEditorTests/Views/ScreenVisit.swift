import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// A visit to a screen: the events that lead there from the board of any map with a stage and a touchpoint.
struct ScreenVisit: CustomTestStringConvertible, Sendable {
  /// The name of the screen in settings.
  let screen: String
  /// The events that lead there.
  private let go: @Sendable (inout EditorSession) throws -> Void

  var testDescription: String { screen }

  private init(_ screen: any Screen.Type, _ go: @escaping @Sendable (inout EditorSession) throws -> Void) {
    self.screen = screen.name
    self.go = go
  }

  private init(_ screen: any Screen.Type, _ keys: String) {
    self.init(screen) { try $0.play(keys) }
  }

  /// Opens a map and visits the screen.
  func session(
    _ map: JourneyMap, settings: EditorSettings = EditorSettings(), size: Size = Size(width: 80, height: 24)
  ) throws -> EditorSession {
    var session = EditorSession(map, settings: settings, size: size)
    try go(&session)
    return session
  }

  private static let path = "shop.journey.json"

  /// A visit to every screen; `ScreenVisitTests` fails if one is missing.
  static let all = [
    ScreenVisit(BoardScreen.self, ""), ScreenVisit(CurveScreen.self, #": "view curve" Enter"#),
    ScreenVisit(PersonasScreen.self, #": "view personas" Enter"#),
    ScreenVisit(ObjectivesScreen.self, #": "view objectives" Enter"#),
    ScreenVisit(PrioritiesScreen.self, #": "view priorities" Enter"#),
    ScreenVisit(DetailsScreen.self, "Enter"), ScreenVisit(HelpScreen.self, "?"),
    ScreenVisit(MessagesScreen.self, #": "messages" Enter"#),
    ScreenVisit(HistoryScreen.self, #"g : "history" Enter"#),
    ScreenVisit(ReviewScreen.self, #": "review" Enter"#),
    ScreenVisit(CompareScreen.self, #"g : "compare \#(path)" Enter"#),
    ScreenVisit(PresentScreen.self, #": "present" Enter"#), ScreenVisit(FindingsScreen.self, "F7"),
    ScreenVisit(StartScreen.self) { session in
      let editor = session.editor
      let recent = RecentMap(path: path, title: editor.map.title, stages: editor.map.stages.count, time: 0)
      session = EditorSession(
        Editor(nil, settings: editor.settings, recent: [recent], size: editor.size, seed: 1))
    },
    ScreenVisit(ConflictsScreen.self) { session in
      let touchpoint = session.editor.map.stages[0].touchpoints[0]
      session.nextConflicts = [
        MergeConflict(
          kind: "touchpoint", id: touchpoint.id, name: touchpoint.name,
          path: JSONPath([.key("stages"), .index(0), .key("touchpoints"), .index(0)]),
          subject: .field("name"), ours: .string(touchpoint.name), theirs: .string(touchpoint.name + " too"),
          taken: .ours)
      ]
      try session.play(#"w : "conflicts" Enter"#)
    },
    ScreenVisit(RecoveryScreen.self) { session in
      let editor = session.editor
      var edited = editor.map
      edited.stages[0].name += " too"
      let copy = RecoveryCopy(path: path, base: editor.map, map: edited)
      let document = Document(
        map: editor.map, path: path, isOnDisk: true,
        recoveries: [RecoveryOffer(place: "kept", when: "2026-11-22 14:05", copy: copy)])
      session = EditorSession(
        Editor(document, settings: editor.settings, size: editor.size, seed: 1), files: [path: editor.map])
      try session.play("l")
    },
    ScreenVisit(WorkshopScreen.self) { session in
      let stages = session.editor.map.stages.map(\.name)
      session.attendWorkshop(["Ana", "Luis " + (stages.first ?? ""), "Eva " + (stages.last ?? "")])
      try session.play(#": "who" Enter"#)
    },
    ScreenVisit(ImportScreen.self) { session in
      let map = session.editor.map
      let text = map.title + map.stages.map(\.name).joined()
      session.send(
        .readToImport(
          ImportedFile(
            path: "visits.csv", format: "csv", map: map,
            columns: [
              .init(heading: "Stage", field: "stage", samples: ["Find"]),
              .init(heading: text, field: nil, samples: [text, "2"]),
            ],
            fields: [Choice("stage", "Stage", "Etapa")], remarks: [LocalizedText(verbatim: text)])))
    },
  ]
}
