import Glibc

/// The machine on which the figures were measured.
enum Machine {
  /// Named facts about it.
  static var facts: [(name: String, value: String)] {
    var system = utsname()
    uname(&system)
    let release = withUnsafeBytes(of: &system.release) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    let processor = SystemFile.text("/proc/cpuinfo").split(separator: "\n")
      .first { $0.hasPrefix("model name") }?.split(separator: ":").last.map { String($0.drop { $0 == " " }) }
    let load = SystemFile.text("/proc/loadavg").split(separator: " ").first.map(String.init)
    return [
      ("processor", processor ?? "unknown"), ("cores", String(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
      ("kernel", release), ("load before", load ?? "unknown"), ("build", build),
    ]
  }

  private static var build: String {
    #if DEBUG
      "debug: the figures say nothing"
    #else
      "release, \(isStatic ? "static" : "shared") standard library"
    #endif
  }

  /// Whether the program is statically linked to the standard library, as it should be for measurements.
  private static var isStatic: Bool {
    guard let path = Contestant.sendero.path else { return false }
    // A dynamically linked program contains the name of the library.
    return SystemFile.bytes(path).firstRange(of: Array("libswiftCore.so".utf8)) == nil
  }
}
