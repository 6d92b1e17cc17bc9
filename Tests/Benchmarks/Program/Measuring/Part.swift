import ArgumentParser

/// A part of the benchmark that can be run alone.
enum Part: String, CaseIterable, ExpressibleByArgument {
  case keys, flood, endless, edits, idle
  case slowLine = "slow-line"
  case inProcess = "in-process"
  case exchange, workshop

  /// The parts that are measured unless some are asked for: the workshop alone takes minutes and the whole machine.
  static let usual = allCases.filter { $0 != .workshop && $0 != .exchange }
}

/// How much is measured.
struct Extent {
  /// How often each program is started.
  var rounds: Int
  /// How often the four cursor keys are pressed in each round.
  var keyRepeats: Int
  /// How often an edit is made and undone in each round.
  var edits: Int
  /// How long to watch programs that nobody touches.
  var idle: Duration
  /// How long to hold a key on the slow line.
  var hold: Duration
  /// How long to send keys without end in each round.
  var endless: Duration
  /// How long a workshop works.
  var workshop: Duration
  /// How many batches each operation is measured in.
  var batches: Int

  static let full = Extent(
    rounds: 20, keyRepeats: 6, edits: 5, idle: .seconds(20), hold: .seconds(10), endless: .seconds(1),
    workshop: .seconds(60), batches: 31)
  static let quick = Extent(
    rounds: 3, keyRepeats: 5, edits: 2, idle: .seconds(3), hold: .seconds(3), endless: .seconds(1),
    workshop: .seconds(10), batches: 5)
}
