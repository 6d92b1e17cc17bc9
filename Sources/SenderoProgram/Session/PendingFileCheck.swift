import SenderoCore

/// A state of a file that may last only a moment: another program may not have finished saving the file.
struct PendingFileCheck {
  /// The time at which the state was first seen, in milliseconds.
  var since: Int64
  /// The stamp of the file at that time; `nil` if the file was missing.
  var stamp: FileStamp?
  /// Whether the user has been notified.
  var isReported = false
}
