/// An obstacle to a workshop in a folder.
public struct HostObstacle: Sendable {
  /// The check that found it.
  public let check: HostCheck
  /// What is the case.
  public let sentence: LocalizedText
  /// The shell command that mends it.
  ///
  /// It may contain a path from the user, so it must pass through ``SafeText`` before it is shown.
  public let command: String
  /// Whether only the superuser can run the command.
  public let needsSuperuser: Bool
}
