import Foundation
import SenderoCore
import TestSupport

/// Several programs that edit one map live while they are killed, stopped and continued, other programs rewrite
/// the file, and the disk becomes full and free again.
struct Chaos {
  /// The result of a run.
  struct Outcome: CustomStringConvertible {
    /// Edits that were on the author's screen for 200 ms, and all edits.
    var promised = 0, edits = 0
    /// The numbers of kills, stops, writes by jq and by git, and times that the disk was full.
    var killed = 0, stopped = 0, written = 0, restored = 0, filled = 0
    var faults: [String] = []

    var description: String {
      """
      \(promised) of \(edits) edits answered 200 ms before; killed \(killed), stopped \(stopped), written by jq \
      \(written), by git \(restored), disk full \(filled) times; \(faults.count) faults
      """
    }
  }

  private let folder: TestFolder
  private let disk: SmallDisk?
  private var generator: SeededGenerator
  private var editors: [ChaosEditor] = []
  /// Killed programs, with their times.
  private var dead: [(editor: ChaosEditor, killed: ContinuousClock.Instant)] = []
  private var started = 0
  private var fullUntil: ContinuousClock.Instant?
  private var outcome = Outcome()

  private static let file = "disk/map.journey.json"
  /// The time after which an edit on the screen must not be lost.
  private static let promise = Duration.milliseconds(200)

  /// Starts the programs.
  init(editors count: Int, seed: UInt64) throws {
    folder = try TestFolder()
    generator = SeededGenerator(seed: seed)
    disk = SmallDisk.isPossible ? try SmallDisk(at: folder.path("disk"), size: 8 << 10) : nil
    if disk == nil {
      try FileManager.default.createDirectory(atPath: folder.path("disk"), withIntermediateDirectories: true)
    }
    let map = Maps.map("Chaos", ["One": ["First"], "Two": ["Second"], "Three": ["Third"]])
    try folder.write(map, to: Self.file)
    try git("init", "-q")
    try git("add", "map.journey.json")
    try git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "Begin")
    for _ in 0..<count { try start() }
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func start() throws {
    editors.append(try ChaosEditor(started, of: Self.file, in: folder))
    started += 1
  }

  // MARK: The load

  /// Edits and causes failures for a while.
  mutating func run(for duration: Duration) throws {
    let end = ContinuousClock.now + duration
    var nextHarm = ContinuousClock.now + .milliseconds(500)
    while ContinuousClock.now < end {
      try step()
      guard ContinuousClock.now > nextHarm else { continue }
      try harm()
      nextHarm = .now + .milliseconds(pick(50...400))
    }
  }

  /// Reads all screens, and types the edits that are due.
  private mutating func step() throws {
    let now = ContinuousClock.now
    for index in editors.indices {
      if let end = editors[index].stoppedUntil {
        guard end < now else { continue }
        resume(index)
      }
      editors[index].look()
      if editors[index].isWaiting {
        // A stopped program reads its keys only later.
        guard now - editors[index].typed < .patience else {
          throw editors[index].program.failure("\(editors[index].name) does not answer an edit.")
        }
      } else if editors[index].nextEdit < now {
        try editors[index].edit(adds: pick(0...3) == 0)
        editors[index].nextEdit = now + .milliseconds(pick(100...900))
      }
    }
    if let end = fullUntil, end < now { makeRoom() }
    usleep(2000)
  }

  private mutating func resume(_ index: Int) {
    editors[index].program.send(signal: SIGCONT)
    editors[index].stoppedUntil = nil
  }

  private mutating func makeRoom() {
    disk?.empty()
    fullUntil = nil
  }

  // MARK: Failures

  private mutating func harm() throws {
    switch pick(0...7) {
    case 0, 1: try kill(pick(0...editors.count - 1))
    case 2, 3:
      let index = pick(0...editors.count - 1)
      editors[index].program.send(signal: SIGSTOP)
      editors[index].stoppedUntil = .now + .milliseconds(pick(20...2000))
      outcome.stopped += 1
    case 4:
      // On a full disk, jq leaves half a temporary file, which the shell removes.
      let script = "jq . map.journey.json > tmp && mv tmp map.journey.json || { rm -f tmp; exit 1; }"
      let run = try ProgramRun(["sh", "-c", script], in: folder.path("disk"))
      if run.status == 0 { outcome.written += 1 }
    case 5 where fullUntil == nil:
      // Not on a full disk, where git would remove the file without writing another.
      if try restore() { outcome.restored += 1 }
    case 6 where fullUntil == nil:
      guard let disk else { return }
      try disk.fill(leaving: pick(0...1) == 0 ? 0 : pick(1...8000))
      fullUntil = .now + .milliseconds(pick(50...1500))
      outcome.filled += 1
    default: break
    }
  }

