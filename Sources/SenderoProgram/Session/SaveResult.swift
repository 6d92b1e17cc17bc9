import SenderoCore
import SenderoEditor

/// The result of a save that ran in the background.
struct SaveResult: Sendable {
  /// The save that the editor requested.
  let save: PendingSave
  /// The absolute path of the file.
  let key: String
  /// The map in the file after the save, or the reason why nothing was written.
  let result: Result<SavedMap, LocalizedText>

  /// The event for the editor.
  var event: Event { .saved(save, result.map(\.merged)) }
}
