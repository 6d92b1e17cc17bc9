/// Something that is tried in a folder, because saving and sharing a map need it.
public enum HostTrial: String, CaseIterable, Sendable {
  /// Creating a file.
  case create
  /// Letting the group of the folder write to the file.
  case share
  /// Writing and syncing one mebibyte.
  case write
  /// Locking the folder, so that nobody else can lock it.
  case lock
  /// Replacing a file by another in one step.
  case replace
  /// Receiving a notice of the change from the system.
  case notify

  /// The result of a trial.
  public enum Outcome: Equatable, Sendable {
    case done
    /// The system refused it, with an error number.
    case failed(code: Int32)
    /// The system reported success, but nothing came of it.
    case withoutEffect
  }
}
