import Glibc

/// Waits until something outside the test is so.
///
/// - Parameters:
///   - state: What is awaited, for people.
///   - timeout: How long at most.
///   - condition: Whether it is so.
/// - Throws: `SystemFailure` if it never is.
public func waitUntil(
  _ state: String, timeout: Duration = .patience, _ condition: () throws -> Bool
) throws {
  let deadline = ContinuousClock.now + timeout
  while try !condition() {
    guard ContinuousClock.now < deadline else { throw SystemFailure("Within \(timeout) never: \(state).") }
    usleep(1000)
  }
}

extension Duration {
  /// How long tests wait for a state before they fail; only a loaded machine needs more than a moment.
  public static let patience = Duration.seconds(60)
}
