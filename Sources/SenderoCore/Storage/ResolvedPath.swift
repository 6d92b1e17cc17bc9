/// A path with all symbolic links followed.
struct ResolvedPath: ~Copyable {
  /// The folder that contains the file.
  let folder: OpenFile
  /// The name of the file in it.
  let name: String
  /// The path of the file, for reading its status and for watching; it may lead elsewhere by the time it is
  /// used.
  let path: String
  /// The status of the file; `nil` if it does not exist yet.
  let status: FileStatus?
}
