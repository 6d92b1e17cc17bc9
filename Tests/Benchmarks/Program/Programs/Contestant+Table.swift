import SenderoCore

extension Contestant {
  /// The program with a map of a usual size.
  static let sendero = Contestant(map: Template.example.bytes(in: .english), name: "sendero, 40")
  /// The program with a map larger than usual.
  static let senderoLarge = Contestant(
    map: BenchmarkMap.map(stages: 200, touchpointsEach: 50).bytes, name: "sendero, 10,000")

  private init(map: [UInt8], name: String) {
    self.init(
      name: name, source: .built("sendero"), arguments: ["map.journey.json"],
      files: [File(name: "map.journey.json", bytes: map)], shown: "Buying a car")
  }

  /// Another build of sendero with the same two maps, for comparing two versions in one run.
  static func otherBuild(at path: String) -> [Contestant] {
    [sendero, senderoLarge].map { contestant in
      var other = contestant
      other.name = "before" + contestant.name.dropFirst("sendero".count)
      other.source = .otherBuild(path)
      return other
    }
  }

  /// All programs that are compared, sendero first.
  static let all: [Contestant] =
    [sendero, senderoLarge, Contestant(name: "floor", source: .floor, shown: "Ready")]
    + peers

  /// Other programs, each with content to move in.
  private static let peers: [Contestant] = [
    Contestant(
      name: "vim -u NONE", source: .installed("vim"), arguments: ["-u", "NONE", "notes.txt"], files: [notes],
      shown: "Touchpoint 38 "),
    Contestant(
      name: "vim", source: .installed("vim"), arguments: ["notes.txt"], files: [notes],
      shown: "Touchpoint 38 "),
    Contestant(
      name: "sc", source: .installed("sc"), arguments: ["sheet.sc"],
      files: [File(name: "sheet.sc", lines: rows { "let A\($0) = \($0)\nlabel B\($0) = \"Phone \($0)\"" })],
      shown: "Phone 35"),
    Contestant(
      name: "calcurse", source: .installed("calcurse"), arguments: ["-D", "."],
      files: [
        File(name: "apts", lines: []),
        File(name: "todo", lines: rows { "[\($0 % 9 + 1)] Call number \($0)" }),
        File(name: "conf", lines: ["general.confirmquit=no"]), File(name: "keys", lines: []),
      ], shown: "Call number 0"),
    Contestant(
      name: "VisiData", source: .installed("vd"), arguments: ["table.csv"],
      files: [
        File(
          name: "table.csv",
          lines: ["name,channel,rating"] + rows { "Touchpoint \($0),by telephone,\($0 % 3)" })
      ], shown: "Touchpoint 35", quiet: .milliseconds(150)),
  ]

  private static let notes = File(
    name: "notes.txt", lines: rows { "Touchpoint \($0) by telephone, and how it felt" })

  private static func rows(_ row: (Int) -> String) -> [String] { (0..<1000).map(row) }
}

extension Contestant {
  /// Programs on a slow line, each with long content to move down in.
  static let onSlowLine: [Contestant] = {
    var answered = Contestant(
      map: BenchmarkMap.map(stages: 4, touchpointsEach: 400).bytes, name: "sendero")
    var unanswered = answered
    answered.name = "sendero"
    unanswered.name = "sendero, unanswered"
    unanswered.isAnswered = false
    return [answered, unanswered] + all.filter { !$0.isSendero }
  }()
}

extension Contestant.File {
  fileprivate init(name: String, lines: [String]) {
    self.init(name: name, bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
