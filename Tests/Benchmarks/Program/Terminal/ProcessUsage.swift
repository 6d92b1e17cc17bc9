import Glibc

/// The resources that a process has used so far.
struct ProcessUsage {
  /// The processor time of all its threads.
  var processorTime: Duration
  /// The number of times that its threads went to sleep, which equals the number of wake-ups.
  var voluntarySwitches: Int
  /// The peak memory, in KiB.
  var peakMemory: Int

  init(of process: pid_t) {
    processorTime = Self.processorTime(of: process)
    voluntarySwitches = SystemFile.names(in: "/proc/\(process)/task").reduce(0) { sum, thread in
      sum + Self.number("voluntary_ctxt_switches", in: "/proc/\(process)/task/\(thread)/status")
    }
    peakMemory = Self.number("VmHWM", in: "/proc/\(process)/status")
  }

  /// The processor time, in nanosecond resolution.
  static func processorTime(of process: pid_t) -> Duration {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func number(_ name: String, in path: String) -> Int {
    for line in SystemFile.text(path).split(separator: "\n") where line.hasPrefix(name + ":") {
      return Int(line.dropFirst(name.count + 1).filter(\.isNumber)) ?? 0
    }
    return 0
  }
}
