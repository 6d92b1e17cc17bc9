import Glibc

// Gives the checks of one target to libFuzzer. Of which, a variable says: libFuzzer starts itself again with arguments
// of its own, and only the environment stays the same then.
guard Driver.target != nil else {
  Driver.say("SENDERO_FUZZ_TARGET is to be one of " + FuzzTarget.all.map(\.name).joined(separator: ", "))
  exit(2)
}
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(runDriver(&count, &arguments) { start, count in Driver.check(start, count) })

enum Driver {
  static let target: FuzzTarget? = {
    guard let name = getenv("SENDERO_FUZZ_TARGET") else { return nil }
    return FuzzTarget.named(String(cString: name))
  }()

  static func check(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    if let flaw = target?.check(Array(UnsafeBufferPointer(start: start, count: count))) {
      say("Flaw: " + flaw)
      abort()
    }
    return 0
  }

  static func say(_ line: String) {
    let line = line + "\n"
    _ = write(STDERR_FILENO, line, line.utf8.count)
  }
}

/// The library's loop, which brings no main function of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
