import SenderoCanvas
import SenderoCore
import SenderoEditor

extension Operation {
  /// The maps on which operations are measured, with their numbers of touchpoints.
  static let maps: [(touchpoints: Int, map: JourneyMap)] = [
    (40, BenchmarkMap.map(stages: 8, touchpointsEach: 5)),
    (10_000, BenchmarkMap.map(stages: 200, touchpointsEach: 50)),
  ]

  /// The operations on a map.
  static func all(on map: JourneyMap) -> [Operation] {
    let bytes = map.bytes
    let today = Day(year: 2026, month: 11, day: 28)
    let mine = map.renamingFirstTouchpoint("Ours")
    let theirs = map.renamingLastTouchpoint("Theirs")
    let editor = Editor(
      Document(map: map, path: "map.journey.json", isOnDisk: true), size: Size(width: 120, height: 40),
      seed: 1)
    var marked = editor
    _ = marked.handle(.key(.character("X")))
    var cache = DrawingCache()
    let known = FindingReport(map, FindingContext(today: today))
    return [
      Operation("read") {
        (try? JourneyMap.read(bytes).map.stages.count) ?? 0
      },
      Operation("write") { map.bytes.count },
      Operation("merge") {
        JourneyMap.merging(base: map, ours: mine, theirs: theirs, preferring: .ours).map.stages.count
      },
      Operation("status") {
        (try? JourneyMap.read(bytes).map).map { MapHealth($0, today: today).findings.all } ?? 0
      },
      Operation("review, first screen", on: editor) { editor, _ in
        editor.showReview()
        editor.layOut()
        defer { _ = editor.handle(.key(.escape)) }
        return editor.draw(&cache).sum
      },
      Operation("find everything") { FindingReport(map, FindingContext(today: today)).count },
      Operation("find again after an edit") {
        var report = known
        report.update(mine, FindingContext(today: today))
        return report.count
      },
      Operation("open in the editor") {
        Editor(Document(map: map, isOnDisk: true), size: Size(width: 120, height: 40), seed: 1).map.stages
          .count
      },
      Operation("draw, the first time", on: editor) { editor, _ in editor.draw().sum },
      Operation("cursor key and draw", on: editor) { editor, index in
        _ = editor.handle(.key(index.isMultiple(of: 2) ? .character("j") : .character("k")))
        editor.layOut()
        return editor.draw(&cache).sum
      },
    ]
      + Screen.allCases.map { screen in
        Operation("key, \(screen.rawValue)", on: editor, prepare: { editor, _ in editor.open(screen) }) {
          editor, index in
          editor.handle(.key(screen.keys[index % 2])).count
        }
      } + [
        Operation("edit", on: editor) { editor, index in editor.edit(index) },
        Operation("edit, findings marked", on: marked) { editor, index in editor.edit(index) },
        Operation("edit and draw", on: editor) { editor, index in
          let count = editor.edit(index)
          editor.layOut()
          return count &+ editor.draw(&cache).sum
        },
        Operation(
          "undo", on: editor, prepare: { editor, count in for index in 0..<count { _ = editor.edit(index) } }
        ) { editor, _ in editor.handle(.key(.character("u"))).count },
      ]
  }
}

extension Operation {
  /// A screen that handles a key.
  fileprivate enum Screen: String, CaseIterable {
    case board
    case details
    case help
    case portrait

    /// The keys that open it from the board.
    var opening: [Key] {
      switch self {
      case .board: []
      case .details: [.enter]
      case .help: [.character("?")]
      case .portrait: [.tab, .tab]
      }
    }

    /// A key with an effect on the screen, and one that reverses it.
    var keys: [Key] {
      [.character("j"), .character("k")]
    }
  }
}

extension Editor {
  fileprivate mutating func open(_ screen: Operation.Screen) {
    for key in screen.opening { _ = handle(.key(key)) }
    layOut()
  }

  /// Changes the rating of the selected touchpoint.
  fileprivate mutating func edit(_ index: Int) -> Int {
    handle(.key(index.isMultiple(of: 2) ? .character("r") : .character("g"))).count
  }
}

extension Canvas {
  /// A value that depends on the cells.
  fileprivate var sum: Int { rows.count + Int(rows[rows.count / 2][0].width) }
}

extension JourneyMap {
  fileprivate func renamingFirstTouchpoint(_ name: String) -> JourneyMap {
    var map = self
    map.stages[0].touchpoints[0].name = name
    return map
  }

  fileprivate func renamingLastTouchpoint(_ name: String) -> JourneyMap {
    var map = self
    let stage = map.stages.count - 1
    let touchpoint = map.stages[stage].touchpoints.count - 1
    map.stages[stage].touchpoints[touchpoint].name = name
    return map
  }
}
