@testable import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Several people edit one file, save it and are notified of changes, in random order and at any moment.
struct SharedFileTests {
  /// A file, the sessions that have it open, and those that have not been notified of its latest content.
  private struct World {
    static let path = "shop.journey.json"
    var people: [EditorSession]
    var file: JourneyMap
    var outdated: Set<Int> = []
    var generator: SeededGenerator
    var added: [String] = []

    init(people count: Int, seed: UInt64) {
      generator = SeededGenerator(seed: seed)
      let map = BoardNotation.map("A: a b+ | B: c d- e | C:").map
      file = map
      people = (0..<count).map { EditorSession(map, seed: seed &* 31 &+ UInt64($0)) }
    }

    mutating func send(_ event: Event, to person: Int) {
      people[person].files[Self.path] = file
      people[person].send(event)
      guard let now = people[person].files[Self.path], now != file else { return }
      file = now
      outdated.formUnion(people.indices.filter { $0 != person })
    }

    mutating func play(_ script: String, _ person: Int) throws {
      for event in try KeyScript(script).events { send(event, to: person) }
    }

    mutating func notify(_ person: Int) {
      if outdated.remove(person) != nil { send(.externalChange(path: Self.path, file), to: person) }
    }

    mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// Closes all prompts, saves all maps and notifies everyone, until nothing changes any more.
    mutating func settle() throws {
      for _ in 0..<people.count + 2 {
        for person in people.indices {
          for _ in 0..<4 { send(.key(.escape), to: person) }
          if people[person].editor.isUnsaved { try play("w", person) }
        }
        for person in people.indices { notify(person) }
      }
    }
  }

  private static let additions = ["o", "O"]
  private static let edits = ["g", "y", "r", "m", "J", "K", "H", "L", "0"]
  private static let moves = ["j", "k", "h", "l", "Home", "End"]
  private static let destructive = ["d", "x", "p", "u", "u", "U", "S \"N\" Enter", "V j", "Esc"]

  private func act(_ world: inout World, _ person: Int, keepsAll: Bool) throws {
    switch world.pick(0..<20) {
    case 0...2: world.notify(person)
    case 3...4: try world.play("w", person)
    case 5...8: try world.play(Self.moves[world.pick(0..<Self.moves.count)], person)
    case 9...12:
      let name = "n\(world.added.count)"
      let before = world.people[person].editor.map
      try world.play(Self.additions[world.pick(0..<2)] + " \"\(name)\"", person)
      // Changes of others may arrive while the name is being typed.
      if world.pick(0..<2) == 0 { world.notify(person) }
      try world.play("Enter Esc", person)
      if world.people[person].editor.map != before { world.added.append(name) }
    case 13...15 where !keepsAll:
      try world.play(Self.destructive[world.pick(0..<Self.destructive.count)], person)
      if case .confirm? = world.people[person].editor.prompt { try world.play("y", person) }
    case 16 where !keepsAll: try world.play(": \"undo-merge\" Enter", person)
    default: try world.play(Self.edits[world.pick(0..<Self.edits.count)], person)
    }
  }

  private func expectOneMap(_ world: World, _ seed: UInt64) throws {
    for (index, person) in world.people.enumerated() {
      try #require(person.editor.map == world.file, "seed \(seed), person \(index)")
      try #require(!person.editor.isUnsaved, "seed \(seed), person \(index)")
    }
  }

  private func names(_ map: JourneyMap) -> [String] { map.stages.flatMap { $0.touchpoints.map(\.name) } }

  @Test func nothingThatAnybodyAddedIsLost() throws {
    var seeds = SeededGenerator.fromEnvironment(default: 71)
    for _ in 0..<150 {
      let seed = seeds.next()
      var world = World(people: Int(seed % 2) + 2, seed: seed)
      for _ in 0..<40 { try act(&world, world.pick(0..<world.people.count), keepsAll: true) }
      try world.settle()
      try expectOneMap(world, seed)
      let names = names(world.file)
      try #require(Set(world.added).isSubset(of: names), "seed \(seed)")
      try #require(Set(names).count == names.count, "seed \(seed)")
      try #require(Set(["a", "b", "c", "d", "e"]).isSubset(of: names), "seed \(seed)")
    }
  }

  @Test func allComeToHoldTheSame() throws {
    var seeds = SeededGenerator.fromEnvironment(default: 72)
    for _ in 0..<150 {
      let seed = seeds.next()
      var world = World(people: Int(seed % 2) + 2, seed: seed)
      for _ in 0..<60 {
        let person = world.pick(0..<world.people.count)
        try act(&world, person, keepsAll: false)
        try expectValid(world.people[person].editor, seed)
      }
      try world.settle()
      try expectOneMap(world, seed)
    }
  }

  /// Undoing everything leads back to the map that was opened, also the changes of others; redo does not fail.
  @Test func allCanBeUndone() throws {
    var seeds = SeededGenerator.fromEnvironment(default: 73)
    for _ in 0..<150 {
      let seed = seeds.next()
      var world = World(people: 2, seed: seed)
      let first = world.file
      for _ in 0..<40 { try act(&world, world.pick(0..<2), keepsAll: false) }
      for _ in 0..<4 { world.send(.key(.escape), to: 0) }
      var steps = 0
      while world.people[0].editor.front.openMap.history.canUndo {
        world.send(.key(.character("u")), to: 0)
        try expectValid(world.people[0].editor, seed)
        steps += 1
        try #require(steps < 1000, "seed \(seed)")
      }
      try #require(world.people[0].editor.map == first, "seed \(seed)")
      while world.people[0].editor.front.openMap.history.canRedo {
        world.send(.key(.character("U")), to: 0)
        try expectValid(world.people[0].editor, seed)
      }
    }
  }

  private func expectValid(_ editor: Editor, _ seed: UInt64) throws {
    let selection = editor.selection
    let stages = editor.stages
    try #require(stages.isEmpty ? selection == Selection() : stages.indices.contains(selection.stage))
    if let touchpoint = selection.touchpoint {
      try #require(stages[selection.stage].touchpoints.indices.contains(touchpoint), "seed \(seed)")
    }
    let stageRatingCounts = StageRatingCounts(stages, lens: editor.lens)
    try #require(editor.derived.ratingCounts.whole == stageRatingCounts.whole, "seed \(seed)")
    var normaliser = Normaliser(editor.map.object)
    try #require(try normaliser.normal(editor.map.object, JourneyMap.kind) == nil, "seed \(seed)")
    try #require(normaliser.idsRepeated == 0, "seed \(seed)")
    try #require(editor.draw().size == editor.size)
  }
}
