import Foundation

/// The extent of long tests: they run in full if `SENDERO_NIGHTLY` is set.
enum Nightly {
  static let isOn = ProcessInfo.processInfo.environment["SENDERO_NIGHTLY"] != nil

  static func count(_ every: Int, nightly: Int) -> Int { isOn ? nightly : every }
}
