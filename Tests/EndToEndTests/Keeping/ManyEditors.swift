import SenderoCore
import TestSupport

/// Several editors of one file that make random edits at the same time.
struct ManyEditors {
  private struct One {
    let program: ProgramOnTerminal
    let name: String
    /// The current names of its touchpoints.
    var names: [String] = []
    /// A name that is being typed.
    var open: String?
  }

  private let folder: TestFolder
  private var editors: [One]
  private var generator: SeededGenerator
  private var count = 0
  /// The number of saves.
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

  /// Makes an edit in every editor at once; now and then some save.
  mutating func step() throws {
    for index in editors.indices { try begin(index) }
    for index in editors.indices { try awaitEdit(index) }
    guard pick(0...4) == 0 else { return }
    // Some editors have a half-typed name while others save.
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
      // The second Enter closes the prompt for another name.
      try editors[index].program.type("\r\r")
      try awaitEdit(index)
    }
  }

  /// Types a new name for one of the editor's own touchpoints, or adds one.
  private mutating func begin(_ index: Int) throws {
    count += 1
    let name = "\(editors[index].name)n\(count)"
    // These keys move or rate a touchpoint whose name was shown before.
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
    try editors[index].program.wait(until: "\(name) is shown", timeout: .seconds(60)) {
      $0.contains(name) && !$0.contains("Enter accepts") && !$0.contains("Enter adds")
    }
  }

  /// Waits until the mark of unsaved edits is gone; another message may replace the one about the save.
  private func awaitSave(_ index: Int) throws {
    try editors[index].program.wait(until: "it is saved", timeout: .seconds(60)) { !$0.contains("● unsaved") }
  }

  /// Saves and ends all editors; returns the faults in the resulting file.
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
    if Set(ids).count != ids.count { faults.append("an id occurs twice") }
    if map.bytes != Array(try folder.text(Self.file).utf8) { faults.append("not as the program writes it") }
    for editor in editors {
      // With unsaved edits, the editor would ask and not end.
      try editor.program.type("q")
      let ending = try editor.program.waitForEnd(timeout: .seconds(60))
      if ending.status != 0 { faults.append("\(editor.name) ended with \(ending)") }
    }
    if !folder.abandoned.isEmpty { faults.append("recovery copies are left") }
    return faults
  }
}
