import Glibc
import SenderoCore

/// Two ways to run the checks: with libFuzzer, or on files.
enum Driver {
  typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  typealias Check = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  typealias LibFuzzer =
    @convention(c) (UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Arguments?>, Check) -> Int32

  static let target: FuzzTarget? = {
    guard let name = getenv("SENDERO_FUZZ_TARGET") else { return nil }
    return FuzzTarget.named(String(cString: name))
  }()

  /// The loop of libFuzzer; `nil` if it is not linked.
  static var libFuzzer: LibFuzzer? {
    dlsym(nil, "LLVMFuzzerRunDriver").map { unsafeBitCast($0, to: LibFuzzer.self) }
  }

  /// Checks one input for libFuzzer, which stores it if the process aborts.
  static func check(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    if let flaw = target?.check(Array(UnsafeBufferPointer(start: start, count: count))) {
      report("Flaw: " + flaw)
      abort()
    }
    return 0
  }

  /// Checks files.
  ///
  /// - Returns: 0 if no file has a flaw, 1 for a flaw, 2 if a file cannot be read.
  static func checkFiles(_ paths: [String], of target: FuzzTarget) -> Int32 {
    var status: Int32 = 0
    for path in paths {
      guard let bytes = try? SafeFile.read(path: path).bytes else {
        report("\(path): cannot be read")
        return 2
      }
      guard let flaw = target.check(bytes) else { continue }
      report("\(path): \(flaw)")
      status = 1
    }
    return status
  }

  static func report(_ line: String) {
    let line = line + "\n"
    _ = write(STDERR_FILENO, line, line.utf8.count)
  }
}
