import Glibc
import SenderoCore
import SenderoExchange
import TestSupport

/// The time and memory of exports and imports, and of other programs that convert files of the same size.
struct ExchangeFigures {
  /// A command that is measured.
  struct Entry {
    var name: String
    var runs: [CommandRun]
    /// The size of the file that it reads or writes, in bytes.
    var size: Int
    /// Whether the limits for exports apply to it.
    var isExport = false
  }

  private(set) var entries: [Entry] = []
  private let folder: TemporaryFolder
  private let sendero: String
  private let rounds: Int

  private static let touchpoints = 10_000

  /// Measures everything.
  ///
  /// - Parameters:
  ///   - sendero: The path of the program.
  ///   - rounds: The number of runs of each command.
  /// - Throws: An error if a file cannot be written or a command cannot be started.
  init(sendero: String, rounds: Int) throws {
    folder = try TemporaryFolder()
    (self.sendero, self.rounds) = (sendero, rounds)
    try SafeFile.write(
      BenchmarkMap.map(stages: 200, touchpointsEach: 50).bytes, to: folder.path + "/map.journey.json")
    for format in Formats.all {
      if format is any WritableFormat { try measureExport(to: format) }
      if format is any WritableFormat, format is any ReadableFormat { try measureImport(from: format) }
    }
    try measureOthers()
    try measureLargeTables()
  }

  private mutating func measureExport(to format: any Format) throws {
    let file = "out-\(format.name).\(format.fileSuffixes.first ?? "txt")"
    try measure(
      "sendero export --to \(format.name)",
      [sendero, "export", "map.journey.json", "--to", format.name, "-o", file], file, isExport: true)
  }

  private mutating func measureImport(from format: any Format) throws {
    let file = "out-\(format.name).\(format.fileSuffixes.first ?? "txt")"
    try measure(
      "sendero import --from \(format.name)",
      [sendero, "import", file, "--from", format.name, "-o", "back.journey.json", "--overwrite"], file)
  }

  /// Other converters for documents and tables, which read the files that sendero has written.
  private mutating func measureOthers() throws {
    try measure(
      "pandoc, Markdown to HTML", ["pandoc", "-f", "gfm", "-t", "html", "-o", "p.html", "out-markdown.md"],
      "out-markdown.md", rounds: 1)
    try measure(
      "VisiData -b -o, CSV to CSV", ["vd", "-b", "out-csv.csv", "-o", "v.csv"], "out-csv.csv", rounds: 1)
  }

  /// Tables of 100 MB: a log of events, which becomes a summary, and touchpoints, which exceed the limit of a map.
  private mutating func measureLargeTables() throws {
    let size = 100_000_000
    var log = "JourneyID,CustomerID,ProductID,VisitDate,Stage,Action,Duration\n"
    var table = "Stage,Touchpoint,Channel,Expectation\n"
    try write(&log, to: "log.csv", size: size) { number in
      "\(number),\(number % 977),\(number % 31),2026-01-\(10 + number % 20),Stage \(number % 7),View,\(number % 90)\n"
    }
    try write(&table, to: "table.csv", size: size) { number in
      "Stage \(number / 1_000),Touchpoint \(number),web,To be told what comes next in plain words\n"
    }
    for (name, file) in [("a log of events", "log.csv"), ("touchpoints, too many", "table.csv")] {
      try measure(
        "sendero import, 100 MB: \(name)",
        [sendero, "import", file, "-o", "large.journey.json", "--overwrite"], file, rounds: 1)
    }
  }

  private func write(_ start: inout String, to file: String, size: Int, row: (Int) -> String) throws {
    let target = open(folder.path + "/" + file, O_CREAT | O_WRONLY, 0o600)
    defer { close(target) }
    var (written, number) = (0, 0)
    var part = start
    while written < size {
      while part.utf8.count < 1 << 20 {
        part += row(number)
        number += 1
      }
      let bytes = Array(part.utf8)
      guard Glibc.write(target, bytes, bytes.count) == bytes.count else {
        throw SystemFailure("\(file) cannot be written", code: errno)
      }
      written += bytes.count
      part = ""
    }
  }

  private mutating func measure(
    _ name: String, _ command: [String], _ file: String, rounds: Int? = nil, isExport: Bool = false
  ) throws {
    let runs = try? (0..<(rounds ?? self.rounds)).map { _ in
      // An export does not replace a map, so remove the file of the last round.
      if isExport { unlink(folder.path + "/" + file) }
      return try CommandRun(command, in: folder.path)
    }
    guard let runs else { return }
    let size = (try? SafeFile.stamp(of: folder.path + "/" + file).size).map { Int($0) } ?? 0
    entries.append(Entry(name: name, runs: runs, size: size, isExport: isExport))
  }

  /// The table of all commands.
  var table: Table {
    Table(
      title: "Exports and imports of \(Figure.text(Double(Self.touchpoints))) touchpoints, median",
      header: ["what", "ms", "MiB", "file, MB", "status"],
      rows: entries.map { entry in
        let time = Statistic.median.of(entry.runs.map(\.milliseconds)) ?? 0
        let memory = Statistic.maximum.of(entry.runs.map(\.peakMemory)) ?? 0
        return [
          entry.name, Figure.text(time) + (entry.isExport ? " (≤ 300)" : ""),
          Figure.text(memory) + (entry.isExport ? " (≤ 60)" : ""), Figure.text(Double(entry.size) / 1e6),
          entry.runs.last.map { "\($0.status)" } ?? "–",
        ]
      })
  }
}
