import SenderoCore
import TestSupport

/// Several editors of one file, each driven by chance, all at the same time.
struct ManyEditors {
  private struct One {
    let program: ProgramOnTerminal
    let name: String
    /// What each of its touchpoints is called by now.
    var names: [String] = []
    /// A name that is being typed.
    var open: String?
  }

  private let folder: TestFolder
  private var editors: [One]
  private var generator: SeededGenerator
  private var count = 0
  /// How often each saved.
  private(set) var saves = 0

  private static let file = "map.journey.json"

  /// Starts the editors.
  init(_ number: Int, in folder: TestFolder, _ generator: SeededGenerator) throws {
    (self.folder, self.generator) = (folder, generator)
    let map = Maps.map("Together", ["One": ["First"], "Two": ["Second"], "Three": ["Third"]])
    try folder.write(map, to: Self.file)
    editors = try (0..<number).map { number in
      One(
        program: try ProgramOnTerminal(["sendero", "--together", "apart", Self.file], in: folder),
        name: "E\(number)")
    }
    for index in editors.indices {
      try editors[index].program.wait(for: "Third")
      try editors[index].program.type(String(repeating: "l", count: index % 3))
    }
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// Has every editor make an edit, all at once; now and then some save.
  mutating func step() throws {
    for index in editors.indices { try begin(index) }
    for index in editors.indices { try awaitEdit(index) }
    guard pick(0...4) == 0 else { return }
    // Some are in the middle of typing a name while others save.
    for index in editors.indices where pick(0...3) == 0 {
      count += 1
      let name = "\(editors[index].name)n\(count)"
      try editors[index].program.type("o" + name)
      editors[index].open = name
    }
    let savers = editors.indices.filter { editors[$0].open == nil && pick(0...1) == 0 }
    for index in savers { try editors[index].program.type("w") }
    for index in savers { try awaitSave(index) }
    saves += savers.count
    for index in editors.indices {
      guard let name = editors[index].open else { continue }
      editors[index].open = nil
      editors[index].names.append(name)
      // The second ends the adding.
      try editors[index].program.type("\r\r")
      try awaitEdit(index)
    }
  }

  /// An edit of a touchpoint that nobody else touches, or a new one.
  private mutating func begin(_ index: Int) throws {
    count += 1
    let name = "\(editors[index].name)n\(count)"
    // What is moved and rated was answered before: the keys go ahead of the name.
    let ahead =
      editors[index].names.isEmpty ? "" : ["", "", "g", "y", "r", "J", "K", "H", "L", "m"][pick(0...9)]
    if !editors[index].names.isEmpty, pick(0...3) == 0 {
      editors[index].names[editors[index].names.count - 1] = name
      try editors[index].program.type(ahead + "i\u{15}\(name)\r")
    } else {
      editors[index].names.append(name)
      try editors[index].program.type(ahead + "o\(name)\r\r")
    }
  }

  private func awaitEdit(_ index: Int) throws {
    let name = editors[index].names.last ?? ""
    try editors[index].program.wait(until: "\(name) is answered", timeout: .seconds(60)) {
      $0.contains(name) && !$0.contains("Enter accepts") && !$0.contains("Enter adds")
    }
  }

  /// Not for the message: what others save at the same time may be told in its place.
  private func awaitSave(_ index: Int) throws {
    try editors[index].program.wait(until: "it is saved", timeout: .seconds(60)) { !$0.contains("● unsaved") }
  }

  /// Has all of them save and leave; says what is wrong with what they leave.
  mutating func finish() throws -> [String] {
    for index in editors.indices.shuffled(using: &generator) {
      try editors[index].program.type("w")
      try awaitSave(index)
    }
    let map = try JourneyMap.read(Self.file, in: folder)
    let wanted = editors.flatMap(\.names) + ["First", "Second", "Third"]
    let names = map.touchpointNames
    var faults: [String] = []
    let missing = Set(wanted).subtracting(names)
    if !missing.isEmpty { faults.append("missing: \(missing.sorted())") }
    let strange = Set(names).subtracting(wanted)
    if !strange.isEmpty { faults.append("not undone or not renamed: \(strange.sorted())") }
    if names.count != wanted.count { faults.append("\(names.count) touchpoints instead of \(wanted.count)") }
    let ids = map.stages.flatMap { $0.touchpoints.map { $0.id } } + map.stages.map { $0.id }
    if Set(ids).count != ids.count { faults.append("an id stands twice") }
    if map.bytes != Array(try folder.text(Self.file).utf8) { faults.append("not as the program writes it") }
    for editor in editors {
      // Asks where anything is unsaved, and then does not end.
      try editor.program.type("q")
      let ending = try editor.program.waitForEnd(timeout: .seconds(60))
      if ending.status != 0 { faults.append("\(editor.name) ended with \(ending)") }
    }
    if !folder.abandoned.isEmpty { faults.append("recovery copies are left") }
    return faults
  }
}
