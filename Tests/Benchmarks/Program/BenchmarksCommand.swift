import ArgumentParser
import Glibc
import SenderoCore

/// Measures sendero beside other terminal programs, all in one run.
@main
struct BenchmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measure sendero beside other terminal programs.",
    discussion: """
      swift run -c release --static-swift-stdlib --disable-local-rpath \
        --toolset Sources/sendero/release.toolset.json --scratch-path .build-release Benchmarks

      Each program runs on a terminal of 120×40 cells; programs that are not installed are named and left out.
      """)

  @Flag(help: "Measure little: the figures are rough.")
  var quick = false

  @Option(
    help:
      "Measure one part alone; may be repeated. Start-up and memory come with keys, flood, endless and edits."
  )
  var only: [Part] = []

  @Option(
    help:
      "Measure one program alone, by its name in the table, or the part before the comma; may be repeated.")
  var program: [String] = []

  @Option(help: "Measure another build of sendero, at this path, in the same rounds.")
  var before: String?

  @Option(help: "How many seconds to watch programs that nobody touches.")
  var idle: Int?

  @Flag(help: "Print Markdown.")
  var markdown = false

  @Option(help: "Write all figures and samples to a file.")
  var json: String?

  func run() throws {
    let parts = Set(only.isEmpty ? Part.allCases : only)
    var extent = quick ? Extent.quick : .full
    if let idle { extent.idle = .seconds(idle) }
    let all = Contestant.all + (before.map(Contestant.otherBuild) ?? [])
    var report = Report(machine: Machine.facts, names: all.map(\.name))
    let contestants = chosen(all, &report.results)
    if !parts.isDisjoint(with: [.keys, .flood, .endless, .edits]) {
      var rounds = Rounds(contestants: contestants, parts: parts, extent: extent)
      rounds.run(into: &report.results, progress: say)
    }
    if parts.contains(.idle) {
      say("idle")
      Idle.measure(contestants, for: extent.idle, into: &report.results)
    }
    if parts.contains(.slowLine) {
      say("slow line")
      let contestants = chosen(Contestant.onSlowLine, &report.results)
      SlowLine.measure(contestants, hold: extent.hold, into: &report.results)
    }
    if parts.contains(.inProcess) {
      say("in the process")
      report.operations = OperationFigures.measure(batches: extent.batches, sink: &report.sink)
    }
    print(report.text(markdown: markdown), terminator: "")
    if let json { try SystemFile.write(JSONWriter.write(report.json), to: json) }
  }

  func validate() throws {
    let known = (Contestant.all + Contestant.onSlowLine)
    for name in program where !known.contains(where: { $0.isCalled(name) }) {
      throw ValidationError("There is no program “\(name)”; there are \(Contestant.all.map(\.name)).")
    }
  }

  private func chosen(_ contestants: [Contestant], _ results: inout Results) -> [Contestant] {
    let wanted = contestants.filter { contestant in
      program.isEmpty || contestant.isOtherBuild || program.contains(where: contestant.isCalled)
    }
    for missing in wanted where missing.path == nil { results.remark("\(missing.name): missing") }
    return wanted.filter { $0.path != nil }
  }

  private func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
