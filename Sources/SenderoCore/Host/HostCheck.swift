/// A check of a folder, with its documentation.
///
/// A class, because obstacles and the registry share one value of it. Each check is a constant in a file of
/// its own, listed in ``HostChecks/all``.
public final class HostCheck: Sendable {
  /// How much an obstacle matters.
  public enum Severity: String, CaseIterable, Sendable {
    /// Somebody cannot take part, or cannot save.
    case error
    /// Everybody can take part, but something is less safe or slower.
    case warning
  }

  /// The code: words joined by hyphens, such as `no-set-group-id`.
  public let code: String
  /// How much an obstacle that it finds matters.
  public let severity: Severity
  /// What it finds, in a few words.
  public let title: LocalizedText
  /// Why it matters.
  public let why: LocalizedText
  /// Looks at the facts, and returns the obstacle.
  let find: @Sendable (HostFacts) -> HostRemedy?

  /// Declares a check.
  ///
  /// - Parameters:
  ///   - code: The code: words joined by hyphens.
  ///   - severity: How much an obstacle matters.
  ///   - title: What it finds, in English and Spanish.
  ///   - why: Why it matters, in English and Spanish.
  ///   - find: Looks at the facts, and returns the obstacle.
  init(
    _ code: String, _ severity: Severity, title: (String, String), why: (String, String),
    find: @escaping @Sendable (HostFacts) -> HostRemedy?
  ) {
    self.code = code
    self.severity = severity
    self.title = LocalizedText(title.0, title.1)
    self.why = LocalizedText(why.0, why.1)
    self.find = find
  }
}
