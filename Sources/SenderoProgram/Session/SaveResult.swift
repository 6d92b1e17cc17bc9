import SenderoCore
import SenderoEditor

/// The result of a save that ran in the background.
struct SaveResult: Sendable {
  /// The save, as the editor knows it.
  let save: PendingSave
  /// The absolute path of the file.
  let key: String
  /// What the file holds now, or why nothing was written.
  let result: Result<SavedMap, SaveProblem>

  /// What the editor is told.
  var event: Event { .saved(save, result.map(\.merged)) }
}
