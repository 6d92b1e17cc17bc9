/// A list of recovery copies to write.
struct RecoveryJob: Sendable {
  var copies: [(copy: RecoveryCopy, revision: Int)] = []
  /// The number of the list, counted from 1; 0 before the first list.
  var number = 0
}
