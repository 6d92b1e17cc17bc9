import Glibc

/// Waits until a condition outside the test holds.
///
/// - Parameters:
///   - state: The condition in words, for the failure.
///   - timeout: The longest time to wait.
///   - condition: Whether it holds.
/// - Throws: `SystemFailure` if it never holds.
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
  /// The longest time that tests wait for a state; only a loaded machine needs more than a moment.
  public static let patience = Duration.seconds(60)
}