  private mutating func kill(_ index: Int) throws {
    editors[index].look()
    editors[index].program.send(signal: SIGKILL)
    dead.append((editors[index], .now))
    editors.remove(at: index)
    outcome.killed += 1
    try start()
  }

  /// Restores the first version of the file with git.
  ///
  /// Git removes the file and creates it again; it fails if a program saves in between.
  ///
  /// - Returns: Whether it has written the file.
  private func restore() throws -> Bool {
    let arguments = ["checkout", "-q", "--", "map.journey.json"]
    let run = try runGit(arguments)
    if run.status == 0 { return true }
    guard run.errors.contains("File exists") else { throw SystemFailure("git \(arguments): \(run.errors)") }
    return false
  }

  private func git(_ arguments: String...) throws {
    let run = try runGit(arguments)
    guard run.status == 0 else { throw SystemFailure("git \(arguments): \(run.errors)") }
  }

  private func runGit(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(
      ["git", "--git-dir=" + folder.root + "/repository", "--work-tree=" + folder.path("disk")] + arguments,
      in: folder.path("disk"), environment: folder.environment())
  }

  // MARK: The end

  /// Ends all programs, and checks that no promised edit is lost.
  mutating func finish() throws -> Outcome {
    makeRoom()
    for index in editors.indices { resume(index) }
    for index in editors.indices where editors[index].isWaiting {
      let deadline = ContinuousClock.now + .patience
      while editors[index].isWaiting, ContinuousClock.now < deadline {
        editors[index].look()
        usleep(2000)
      }
    }
    let end = ContinuousClock.now
    // Wait before the first program leaves: the last one would have to save by a key.
    for editor in editors {
      try editor.program.wait(until: "everything is saved") { !$0.contains("● unsaved") }
    }
    for editor in editors {
      try editor.program.type(":q\r")
      let ending = try editor.program.waitForEnd()
      if ending.status != 0 { outcome.faults.append("\(editor.name) ended with \(ending)") }
    }
    let bytes = Array(try folder.text(Self.file).utf8)
    let map = try JourneyMap.read(bytes).map
    if map.bytes != bytes { outcome.faults.append("the file is not as the program writes it") }
    for name in ["First", "Second", "Third"] where !map.touchpointNames.contains(name) {
      outcome.faults.append("\(name) is gone")
    }
    let names = map.touchpointNames
    if Set(names).count != names.count { outcome.faults.append("a name occurs twice: \(names)") }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("disk")).sorted()
    if left != ["map.journey.json"] { outcome.faults.append("left beside the map: \(left)") }
    for (editor, killed) in dead { compare(editor, killed - Self.promise, [map] + editor.copies) }
    for editor in editors { compare(editor, end, [map]) }
    if !outcome.faults.isEmpty, let path = ProcessInfo.processInfo.environment["SENDERO_KEEP"] {
      try? FileManager.default.copyItem(atPath: folder.root, toPath: path)
    }
    return outcome
  }

  private mutating func compare(
    _ editor: ChaosEditor, _ time: ContinuousClock.Instant, _ maps: [JourneyMap]
  ) {
    let names = maps.map { Set($0.touchpointNames) }
    for chain in editor.chains {
      let promised = chain.seen(by: time)
      outcome.edits += chain.names.count
      outcome.promised += promised
      let forces = names.map { chain.inForce(in: $0) }
      if forces.contains(nil) { outcome.faults.append("more than one of \(chain.names) is in one map") }
      let force = forces.compactMap { $0 }.max() ?? 0
      if force < promised {
        outcome.faults.append("of \(chain.names) only \(force) of \(promised) are left")
      }
    }
  }
}
