import ArgumentParser

/// A part of the benchmark that can be run alone.
enum Part: String, CaseIterable, ExpressibleByArgument {
  case keys, flood, endless, edits, idle
  case slowLine = "slow-line"
  case inProcess = "in-process"
  case exchange, workshop

  /// The parts that are measured by default: the workshop takes minutes and uses the whole machine.
  static let usual = allCases.filter { $0 != .workshop && $0 != .exchange }
}

/// The amount of measuring.
struct Extent {
  /// The number of starts of each program.
  var rounds: Int
  /// The number of times that the four cursor keys are pressed in each round.
  var keyRepeats: Int
  /// The number of edits that are made and undone in each round.
  var edits: Int
  /// The time for which idle programs are measured.
  var idle: Duration
  /// The time for which a key is held on the slow line.
  var hold: Duration
  /// The time for which keys are sent without pause in each round.
  var endless: Duration
  /// The duration of a workshop.
  var workshop: Duration
  /// The number of batches of each operation.
  var batches: Int

  static let full = Extent(
    rounds: 20, keyRepeats: 6, edits: 5, idle: .seconds(20), hold: .seconds(10), endless: .seconds(1),
    workshop: .seconds(60), batches: 31)
  static let quick = Extent(
    rounds: 3, keyRepeats: 5, edits: 2, idle: .seconds(3), hold: .seconds(3), endless: .seconds(1),
    workshop: .seconds(10), batches: 5)
}
