import Glibc
import TestSupport

/// The time and memory that a command has used.
struct CommandRun {
  /// The time, in milliseconds.
  let milliseconds: Double
  /// The peak memory, in MiB.
  let peakMemory: Double
  /// The exit status.
  let status: Int

  /// Runs a command and measures it.
  ///
  /// The memory is read from `/proc` until the command ends, since the usage that the system reports afterwards
  /// includes the memory of the parent process before `exec`.
  ///
  /// - Parameters:
  ///   - command: The program, looked for in `PATH`, and its arguments.
  ///   - folder: The folder that it starts in.
  /// - Throws: `SystemFailure` if it cannot be started.
  init(_ command: [String], in folder: String) throws {
    let nowhere = open("/dev/null", O_RDWR)
    defer { close(nowhere) }
    let environment = [
      "PATH": String(cString: getenv("PATH")), "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ]
    let clock = ContinuousClock()
    let start = clock.now
    let process = try ChildProcess.start(
      command, in: folder, environment: environment,
      on: .files(input: nowhere, output: nowhere, errors: nowhere))
    var (ending, peak): (Int32, Int) = (0, 0)
    while waitpid(process, &ending, WNOHANG) == 0 {
      peak = max(peak, ProcessUsage(of: process).peakMemory)
      usleep(200)
    }
    milliseconds = (clock.now - start) / .milliseconds(1)
    peakMemory = Double(peak) / 1024
    status = ending & 0x7F == 0 ? Int(ending >> 8 & 0xFF) : 128 + Int(ending & 0x7F)
  }
}
