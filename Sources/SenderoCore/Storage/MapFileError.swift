/// The reason why a map could not be read from a file or written to it.
public enum MapFileError: Error, Equatable, Sendable {
  /// The file could not be read or written.
  case file(FileError)
  /// The file exists and does not contain a valid map.
  case map(MapError, path: String)
  /// The file already exists, and the caller did not allow replacing it.
  case exists(String)
  /// The file now has a newer version of the format than this program can write.
  case newer(String, version: Int)
}
