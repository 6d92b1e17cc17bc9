/// A save whose result has not arrived yet.
struct PendingSave: Hashable, Sendable {
  /// The file, as it is spelled.
  var path: String
  /// The revision that is being written.
  var revision: Int
}
