import SenderoCore
import SenderoEditor

/// The result of something that a shared map did in the background, with the key of the map.
enum SharingOutcome: Sendable {
  case entered(key: String, path: String, isReadOnly: Bool, Result<SharedMap, FileError>)
  case shared(key: String, PendingSave, Result<MergedMap, FileError>)
  case started(key: String, Result<Void, FileError>)
  case wrote(key: String, Result<Void, MapFileError>)
}
