import SenderoCore
import SenderoEditor

/// The result of a save that ran in the background.
struct SaveResult: Sendable {
  /// The file, as it is spelled.
  let path: String
  /// The absolute path of the file.
  let key: String
  /// The revision of the map that was to be written.
  let revision: Int
  /// What the file holds now, or why nothing was written.
  let result: Result<SavedMap, SaveProblem>

  /// What the editor is told.
  var event: Event { .saved(path: path, revision: revision, result.map(\.merged)) }
}
