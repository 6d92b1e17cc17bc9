/// The file system that contains a folder.
struct HostFileSystem: Equatable {
  /// The path that it is mounted at.
  var mountPoint = "/"
  /// Whether other machines can write to it without a notice from this kernel.
  var isRemote = false
  var isReadOnly = false
  /// The space that is left for users, in bytes.
  var freeBytes: UInt64 = .max
  /// The number of files that can still be created; `nil` if the file system has no such limit.
  var freeFiles: UInt64?
}
