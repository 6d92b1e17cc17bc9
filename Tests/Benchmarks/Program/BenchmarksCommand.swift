import ArgumentParser
import Glibc
import SenderoCore

/// Measures sendero and other terminal programs in one run.
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

  @Option(help: "The sizes of the workshops: how many edit at once, with commas between.")
  var editors = "5,30,100"

  @Option(help: "The sizes of the maps of the workshops, multiples of 100, with commas between.")
  var touchpoints = "500"

  @Flag(help: "Print Markdown.")
  var markdown = false

  @Option(help: "Write all figures and samples to a file.")
  var json: String?

  func run() throws {
    let parts = Set(only.isEmpty ? Part.usual : only)
    var extent = quick ? Extent.quick : .full
    if let idle { extent.idle = .seconds(idle) }
    let all = Contestant.all + (before.map(Contestant.otherBuild) ?? [])
    var report = Report(machine: Machine.facts, names: all.map(\.name))
    let contestants = parts.isSubset(of: [.workshop, .exchange]) ? [] : chosen(all, &report.results)
    if !parts.isDisjoint(with: [.keys, .flood, .endless, .edits]) {
      var rounds = Rounds(contestants: contestants, parts: parts, extent: extent)
      rounds.run(into: &report.results, progress: showProgress)
    }
    if parts.contains(.idle) {
      showProgress("idle")
      Idle.measure(contestants, for: extent.idle, into: &report.results)
    }
    if parts.contains(.slowLine) {
      showProgress("slow line")
      let contestants = chosen(Contestant.onSlowLine, &report.results)
      SlowLine.measure(contestants, hold: extent.hold, into: &report.results)
    }
    if parts.contains(.inProcess) {
      showProgress("in the process")
      report.operations = OperationFigures.measure(batches: extent.batches, sink: &report.sink)
    }
    if parts.contains(.exchange), let sendero = Contestant.sendero.path {
      showProgress("exports and imports")
      report.exchange = try ExchangeFigures(sendero: sendero, rounds: quick ? 1 : 5).table
    }
    if parts.contains(.workshop) { try measureWorkshops(&report, extent) }
    print(report.text(markdown: markdown), terminator: "")
    if let json { try SystemFile.write(JSONWriter.write(report.json), to: json) }
    guard report.workshops.allSatisfy(\.lost.isEmpty) else { throw ExitCode.failure }
  }

  private func measureWorkshops(_ report: inout Report, _ extent: Extent) throws {
    for touchpoints in Self.numbers(touchpoints) {
      for editors in Self.numbers(editors) {
        showProgress("a workshop of \(editors) with \(touchpoints) touchpoints")
        let figures = try WorkshopLoad.measure(
          editors: editors, touchpoints: touchpoints, for: extent.workshop, idle: extent.idle)
        report.workshops.append(figures)
        for lost in figures.lost { report.results.remark("\(editors) editors: lost: \(lost)") }
      }
    }
  }

  /// The numbers of a list.
  private static func numbers(_ text: String) -> [Int] { text.split(separator: ",").compactMap { Int($0) } }

  func validate() throws {
    guard Self.numbers(editors).allSatisfy((2...140).contains),
      Self.numbers(touchpoints).allSatisfy({ (300...100_000).contains($0) && $0 % 100 == 0 })
    else { throw ValidationError("Workshops have 2 to 140 editors, and 300 to 100,000 touchpoints.") }
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

  private func showProgress(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
