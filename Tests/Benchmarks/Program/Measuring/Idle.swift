import Glibc

/// The activity of idle programs, which are all measured at once, since none of them should do anything.
enum Idle {
  /// Measures programs for a while.
  static func measure(_ contestants: [Contestant], for duration: Duration, into results: inout Results) {
    var watched: [(contestant: Contestant, program: TerminalProgram)] = []
    for contestant in contestants {
      do {
        let program = try contestant.start()
        if program.output(quiet: contestant.quiet, until: { $0.hasPrinted(contestant.shown) }).isSettled {
          watched.append((contestant, program))
        } else {
          results.remark("\(contestant.name): did not settle after its start")
        }
      } catch { results.remark("\(contestant.name): \(error)") }
    }
    // Work that follows the first frame does not count as idle.
    for (_, program) in watched { _ = program.output(quiet: .milliseconds(500)) { _ in true } }
    let before = watched.map { ProcessUsage(of: $0.program.process) }
    usleep(useconds_t(duration / .microseconds(1)))
    for ((contestant, program), before) in zip(watched, before) {
      let after = ProcessUsage(of: program.process)
      results.add(Double(program.read()), .idleBytes, contestant)
      results.add(Double(after.voluntarySwitches - before.voluntarySwitches), .idleWakeUps, contestant)
      results.add(
        (after.processorTime - before.processorTime) / .milliseconds(1), .idleProcessorTime, contestant)
    }
  }
}
