/// A stream that writes text to standard output in large parts; it keeps the first failure and then writes no more.
struct StandardOutput: TextOutputStream {
  private var pending = ""
  private(set) var failure: Failure?

  private static let partSize = 1 << 16

  mutating func write(_ string: String) {
    pending += string
    if pending.utf8.count >= Self.partSize { flush() }
  }

  /// Writes what is still pending.
  mutating func flush() {
    defer { pending = "" }
    guard failure == nil, !pending.isEmpty else { return }
    do throws(Failure) {
      try StandardStream.output.write(pending)
    } catch {
      failure = error
    }
  }
}
