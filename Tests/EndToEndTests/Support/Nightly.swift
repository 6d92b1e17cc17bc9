import Foundation

/// How much of a long test is done: with `SENDERO_NIGHTLY` set, all of it.
enum Nightly {
  static let isOn = ProcessInfo.processInfo.environment["SENDERO_NIGHTLY"] != nil

  static func count(_ every: Int, nightly: Int) -> Int { isOn ? nightly : every }
}
